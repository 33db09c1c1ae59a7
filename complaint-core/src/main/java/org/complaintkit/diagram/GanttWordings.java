package org.complaintkit.diagram;

import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.rule.Wording;

/** What a history says as a chart, where labels are short. */
final class GanttWordings {

    static final Wording ACTS = Wording.of("gantt-acts", "acts", "操作");
    static final Wording DEADLINES = Wording.of("gantt-deadlines", "deadlines", "时限");
    static final Wording OTHERS = Wording.of("gantt-others", "what followed", "后续");
    static final Wording ACT = Wording.of("gantt-act", "{verb}, {who}", "{verb},{who}");
    static final Wording DONE = Wording.of("gantt-done", "{limit}: done", "{limit}:完成");
    static final Wording OVERDUE = Wording.of("gantt-overdue", "{limit}: overdue", "{limit}:逾期");
    static final Wording PAUSE = Wording.of("gantt-pause", "{limit}: the clock stands still", "{limit}:中止计时");

    private static final Wording RUNNING = Wording.of("gantt-running", "{limit}: running", "{limit}:进行中");
    private static final Wording PAUSED = Wording.of("gantt-paused", "{limit}: paused", "{limit}:中止");
    private static final Wording UNDETERMINED =
            Wording.of("gantt-undetermined", "{limit}: due instant not known", "{limit}:截止时间不能确定");
    private static final Wording MET = Wording.of("gantt-met", "{limit}: met", "{limit}:按时完成");
    private static final Wording BREACHED = Wording.of("gantt-breached", "{limit}: breached", "{limit}:超时");
    private static final Wording CANCELLED = Wording.of("gantt-cancelled", "{limit}: cancelled", "{limit}:取消");
    private static final Wording MISSED = Wording.of("gantt-missed", "{limit}: target missed", "{limit}:未达标");

    private GanttWordings() {}

    static Wording of(DeadlineStatus status) {
        return switch (status) {
            case RUNNING -> RUNNING;
            case PAUSED -> PAUSED;
            case UNDETERMINED -> UNDETERMINED;
            case MET -> MET;
            case BREACHED -> BREACHED;
            case CANCELLED -> CANCELLED;
            case MISSED -> MISSED;
        };
    }
}
