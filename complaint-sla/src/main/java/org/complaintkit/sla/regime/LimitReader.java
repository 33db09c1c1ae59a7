package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.ClockRuleBuilder;
import org.complaintkit.sla.clock.ExtensionRule;
import org.complaintkit.sla.clock.OnReclassify;
import org.complaintkit.sla.clock.OnReopen;
import org.complaintkit.sla.clock.RungRule;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;

/** Reads a limit with its clock. */
final class LimitReader {

    private static final Text ONCE = new Text("an id that no other limit has", "未被其他时限使用的标识");
    private static final Text AN_END = new Text("an end: say in endedBy what ends it", "终止条件:请在endedBy中说明何时终止");

    private final ConditionReader conditions;
    private final TriggerReader triggers;
    private final RungReader rungs;
    private final Read<Start.Days> days;
    private final LimitFormReader forms;
    private final List<String> ids = new ArrayList<>();

    LimitReader(LimitContext context, Read<Start.Days> days, RungReader rungs) {
        this.conditions = context.conditions();
        this.forms = new LimitFormReader(context, days.isPresent() ? List.of(days.get()) : List.of());
        this.triggers = new TriggerReader(conditions);
        this.rungs = rungs;
        this.days = days;
    }

    /** The ids read so far, also of limits that have faults. */
    List<String> ids() {
        return ids;
    }

    /** A limit that no clock runs on. */
    Read<Limit> within(Item item) {
        return forms.read(item);
    }

    Read<ClockRule> read(Item item) {
        return item.object(this::limit);
    }

    private Read<ClockRule> limit(Fields fields) {
        Read<String> id = id(fields);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<Condition> when = fields.orElse("when", conditions::read, Condition.ALWAYS);
        Read<Limit> within = fields.required("within", forms::read);
        Read<OnReopen> onReopen = fields.oneOf("onReopen", OnReopen.class);
        Read<Boolean> target = fields.orElse("target", Item::flag, false);
        Read<Optional<ExtensionRule>> extension = fields.optional("extension", this::extension);
        Read<List<RungRule>> warnings = fields.orElse("warn", rungs::warnings, List.of());
        fields.ignore("note");
        Read<Optional<OnReclassify>> onReclassify = onReclassify(fields, within);
        Read<ClockRuleBuilder> course = course(
                fields,
                fields.make("within", () -> ClockRule.builder(id.get(), within.get(), days.get(), onReopen.get())));
        Read<ClockRuleBuilder> unwarned = fields.make("within", () -> {
            ClockRuleBuilder builder = course.get().basis(basis.get()).when(when.get());
            onReclassify.get().ifPresent(builder::onReclassify);
            extension.get().ifPresent(builder::extensible);
            (target.get() ? builder.target() : builder).build();
            return builder;
        });
        return fields.make("warn", () -> {
            ClockRuleBuilder builder = unwarned.get();
            warnings.get().forEach(builder::rung);
            rungs.of(id.get()).forEach(builder::rung);
            return builder.build();
        });
    }

    private Read<String> id(Fields fields) {
        Read<String> id = fields.text("id").where(name -> !ids.contains(name), ONCE);
        if (id.isPresent()) {
            ids.add(id.get());
        }
        return id;
    }

    /** What happens to the clock: how it starts, is met, ends, stands still and begins again. */
    private Read<ClockRuleBuilder> course(Fields fields, Read<ClockRuleBuilder> clock) {
        Read<List<Trigger>> starts = fields.required("starts", triggers::some);
        Read<List<Trigger>> metBy = fields.required("metBy", triggers::some);
        Read<List<Trigger>> endedBy = fields.orElse("endedBy", triggers::all, List.of());
        Read<List<Trigger>> restartedBy = fields.orElse("restartedBy", triggers::all, List.of());
        Read<Optional<Condition>> pausedWhile = fields.optional("pausedWhile", this::pausedWhile);
        Read<Boolean> recurs = fields.orElse("recurring", Item::flag, false)
                .where(is -> !is || !endedBy.isPresent() || !endedBy.get().isEmpty(), AN_END);
        return fields.make(() -> {
            ClockRuleBuilder builder = clock.get();
            pausedWhile.get().ifPresent(builder::pausedWhile);
            starts.get().forEach(builder::startsOn);
            metBy.get().forEach(builder::metBy);
            endedBy.get().forEach(builder::endedBy);
            restartedBy.get().forEach(builder::restartedBy);
            return recurs.get() ? builder.recurring() : builder;
        });
    }

    private Read<Condition> pausedWhile(Item item) {
        return item.value() instanceof JsonText
                ? item.oneOf(Map.of("never", Condition.NEVER))
                : conditions.readWithoutStart(item);
    }

    private Read<ExtensionRule> extension(Item item) {
        return item.object(fields -> {
            Read<Integer> most = fields.whole("most");
            Read<List<Role>> by = RoleReader.read(fields, "by");
            Read<Condition> when = fields.orElse("when", conditions::readWithoutStart, Condition.ALWAYS);
            Read<Optional<Limit>> longest = fields.optional("longest", forms::read);
            fields.ignore("note");
            return fields.make(
                    "most", () -> new ExtensionRule(most.get(), Set.copyOf(by.get()), when.get(), longest.get()));
        });
    }

    /** A limit that looks at no fact cannot change with one: then there is nothing to choose. */
    private static Read<Optional<OnReclassify>> onReclassify(Fields fields, Read<Limit> within) {
        boolean looksAtFacts =
                fields.has("when") || (within.isPresent() && within.get().looksAtFacts());
        return looksAtFacts
                ? fields.oneOf("onReclassify", OnReclassify.class).map(Optional::of)
                : fields.optional("onReclassify", item -> item.oneOf(OnReclassify.class));
    }
}
