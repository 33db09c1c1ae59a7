package org.complaintkit.sla.regime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.RungRule;
import org.complaintkit.sla.clock.RungRule.Offset;

/**
 * Reads the points on the way of a clock: warnings, which stand in the limit, and the rungs of escalation, which stand in
 * a section of their own and are read before the limits that they belong to.
 */
final class RungReader {

    private static final Text POSITIVE = new Text("a length above zero", "大于零的时长");

    private final Known known;
    private final Map<String, List<RungRule>> byLimit = new LinkedHashMap<>();

    RungReader(Known known) {
        this.known = known;
    }

    /** The rungs of escalation on a limit. */
    List<RungRule> of(String limit) {
        return byLimit.getOrDefault(limit, List.of());
    }

    void add(String limit, RungRule rung) {
        byLimit.computeIfAbsent(limit, none -> new ArrayList<>()).add(rung);
    }

    Read<List<RungRule>> warnings(Item item) {
        return item.list(this::warning).map(RungReader::named);
    }

    private Read<RungRule> warning(Item item) {
        return item.object(fields -> {
            Read<Offset> at = fields.form(offsets());
            Read<List<Role>> tell = RoleReader.read(fields, "tell");
            Read<Optional<String>> tellIn = tellIn(fields);
            return fields.make(() -> new RungRule("warn", at.get(), tell.get(), tellIn.get()));
        });
    }

    /** Warnings have no name of their own; they are counted. */
    private static List<RungRule> named(List<RungRule> warnings) {
        List<RungRule> named = new ArrayList<>();
        for (RungRule warning : warnings) {
            String name = "warn-" + (named.size() + 1);
            named.add(new RungRule(name, warning.offset(), warning.tell(), warning.tellIn()));
        }
        return named;
    }

    static Map<String, Function<Fields, Read<Offset>>> offsets() {
        Map<String, Function<Fields, Read<Offset>>> forms = new LinkedHashMap<>();
        forms.put("share", in -> in.number("share").map(RungRule.Share::new));
        forms.put("before", in -> length(in, "before").map(RungRule.Before::new));
        forms.put("overdue", in -> length(in, "overdue").map(RungRule.Overdue::new));
        return forms;
    }

    private static Read<Duration> length(Fields fields, String name) {
        return fields.required(name, AmountReader::read).where(length -> !length.isZero(), POSITIVE);
    }

    Read<Optional<String>> tellIn(Fields fields) {
        return fields.optional("tellIn", known::window);
    }
}
