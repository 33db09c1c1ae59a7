package org.complaintkit.sla.regime;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;
import org.complaintkit.sla.penalty.Step;
import org.complaintkit.sla.penalty.Terms;

/** Reads how a sanction is dealt with: {@code "fund"}, {@code "review"}, {@code "by"}, {@code "due"}. */
final class TermsReader {

    private static final Text FREE = new Text(
            "a limit that needs no calendar and looks at no fact, such as {\"days\":3,\"lastDay\":\"not-moved\"}",
            "不依赖日历和事实的时限,如{\"days\":3,\"lastDay\":\"not-moved\"}");

    private final LimitContext context;
    private final Read<ZoneId> zone;

    TermsReader(LimitContext context, Read<ZoneId> zone) {
        this.context = context;
        this.zone = zone;
    }

    Read<Terms> read(Fields fields) {
        Read<String> fund = fields.orElse("fund", Item::text, Terms.STANDARD.fund());
        Read<Review> review = fields.orElse("review", this::review, new Review(true, Optional.empty()));
        Read<Map<Step, Set<Role>>> by = fields.orElse("by", TermsReader::steps, Map.<Step, Set<Role>>of());
        Read<Optional<Limit>> due = fields.optional("due", this::due);
        return fields.make(() -> new Terms(
                Terms.STANDARD.late(),
                fund.get(),
                review.get().open(),
                by.get(),
                review.get().within().map(limit -> within(limit, zone.get())),
                due.get().map(limit -> within(limit, zone.get()))));
    }

    /** Whether the party may object, and for how long. */
    private record Review(boolean open, Optional<Limit> within) {}

    private Read<Review> review(Item item) {
        return item.value() instanceof JsonObject
                ? item.object(fields ->
                        fields.required("within", this::due).map(limit -> new Review(true, Optional.of(limit))))
                : item.flag().map(open -> new Review(open, Optional.empty()));
    }

    private Read<Limit> due(Item item) {
        List<Start.Days> days = zone.isPresent() ? List.of(Start.Days.of(zone.get())) : List.of();
        return new LimitFormReader(context, days)
                .read(item)
                .where(limit -> !limit.needsCalendar() && !limit.looksAtFacts(), FREE);
    }

    private static Function<Instant, Instant> within(Limit limit, ZoneId zone) {
        return at -> limit.due(Start.of(at, Start.Days.of(zone)), Trace.NONE).at();
    }

    private static Read<Map<Step, Set<Role>>> steps(Item item) {
        return item.object(fields -> {
            Map<Step, Read<Optional<List<Role>>>> read = new LinkedHashMap<>();
            for (Step step : Step.values()) {
                read.put(
                        step,
                        fields.optional(
                                step.word(),
                                roles -> roles.list(role -> role.text().map(Role::of))));
            }
            return fields.make(() -> {
                Map<Step, Set<Role>> steps = new LinkedHashMap<>();
                read.forEach((step, roles) -> roles.get().ifPresent(some -> steps.put(step, Set.copyOf(some))));
                return steps;
            });
        });
    }
}
