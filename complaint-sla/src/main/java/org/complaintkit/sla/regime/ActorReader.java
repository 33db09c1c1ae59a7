package org.complaintkit.sla.regime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;

/**
 * Reads what is asked of who acts: a role, {@code "chief"}, {@code {"did":"submit"}}, {@code {"is":"respondent"}}, {@code
 * {"unit":"respondent"}}.
 */
final class ActorReader {

    private final References references;
    private final ListReader facts;

    ActorReader(References references, ListReader facts) {
        this.references = references;
        this.facts = facts;
    }

    Read<Condition> read(Item item) {
        return item.value() instanceof JsonText
                ? item.text().map(role -> role(role))
                : item.object(fields -> fields.form(forms()));
    }

    private Map<String, Function<Fields, Read<Condition>>> forms() {
        Map<String, Function<Fields, Read<Condition>>> forms = new LinkedHashMap<>();
        forms.put("role", in -> in.text("role").map(ActorReader::role));
        forms.put("did", in -> references.verb(in.text("did")).map(verb -> ActorFacts.by(ActorFacts.DID, verb)));
        forms.put("is", in -> facts.fact(in, "is").map(fact -> ActorFacts.by(ActorFacts.IS, fact)));
        forms.put("unit", in -> facts.fact(in, "unit").map(fact -> ActorFacts.by(ActorFacts.UNIT, fact)));
        return forms;
    }

    private static Condition role(String name) {
        return ActorFacts.by(ActorFacts.ROLE, Role.of(name).name());
    }
}
