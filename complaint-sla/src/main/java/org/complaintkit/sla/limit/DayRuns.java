package org.complaintkit.sla.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintkit.rule.Phrase;

/** The steps of a count as people want to read them: days that count one after the other are told together. */
final class DayRuns {

    private static final int FEW = 3;

    private DayRuns() {}

    static List<Stretch> told(List<Stretch> stretches) {
        List<Stretch> told = new ArrayList<>();
        int from = 0;
        while (from < stretches.size()) {
            int to = endOfRun(stretches, from);
            if (to - from > FEW) {
                told.add(together(stretches.get(from), stretches.get(to - 1)));
            } else {
                told.addAll(stretches.subList(from, to));
            }
            from = to;
        }
        return told;
    }

    /** Where the days that count without a break end; the next step where the one at {@code from} is no such day. */
    private static int endOfRun(List<Stretch> stretches, int from) {
        int to = from + 1;
        while (to < stretches.size()
                && isDay(stretches.get(to - 1))
                && isDay(stretches.get(to))
                && stretches.get(to - 1).to().equals(stretches.get(to).from())) {
            to++;
        }
        return to;
    }

    private static boolean isDay(Stretch stretch) {
        return stretch.says().wording().equals(LimitWordings.DAY);
    }

    private static Stretch together(Stretch first, Stretch last) {
        Map<String, String> from = first.says().details();
        Map<String, String> to = last.says().details();
        Map<String, String> said = Map.of(
                "first", from.getOrDefault("number", ""),
                "last", to.getOrDefault("number", ""),
                "from", from.getOrDefault("day", ""),
                "to", to.getOrDefault("day", ""));
        return new Stretch(first.from(), last.to(), first.kind(), new Phrase(LimitWordings.DAYS, said));
    }
}
