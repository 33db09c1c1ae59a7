package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.OnReclassify;
import org.complaintkit.sla.clock.OnReopen;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;

/** Reads a limit with its clock. */
final class LimitReader {

    private static final Text ONCE = new Text("an id that no other limit has", "未被其他时限使用的标识");

    private final ConditionReader conditions;
    private final Map<String, Verb> verbs = new LinkedHashMap<>();
    private final Read<Start.Days> days;
    private final LimitFormReader forms;
    private final List<String> ids = new ArrayList<>();

    LimitReader(LimitContext context, Lifecycle lifecycle, Read<Start.Days> days) {
        this.conditions = context.conditions();
        this.forms = new LimitFormReader(context, days.isPresent() ? List.of(days.get()) : List.of());
        this.days = days;
        lifecycle.verbs().forEach(verb -> verbs.put(verb.name(), verb));
    }

    /** The ids read so far, also of limits that have faults. */
    List<String> ids() {
        return ids;
    }

    Read<ClockRule> read(Item item) {
        return item.object(this::limit);
    }

    private Read<ClockRule> limit(Fields fields) {
        Read<String> id = fields.text("id").where(name -> !ids.contains(name), ONCE);
        if (id.isPresent()) {
            ids.add(id.get());
        }
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<Condition> when = fields.orElse("when", conditions::read, Condition.ALWAYS);
        Read<Set<Verb>> starts = fields.required("starts", this::verbs);
        Read<Set<Verb>> metBy = fields.required("metBy", this::verbs);
        Read<Limit> within = fields.required("within", forms::read);
        Read<OnReopen> onReopen = fields.oneOf("onReopen", OnReopen.class);
        Read<Boolean> target = fields.orElse("target", Item::flag, false);
        fields.ignore("note");
        Read<OnReclassify> onReclassify = onReclassify(fields, within);
        return fields.make(
                "within",
                () -> new ClockRule(
                        id.get(),
                        basis.get(),
                        when.get(),
                        starts.get(),
                        metBy.get(),
                        within.get(),
                        days.get(),
                        onReopen.get(),
                        onReclassify.get(),
                        target.get()));
    }

    /** A limit that looks at no fact cannot change with one: then there is nothing to choose. */
    private static Read<OnReclassify> onReclassify(Fields fields, Read<Limit> within) {
        boolean looksAtFacts =
                fields.has("when") || (within.isPresent() && within.get().looksAtFacts());
        return looksAtFacts
                ? fields.oneOf("onReclassify", OnReclassify.class)
                : fields.orElse("onReclassify", item -> item.oneOf(OnReclassify.class), OnReclassify.FROM_START);
    }

    private Read<Set<Verb>> verbs(Item item) {
        return item.list(verb -> verb.oneOf(verbs)).map(HashSet::new);
    }
}
