package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.RefusalCodes;
import org.complaintkit.rule.Text;

/** Reads who may do verbs, what must hold, what has to be known before, and what may be recorded. */
final class PreconditionReader {

    private static final Text ONCE =
            new Text("an id that nothing else of these has, and no code of the library's own", "未被使用且非系统代码的标识");
    private static final Text SOME = new Text("at least one", "至少一项");

    private final ConditionReader conditions;
    private final Set<String> ids = new HashSet<>();

    PreconditionReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    /** What all of them have. */
    private record Head(String id, List<String> basis, Set<Verb> verbs) {}

    Read<List<Precondition>> read(Fields fields) {
        Read<List<Precondition>> permissions = all(fields, "permissions", item -> item.object(this::permission));
        Read<List<Precondition>> guards = all(fields, "guards", item -> item.object(this::check));
        Read<List<Precondition>> requires = all(fields, "requires", item -> item.object(this::requirement));
        Read<List<Precondition>> forms = all(fields, "forms", item -> item.object(this::form));
        return fields.make(() -> {
            List<Precondition> all = new ArrayList<>(permissions.get());
            all.addAll(guards.get());
            all.addAll(requires.get());
            all.addAll(forms.get());
            return all;
        });
    }

    private static Read<List<Precondition>> all(Fields fields, String name, Function<Item, Read<Precondition>> reader) {
        return fields.orElse(name, item -> item.list(reader), List.of());
    }

    private Read<Head> head(Fields fields) {
        Read<String> id = fields.text("id").where(name -> !RefusalCodes.isTaken(name) && ids.add(name), ONCE);
        Read<List<String>> basis = fields.orElse("basis", item -> item.list(Item::text), List.of());
        Read<List<String>> verbs =
                some(fields, "do", item -> conditions.references().verb(item.text()));
        fields.ignore("note");
        return fields.make(() -> {
            Set<Verb> named = new LinkedHashSet<>();
            verbs.get().forEach(verb -> named.add(Verb.of(verb)));
            return new Head(id.get(), basis.get(), named);
        });
    }

    private static <T> Read<List<T>> some(Fields fields, String name, Function<Item, Read<T>> reader) {
        return fields.list(name, reader).where(list -> !list.isEmpty(), SOME);
    }

    private Read<Condition> when(Fields fields) {
        return fields.orElse("when", conditions::readOfAct, Condition.ALWAYS);
    }

    private Read<Precondition> permission(Fields fields) {
        Read<Head> head = head(fields);
        Read<Condition> when = when(fields);
        Read<List<Role>> by = some(fields, "by", item -> item.text().map(Role::of));
        return fields.make(() -> new Precondition.Permission(
                head.get().id(), head.get().basis(), head.get().verbs(), when.get(), Set.copyOf(by.get())));
    }

    private Read<Precondition> check(Fields fields) {
        Read<Head> head = head(fields);
        Read<Condition> when = when(fields);
        Read<Condition> needs = fields.required("needs", conditions::readOfAct);
        Read<Text> says = fields.object("says", Titles::text);
        return fields.make(() -> new Precondition.Check(
                head.get().id(), head.get().basis(), head.get().verbs(), when.get(), needs.get(), says.get()));
    }

    private Read<Precondition> requirement(Fields fields) {
        Read<Head> head = head(fields);
        Read<Condition> when = when(fields);
        Read<List<String>> facts = some(fields, "fields", conditions.known()::fact);
        return fields.make(() -> new Precondition.Requirement(
                head.get().id(), head.get().basis(), head.get().verbs(), when.get(), facts.get()));
    }

    private Read<Precondition> form(Fields fields) {
        Read<Head> head = head(fields);
        Read<List<String>> facts = fields.list("fields", conditions.known()::fact);
        return fields.make(() -> new Precondition.Form(
                head.get().id(), head.get().basis(), head.get().verbs(), Set.copyOf(facts.get())));
    }
}
