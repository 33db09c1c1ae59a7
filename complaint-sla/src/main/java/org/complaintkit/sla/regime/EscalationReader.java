package org.complaintkit.sla.regime;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.RungRule;
import org.complaintkit.sla.clock.RungRule.Offset;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Ladder;
import org.complaintkit.sla.escalation.Rise;

/** Reads what raises complaints, and the ladder of levels that they rise on. */
final class EscalationReader {

    private static final Text ONCE = new Text("an id that no other escalation has", "未被其他升级规则使用的标识");
    private static final Text LEVEL_ONCE = new Text("an id that no other level has", "未被其他层次使用的标识");
    private static final Text COUNT = new Text("a number of levels from 1 to 1000", "1至1000的层次数");

    private static final int MOST_LEVELS = 1000;

    private final ConditionReader conditions;
    private final TriggerReader triggers;
    private final RungReader rungs;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> levels = new HashSet<>();

    EscalationReader(ConditionReader conditions, RungReader rungs) {
        this.conditions = conditions;
        this.triggers = new TriggerReader(conditions);
        this.rungs = rungs;
    }

    /** Levels by name, or where a document does not name them how many there are: {@code {"levels":3}}. */
    Read<Ladder> ladder(Item item) {
        return item.value() instanceof JsonObject
                ? item.object(fields -> fields.whole("levels")
                        .where(count -> count >= 1 && count <= MOST_LEVELS, COUNT)
                        .map(Ladder::numbered))
                : item.list(this::level).map(Ladder::new);
    }

    private Read<Ladder.Level> level(Item item) {
        return item.object(fields -> {
            Read<String> id = fields.text("id").where(levels::add, LEVEL_ONCE);
            Read<Text> title = fields.object("title", Titles::text);
            Read<List<Role>> roles = RoleReader.read(fields, "roles");
            Read<List<String>> basis = fields.orElse("basis", list -> list.list(Item::text), List.<String>of());
            fields.ignore("note");
            return fields.make(() -> new Ladder.Level(id.get(), title.get(), roles.get(), basis.get()));
        });
    }

    Read<List<EscalationRule>> read(Item item) {
        return item.list(rule -> rule.object(this::rule));
    }

    private Read<EscalationRule> rule(Fields fields) {
        Read<String> id = fields.text("id").where(ids::add, ONCE);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<List<Role>> tell = RoleReader.read(fields, "tell");
        Read<Optional<String>> tellIn = rungs.tellIn(fields);
        Read<Trigger> on = fields.required("on", item -> on(item, id));
        Read<Condition> when = fields.orElse("when", conditions::readOfAct, Condition.ALWAYS);
        Read<Rise> rise = fields.orElse("level", EscalationReader::rise, Rise.NONE);
        Read<FactMap> sets = fields.orElse("set", this::sets, FactMap.EMPTY);
        Read<Boolean> undone = fields.orElse("undoneWithBreach", Item::flag, false);
        fields.ignore("note");
        return fields.make(() -> new EscalationRule(
                id.get(),
                basis.get(),
                on.get(),
                when.get(),
                rise.get(),
                sets.get(),
                tell.get(),
                tellIn.get(),
                undone.get()));
    }

    /** A point on a limit's way: {@code {"limit":"reply","share":0.8}}, or any other trigger. */
    private Read<Trigger> on(Item item, Read<String> id) {
        if (item.value() instanceof JsonText) {
            return triggers.read(item);
        }
        return item.object(fields -> {
            if (!fields.has("limit")) {
                return fields.form(triggers.forms());
            }
            Read<String> limit = triggers.limit(fields, "limit");
            Read<Offset> at = fields.form(RungReader.offsets());
            return fields.make(() -> {
                rungs.add(limit.get(), new RungRule(id.get(), at.get(), List.of(), Optional.empty()));
                return new Trigger.Reached(limit.get(), id.get());
            });
        });
    }

    private static Read<Rise> rise(Item item) {
        return item.value() instanceof JsonText
                ? item.oneOf(Map.of("next", Rise.NEXT))
                : item.whole().map(Rise.To::new);
    }

    private Read<FactMap> sets(Item item) {
        Known known = conditions.known();
        Read<Map<String, Fact>> facts = item.named((name, value) -> {
            if (!known.recordable(name)) {
                item.faults().add(Fault.unknownName(value.place(), Known.FACT, name, known.names()));
            }
            return new FactReader(known).read(name, value);
        });
        return facts.map(FactMap::copyOf);
    }
}
