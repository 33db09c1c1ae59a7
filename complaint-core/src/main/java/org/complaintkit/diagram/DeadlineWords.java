package org.complaintkit.diagram;

import java.util.Map;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.rule.Wording;

/** What an event of a deadline tells, without when. */
record DeadlineWords(EventWords words) {

    String of(DeadlineEvent event) {
        Deadline deadline = event.deadline();
        Telling telling = words.telling();
        String limit = telling.limit(deadline.key());
        if (event instanceof DeadlineEvent.DeadlineWarned warned) {
            String told = words.told(warned, warned.notice());
            return telling.say(HistoryWordings.WARNED, Map.of("limit", limit, "rung", warned.rung(), "told", told));
        }
        String basis = Telling.listed(deadline.basis());
        return telling.say(wording(event, deadline), Map.of("limit", limit, "basis", basis, "due", due(deadline)));
    }

    private static Wording wording(DeadlineEvent event, Deadline deadline) {
        boolean isKnown = deadline.dueAt().isPresent();
        if (event instanceof DeadlineEvent.DeadlineSet) {
            return isKnown ? HistoryWordings.SET : HistoryWordings.SET_OPEN;
        } else if (event instanceof DeadlineEvent.DeadlineMoved) {
            return isKnown ? HistoryWordings.DUE_NOW : HistoryWordings.DUE_UNKNOWN;
        } else if (event instanceof DeadlineEvent.DeadlineExtended) {
            return isKnown ? HistoryWordings.EXTENDED : HistoryWordings.EXTENDED_OPEN;
        } else if (event instanceof DeadlineEvent.DeadlineMet) {
            return deadline.status() == DeadlineStatus.MET ? HistoryWordings.MET : HistoryWordings.MET_LATE;
        } else if (event instanceof DeadlineEvent.DeadlineBreached) {
            boolean isTarget = deadline.status() == DeadlineStatus.MISSED;
            return isTarget ? HistoryWordings.MISSED : HistoryWordings.BREACHED;
        } else if (event instanceof DeadlineEvent.BreachLifted) {
            return HistoryWordings.LIFTED;
        } else if (event instanceof DeadlineEvent.DeadlinePaused) {
            return HistoryWordings.PAUSED;
        } else if (event instanceof DeadlineEvent.DeadlineCancelled) {
            return HistoryWordings.CANCELLED;
        }
        return Wording.of(
                "history-other",
                event.getClass().getSimpleName(),
                event.getClass().getSimpleName());
    }

    private String due(Deadline deadline) {
        Telling telling = words.telling();
        String due = deadline.dueAt().map(telling::local).orElse("");
        return deadline.lastDay()
                .map(day -> telling.say(HistoryWordings.DUE_DAY, Map.of("due", due, "day", day.toString())))
                .orElse(due);
    }
}
