package org.complaintkit.crm.ticket;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;

/**
 * What somebody filled in: values for the rules, and texts that no rule reads. What cannot be read becomes a value of a wrong
 * type, which the library refuses together with everything else that is amiss.
 *
 * @param facts what the rules see; of a text only that it is there
 * @param texts the texts by name
 */
record Said(FactMap facts, Map<String, String> texts) {

    private static final Fact UNREADABLE = Fact.of("?");
    private static final int LONGEST_TEXT = 2000;

    /** Reads the fields of a verb; whatever else the form holds is not looked at. */
    static Said of(Verb verb, Map<String, String> form) {
        FactMap facts = FactMap.EMPTY;
        Map<String, String> texts = new LinkedHashMap<>();
        for (FactDeclaration declared : RepairFacts.BY_VERB.getOrDefault(verb, List.of())) {
            String text = form.getOrDefault(declared.name(), "").strip();
            if (!text.isEmpty()) {
                Fact fact = read(declared, text);
                facts = facts.with(declared.name(), fact);
                if (fact.type() == FactType.PERSONAL) {
                    texts.put(declared.name(), text);
                }
            }
        }
        return new Said(facts, texts);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The value that a text stands for; the text is what {@code toString} of the value gives. */
    static Fact read(FactDeclaration declared, String text) {
        try {
            return switch (declared.type()) {
                case FLAG -> flag(text);
                case NUMBER -> new Fact.Quantity(new BigDecimal(text));
                case DAY -> new Fact.Day(LocalDate.parse(text));
                case NAME -> Fact.of(text);
                case PERSONAL -> kept(declared.name(), text);
                default -> throw new IllegalArgumentException("no column holds a value of type " + declared.type());
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return UNREADABLE;
        }
    }

    private static Fact flag(String text) {
        return text.equals("true") || text.equals("false") ? Fact.of(text.equals("true")) : UNREADABLE;
    }

    private static Fact kept(String name, String text) {
        int length = Personal.of(text).reveal().length();
        return length > LONGEST_TEXT ? UNREADABLE : new Fact.Kept(new PersonalRef(name));
    }
}
