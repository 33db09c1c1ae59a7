package org.complaintkit.replay.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.replay.log.Exactness;
import org.complaintkit.rule.Text;

/** Reads what an activity means. */
final class FormReader {

    private static final Text FACT = new Text("a fact", "事实");
    private static final Text STATE = new Text("a state of this regime", "本制度的状态");
    private static final Text VERB = new Text("a verb of this regime", "本制度的操作");
    private static final Text RULE = new Text("a limit or sanction of this regime", "本制度的时限或处罚");
    private static final Text REACHED = new Text(
            "a form that can count; the one before it has no \"when\" and always does", "可用的形式;其前一形式没有“when”,总会被选用");
    private static final Text SOME = new Text("at least one form", "至少一种形式");
    private static final List<String> NEEDED = List.of("kind", "channel", "source");
    private static final Set<String> DERIVED = Set.of("state", "round", "level");

    private final Names names;

    FormReader(Names names) {
        this.names = names;
    }

    /** One form without a condition that runs a command: what happens before the first row, what follows a form. */
    Read<Form> command(Item item, Set<String> told) {
        return item.object(fields -> command(fields, Condition.ALWAYS, told));
    }

    /** Forms that all count, in order: those of a row that tells the whole of a complaint. */
    Read<List<Form>> all(Item item, Set<String> told) {
        return item.list(one -> one.object(fields -> either(fields, Condition.ALWAYS, told)))
                .where(list -> !list.isEmpty(), SOME);
    }

    /** One form, or several of which the first counts whose condition holds. */
    Read<List<Form>> read(Item item, Set<String> told) {
        if (!(item.value() instanceof JsonValue.JsonArray)) {
            return form(item, told).map(List::of);
        }
        List<Item> items = new ArrayList<>();
        Read<List<Form>> forms = item.list(one -> {
            items.add(one);
            return form(one, told);
        });
        if (!forms.isPresent()) {
            return forms;
        }
        for (int i = 0; i + 1 < items.size(); i++) {
            Form form = forms.get().get(i);
            if (form.when().equals(Condition.ALWAYS) && form.at().isEmpty()) {
                return items.get(i + 1).refuse("never-counts", REACHED);
            }
        }
        return forms.where(list -> !list.isEmpty(), SOME);
    }

    private Read<Form> form(Item item, Set<String> told) {
        return item.object(fields -> {
            Read<Condition> when = fields.orElse("when", this::when, Condition.ALWAYS);
            return either(fields, when.isPresent() ? when.get() : Condition.ALWAYS, told);
        });
    }

    private Read<Form> either(Fields fields, Condition when, Set<String> told) {
        Map<String, Function<Fields, Read<Form>>> forms = new LinkedHashMap<>();
        forms.put("do", in -> command(in, when, told));
        forms.put("compare", in -> comparison(in, when));
        return fields.form(forms);
    }

    private Read<Form> comparison(Fields fields, Condition when) {
        Read<Optional<Column>> at = fields.optional("at", Column::read);
        Read<String> rule = fields.required("compare", name -> named(name, RULE, names.rules()));
        Read<Optional<Exactness>> to = fields.optional("to", item -> item.oneOf(Exactness.class));
        return fields.make(() -> new Form(when, at.get(), new Form.Compares(rule.get(), to.get()), List.of()));
    }

    private static Read<String> named(Item item, Text what, Iterable<String> valid) {
        Map<String, String> choices = new LinkedHashMap<>();
        valid.forEach(name -> choices.put(name, name));
        Read<String> name = item.text();
        if (name.isPresent() && !choices.containsKey(name.get())) {
            item.faults().add(Fault.unknownName(item.place(), what, name.get(), choices.keySet()));
        }
        return name;
    }

    private Read<Condition> when(Item item) {
        return item.named(this::condition).map(conditions -> new Condition.All(List.copyOf(conditions.values())));
    }

    /** One value, or a list of which one must be it. */
    private Read<Condition> condition(String fact, Item item) {
        Set<String> known = new TreeSet<>(names.facts());
        known.addAll(DERIVED);
        if (!known.contains(fact)) {
            item.faults().add(Fault.unknownName(item.place(), FACT, fact, known));
            return item.asItStands().map(value -> Condition.ALWAYS);
        }
        return item.value() instanceof JsonValue.JsonArray
                ? item.list(one -> value(fact, one)).map(values -> new Condition.In(fact, new LinkedHashSet<>(values)))
                : value(fact, item).map(value -> new Condition.Is(fact, value));
    }

    private Read<Fact> value(String fact, Item item) {
        if (fact.equals("state")) {
            return named(item, STATE, names.states()).map(Fact::of);
        }
        Optional<FactType> type = DERIVED.contains(fact) ? Optional.of(FactType.NUMBER) : names.type(fact);
        return FactValues.read(item, type, names.declaration(fact));
    }

    private Read<Form> command(Fields fields, Condition when, Set<String> told) {
        Read<Optional<Column>> at = fields.optional("at", Column::read);
        Read<Verb> verb = fields.required(
                "do", item -> named(item, VERB, names.verbs().keySet()).map(Verb::of));
        if (!verb.isPresent() || !names.verbs().containsKey(verb.get().name())) {
            names.facts().forEach(fields::ignore);
            fields.ignore("fact", "value", "then");
            return fields.make(() -> new Form(when, at.get(), new Form.Runs(verb.get(), FactMap.EMPTY), List.of()));
        }
        Read<FactMap> facts = verb.get().equals(Verbs.NOTE) ? note(fields) : facts(fields, verb.get());
        if (verb.get().equals(Verbs.REGISTER)) {
            NEEDED.stream()
                    .filter(name -> !fields.has(name) && !told.contains(name))
                    .forEach(name -> fields.text(name));
        }
        Read<List<Form>> then = fields.orElse("then", item -> item.list(next -> command(next, told)), List.of());
        return fields.make(() -> new Form(when, at.get(), new Form.Runs(verb.get(), facts.get()), then.get()));
    }

    private Read<FactMap> facts(Fields fields, Verb verb) {
        Map<String, Read<Optional<Fact>>> reads = new LinkedHashMap<>();
        names.fields(verb)
                .forEach((name, type) -> reads.put(
                        name, fields.optional(name, item -> FactValues.read(item, type, names.declaration(name)))));
        return fields.make(() -> {
            Map<String, Fact> facts = new LinkedHashMap<>();
            reads.forEach((name, fact) -> fact.get().ifPresent(value -> facts.put(name, value)));
            return FactMap.copyOf(facts);
        });
    }

    /** A named fact; without a value, that it is so. */
    private Read<FactMap> note(Fields fields) {
        Read<String> fact = fields.required("fact", item -> named(item, FACT, names.facts()));
        String name = fact.isPresent() ? fact.get() : "";
        Function<Item, Read<Fact>> reader = item -> FactValues.read(item, names.type(name), names.declaration(name));
        boolean yes = names.type(name).orElse(FactType.FLAG) == FactType.FLAG;
        Read<Fact> value = yes ? fields.orElse("value", reader, Fact.of(true)) : fields.required("value", reader);
        return fields.make(() -> FactMap.of(fact.get(), value.get()));
    }
}
