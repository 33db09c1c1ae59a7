package org.complaintkit.replay.describe;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Explanation;

/** When a limit would be due in an ordinary week, for each case that its document tells apart. */
final class Drawn {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    /**
     * One clock.
     *
     * @param title what the case is; empty for the ordinary one
     * @param from when it starts
     * @param due when it is due
     */
    record Bar(Text title, Instant from, Instant due) {}

    private final Described described;
    private final Week week;

    Drawn(Described described, Week week) {
        this.described = described;
        this.week = week;
    }

    /** The clocks of a limit; none where it cannot be reckoned without more facts, or does not run. */
    List<Bar> of(JsonObject limit) {
        String id = Doc.text(limit, "id").orElse("");
        Map<Instant, Bar> bars = new LinkedHashMap<>();
        JsonValue within = Doc.field(limit, "within").orElse(limit);
        Instant morning = week.at(0, MORNING);
        for (Samples.Sample sample : new Samples(described).of(within)) {
            due(id, morning, sample).ifPresent(due -> bars.putIfAbsent(due, new Bar(sample.title(), morning, due)));
        }
        List<Bar> all = new ArrayList<>(bars.values());
        if (looksAtTheHour(limit)) {
            Instant night = week.at(0, NIGHT);
            Text title = Text.of("started at night", "夜间起算");
            due(id, night, new Samples(described).of(within).get(0))
                    .ifPresent(due -> all.add(new Bar(title, night, due)));
        }
        return all;
    }

    private Optional<Instant> due(String limit, Instant start, Samples.Sample sample) {
        try {
            Explanation explanation = described.regime().preview(limit, start, sample.facts());
            return Optional.of(explanation.due().at()).filter(due -> due.isBefore(Instant.MAX) && !due.isBefore(start));
        } catch (IllegalArgumentException | DateNotCoveredException e) {
            // No such clock without a fact that nobody knows beforehand, or beyond the calendar: nothing to draw.
            return Optional.empty();
        }
    }

    private static boolean looksAtTheHour(JsonObject limit) {
        return Doc.within(limit).stream()
                .anyMatch(it -> Doc.field(it, "whenOpen").isPresent()
                        || Doc.field(it, "afterOpening").isPresent()
                        || Doc.field(it, "workingTime").isPresent());
    }
}
