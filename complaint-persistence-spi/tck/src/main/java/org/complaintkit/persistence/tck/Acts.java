package org.complaintkit.persistence.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Plain;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Fields.Field;
import org.complaintkit.lifecycle.Verb;

/** One act of every kind, with all that its verb may record. */
final class Acts {

    private Acts() {}

    static List<Act> all() {
        List<Act> acts = new ArrayList<>();
        for (Class<?> type : Act.class.getPermittedSubclasses()) {
            Verb verb = type == Plain.class ? Verb.of("investigate") : Verb.of(kebab(type.getSimpleName()));
            acts.add(Act.of(verb, facts(verb)));
        }
        acts.add(Act.of(Verb.of("our-own-verb"), everyType()));
        acts.add(Act.of("accept"));
        return acts;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static FactMap facts(Verb verb) {
        if (verb.equals(Verbs.CORRECT)) {
            return FactMap.of("severity", Fact.of("major")).with("reason", FactSamples.of(FactType.PERSONAL));
        }
        if (verb.equals(Verbs.MIGRATE)) {
            return FactMap.of("regime", Fact.of("house-rules@2027.1"));
        }
        FactMap facts = FactMap.EMPTY;
        for (Field field : Fields.table(verb).values()) {
            // An extension says either until when or by how much; how long a clock has run is said clock by clock.
            boolean left = field.name().equals("extendBy") || field.name().equals("clocks");
            facts = left ? facts : facts.with(field.name(), value(field));
        }
        return verb.equals(Verbs.ADOPT) ? facts.with(Adopt.CLOCKS + "reply", Fact.of("PT4H")) : facts;
    }

    private static Fact value(Field field) {
        if (field.declared().isEmpty()) {
            return Fact.of(true);
        }
        FactDeclaration declared = field.declared().get();
        if (!declared.oneOf().isEmpty()) {
            return Fact.of(declared.oneOf().stream().sorted().findFirst().orElseThrow());
        }
        return FactSamples.of(declared.type());
    }

    static FactMap everyType() {
        FactMap facts = FactMap.EMPTY;
        for (FactType type : FactType.values()) {
            facts = facts.with("own." + type, FactSamples.of(type));
        }
        for (Map.Entry<String, Fact> more : FactSamples.odd().entrySet()) {
            facts = facts.with(more.getKey(), more.getValue());
        }
        return facts;
    }
}
