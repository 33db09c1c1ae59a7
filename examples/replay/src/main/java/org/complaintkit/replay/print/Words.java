package org.complaintkit.replay.print;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Text;
import org.complaintkit.rule.Wording;

/** The words of the table. */
final class Words {

    static final Text COMPLAINT = Text.of("Complaint", "单号");
    static final Text STATE = Text.of("State", "状态");
    static final Text SEVERITY = Text.of("Severity", "等级");
    static final Text LIMIT = Text.of("Limit", "时限");
    static final Text DUE = Text.of("Due", "截止");
    static final Text CAME_OUT = Text.of("Came out", "结果");
    static final Text SANCTION = Text.of("Sanction", "处罚");
    static final Text PARTY = Text.of("Party", "当事人");
    static final Text TIMES = Text.of("Times", "次数");
    static final Text TOTAL = Text.of("Total", "合计");
    static final Text REFUSED = Text.of("Refused rows", "未接受的行");
    static final Text LINE = Text.of("Line", "行");
    static final Text DOES = Text.of("Asked for", "操作");
    static final Text WHY = Text.of("Why not", "原因");
    static final Text DISAGREE = Text.of("Rows that disagree with the rules", "与规则计算不一致的行");
    static final Text RULE = Text.of("Rule", "规则");
    static final Text STATED = Text.of("Stated", "所述时间");
    static final Text RECKONED = Text.of("Reckoned", "推算时间");
    static final Text LOG_SAYS = Text.of("The log says", "日志所述");
    static final Text THE_SAME = Text.of("the same", "一致");
    static final Text NOT_HERE = Text.of("what the rules do not know", "规则未得出");
    static final Text COMPARED = Text.of("What the log states of the rules", "日志对规则的陈述");
    static final Text ROWS = Text.of("Rows", "行数");
    static final Text EXPLAINED = Text.of("How the deadlines came about", "截止时间的推算");
    static final Text NONE = Text.of("not registered", "未登记");

    private static final Wording HEAD =
            Wording.of("table-head", "{title} ({regime}), as of {asOf}, {zone}", "{title}({regime}),截至{asOf},{zone}");
    private static final Wording SUMMARY = Wording.of(
            "table-summary",
            "{complaints} complaints, {rows} rows: {accepted} accepted, {refused} refused. Limits: {limits}.",
            "共{complaints}单、{rows}行:接受{accepted}行,未接受{refused}行。时限:{limits}。");
    private static final Wording MET = Wording.of("table-met", "met {at}", "按时 {at}");
    private static final Wording LATE = Wording.of("table-late", "BREACHED, done {at}", "超时,完成于 {at}");
    private static final Wording LATE_TARGET = Wording.of("table-late-target", "missed, done {at}", "未达标,完成于 {at}");
    private static final Wording CANCELLED = Wording.of("table-cancelled", "cancelled {at}", "取消 {at}");
    private static final Wording SANCTIONED =
            Wording.of("table-sanctioned", "{what} for {party}, no. {count}", "{what},{party},第{count}次");
    private static final Wording LATER = Wording.of("table-later", "{length} later", "晚{length}");
    private static final Wording EARLIER = Wording.of("table-earlier", "{length} earlier", "早{length}");
    private static final Wording END_OF_DAY = Wording.of("table-end-of-day", "end of {day}", "{day}结束");

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String say(Text text) {
        return text.in(language);
    }

    String head(String title, String regime, String asOf, String zone) {
        return say(HEAD, Map.of("title", title, "regime", regime, "asOf", asOf, "zone", zone));
    }

    String summary(Map<String, String> counts) {
        return say(SUMMARY, counts);
    }

    String endOf(String day) {
        return say(END_OF_DAY, Map.of("day", day));
    }

    String sanctioned(String what, String party, int count) {
        return say(SANCTIONED, Map.of("what", what, "party", party, "count", Integer.toString(count)));
    }

    /** By how much one time is later than another, or earlier. */
    String difference(Duration length) {
        Duration size = length.abs();
        String told = Stream.of(
                        part(size.toDays(), "d", "天"),
                        part(size.toHoursPart(), "h", "小时"),
                        part(size.toMinutesPart(), "min", "分"),
                        part(size.toSecondsPart(), "s", "秒"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return say(length.isNegative() ? EARLIER : LATER, Map.of("length", told));
    }

    private Optional<String> part(long amount, String en, String zh) {
        return amount == 0 ? Optional.empty() : Optional.of(amount + " " + say(Text.of(en, zh)));
    }

    /** What became of a deadline, with the local time at which it was settled, if it was. */
    String outcome(DeadlineStatus status, String settledAt) {
        if (settledAt.isEmpty()) {
            return say(status);
        }
        Wording wording = switch (status) {
            case MET -> MET;
            case BREACHED -> LATE;
            case MISSED -> LATE_TARGET;
            default -> CANCELLED;
        };
        return say(wording, Map.of("at", settledAt));
    }

    String say(DeadlineStatus status) {
        return say(
                switch (status) {
                    case RUNNING -> Text.of("running", "进行中");
                    case PAUSED -> Text.of("paused", "暂停");
                    case UNDETERMINED -> Text.of("undetermined: the calendar ends before", "待定:日历未覆盖");
                    case MET -> Text.of("met", "按时");
                    case BREACHED -> Text.of("BREACHED", "超时");
                    case CANCELLED -> Text.of("cancelled", "取消");
                    case MISSED -> Text.of("missed", "未达标");
                });
    }

    String kind(String kind) {
        return say(
                switch (kind) {
                    case "fine" -> Text.of("fine", "罚款");
                    case "warning" -> Text.of("warning", "警告");
                    case "criticism" -> Text.of("criticism", "通报批评");
                    case "probation" -> Text.of("probation", "留用察看");
                    case "dismissal" -> Text.of("dismissal", "辞退");
                    default -> Text.of(kind, kind);
                });
    }

    private String say(Wording wording, Map<String, String> details) {
        return new Phrase(wording, details).in(language);
    }
}
