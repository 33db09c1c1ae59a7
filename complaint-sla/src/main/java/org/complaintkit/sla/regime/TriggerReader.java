package org.complaintkit.sla.regime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.Trigger;

/**
 * Reads what starts, meets, ends and raises: {@code "answer"}, {@code {"do":"submit","when":...}}, {@code
 * {"breach":"reply"}}, {@code {"met":"handled"}}, {@code {"level":1}}, {@code {"becomes":...}}.
 */
final class TriggerReader {

    private static final Text SOME = new Text("at least one verb or other trigger", "至少一个操作或其他触发条件");

    private static final Text MOMENT = new Text("a fact of type moment", "时刻类型的事实");

    private final ConditionReader conditions;

    TriggerReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    Read<List<Trigger>> some(Item item) {
        return all(item).where(triggers -> !triggers.isEmpty(), SOME);
    }

    Read<List<Trigger>> all(Item item) {
        return item.list(this::read);
    }

    Read<Trigger> read(Item item) {
        return item.value() instanceof JsonText
                ? verb(item.text()).map(Trigger::on)
                : item.object(in -> in.form(forms()));
    }

    private Read<Verb> verb(Read<String> name) {
        return conditions.references().verb(name).map(Verb::of);
    }

    Map<String, Function<Fields, Read<Trigger>>> forms() {
        Map<String, Function<Fields, Read<Trigger>>> forms = new LinkedHashMap<>();
        forms.put("do", this::act);
        forms.put("recorded", in -> verb(in.text("recorded")).map(Trigger.Recording::new));
        forms.put("breach", in -> limit(in, "breach").map(Trigger.Breach::new));
        forms.put("met", in -> limit(in, "met").map(Trigger.Met::new));
        forms.put("level", in -> in.whole("level").map(Trigger.Level::new));
        forms.put(
                "becomes",
                in -> in.required("becomes", conditions::readWithoutStart).map(Trigger.Becomes::new));
        return forms;
    }

    /** With {@code since}, the act tells since when the clock runs that it starts. */
    private Read<Trigger> act(Fields fields) {
        Read<Verb> verb = verb(fields.text("do"));
        Read<Condition> when = fields.orElse("when", conditions::readOfAct, Condition.ALWAYS);
        Read<Optional<String>> since = fields.optional("since", this::moment);
        return fields.make(() -> {
            Trigger.Act act = new Trigger.Act(verb.get(), when.get());
            return since.get()
                    .<Trigger>map(fact -> new Trigger.ActSince(act, fact))
                    .orElse(act);
        });
    }

    private Read<String> moment(Item item) {
        Known known = conditions.known();
        return item.text()
                .where(fact -> known.type(fact).filter(FactType.MOMENT::equals).isPresent(), MOMENT);
    }

    Read<String> limit(Fields fields, String field) {
        return conditions.references().limit(fields.text(field));
    }
}
