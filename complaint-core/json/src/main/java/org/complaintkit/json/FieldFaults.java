package org.complaintkit.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Nearest;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;

/** What can be wrong with the fields of an object, whatever their values. */
final class FieldFaults {

    private static final Text ONE_OF_THE_FIELDS = new Text("exactly one of the fields", "下列字段中的恰好一个");

    private FieldFaults() {}

    static Fault missing(JsonObject object, String name) {
        Place at = object.place();
        Place missing = new Place(at.source(), at.line(), at.column(), Paths.field(at.path(), name));
        String quoted = Phrases.quote(name);
        return Fault.of(missing, "missing-field", new Text("the field " + quoted, "字段 " + quoted), Phrases.NOTHING);
    }

    /** Proposes only names that the object does not have yet. */
    static Fault unknown(JsonObject object, JsonField field, Set<String> taken, Collection<String> known) {
        List<String> free = known.stream()
                .filter(name -> !object.fields().containsKey(name))
                .toList();
        return new Fault(
                field.place(),
                "unknown-field",
                Phrases.outOf(Phrases.FIELDS, taken),
                Phrases.quoted(field.name()),
                Nearest.of(field.name(), free));
    }

    static Fault noForm(JsonObject object, Set<String> forms, Set<String> given) {
        Set<String> there = object.fields().keySet();
        Optional<String> nearest = there.stream()
                .filter(name -> given.isEmpty())
                .flatMap(name -> Nearest.of(name, forms).stream())
                .findFirst();
        Text found = Phrases.outOf(Phrases.FIELDS, given.isEmpty() ? there : given);
        return new Fault(object.place(), "unknown-form", Phrases.outOf(ONE_OF_THE_FIELDS, forms), found, nearest);
    }
}
