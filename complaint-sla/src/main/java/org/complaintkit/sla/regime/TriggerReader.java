package org.complaintkit.sla.regime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.complaintkit.fact.Condition;
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
        forms.put("breach", in -> limit(in, "breach").map(Trigger.Breach::new));
        forms.put("met", in -> limit(in, "met").map(Trigger.Met::new));
        forms.put("level", in -> in.whole("level").map(Trigger.Level::new));
        forms.put(
                "becomes",
                in -> in.required("becomes", conditions::readWithoutStart).map(Trigger.Becomes::new));
        return forms;
    }

    private Read<Trigger> act(Fields fields) {
        Read<Verb> verb = verb(fields.text("do"));
        Read<Condition> when = fields.orElse("when", conditions::readOfAct, Condition.ALWAYS);
        return fields.make(() -> new Trigger.Act(verb.get(), when.get()));
    }

    Read<String> limit(Fields fields, String field) {
        return conditions.references().limit(fields.text(field));
    }
}
