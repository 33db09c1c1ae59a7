package org.complaintkit.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.rule.Text;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a line; personal texts are split off and only references go on. */
final class FactValues {

    private static final Text FACT = new Text("a fact", "事实");
    private static final Set<String> NOTE = Set.of("fact", "value");
    private static final Set<String> MONEY = Set.of("amount", "currency");

    private final LineScanner scanner;
    private final Fieldbook book;
    private final Map<String, Fact> names = new HashMap<>();
    private Map<PersonalRef, Personal> texts = Map.of();
    private @Nullable String noted;
    private @Nullable Fact value;

    FactValues(LineScanner scanner, Fieldbook book) {
        this.scanner = scanner;
        this.book = book;
    }

    void clear() {
        texts = Map.of();
        noted = null;
        value = null;
    }

    Map<PersonalRef, Personal> texts() {
        return texts;
    }

    /** The facts with the field at hand. */
    FactMap read(Fieldbook.Page page, FactMap facts) {
        String name = scanner.name();
        boolean notes = page.verb().equals(Verbs.NOTE) || page.verb().equals(Verbs.CORRECT);
        if (notes && NOTE.contains(name)) {
            note(name);
            return facts;
        }
        if (name.equals("facts") && page.verb().equals(Verbs.CLASSIFY)) {
            return declared(facts);
        }
        Optional<FactType> type = page.types().get(name);
        if (type == null) {
            throw scanner.unknownField(page.names());
        }
        if (name.equals("clocks") && page.verb().equals(Verbs.ADOPT)) {
            return clocks(facts);
        }
        return name.equals("complainant") ? complainant(facts) : facts.with(name, fact(name, type));
    }

    /** The time that each clock has used, or all that is known of it, by rule of its limit. */
    private FactMap clocks(FactMap facts) {
        FactMap all = facts;
        scanner.beginObject();
        while (scanner.nextField()) {
            String clock = Adopt.CLOCKS + scanner.name();
            all = all.with(clock, fact(clock, Optional.empty()));
        }
        return all;
    }

    private FactMap declared(FactMap facts) {
        FactMap all = facts;
        scanner.beginObject();
        while (scanner.nextField()) {
            String name = scanner.name();
            if (book.declaration(name) == null) {
                throw new MalformedDocument(Fault.unknownName(scanner.place(), FACT, name, book.facts()));
            }
            all = all.with(name, fact(name, book.type(name)));
        }
        return all;
    }

    private FactMap complainant(FactMap facts) {
        FactMap all = facts;
        scanner.beginObject();
        while (scanner.nextField()) {
            String name = "complainant." + scanner.name();
            all = all.with(name, kept(name));
        }
        return all;
    }

    /** {@code fact} and {@code value} may stand in either order; without a value it is a yes. */
    private void note(String field) {
        if (field.equals("fact")) {
            Place place = scanner.place();
            noted = scanner.sharedText();
            if (!book.facts().contains(noted)) {
                throw new MalformedDocument(Fault.unknownName(place, FACT, noted, book.facts()));
            }
        } else {
            value = fact(noted == null ? "value" : noted, noted == null ? Optional.empty() : book.type(noted));
        }
    }

    /** The facts of a note: the fact that it names, beside whom it is about. */
    FactMap named(FactMap others) {
        if (noted == null) {
            throw new IllegalArgumentException("a note needs the field \"fact\"");
        }
        Fact fact = value == null ? Fact.of(true) : value;
        requireAllowed(noted, fact);
        Optional<FactType> type = book.type(noted);
        if (type.isPresent() && type.get() != fact.type()) {
            throw new IllegalArgumentException(noted + " is a " + type.get() + ", here it is a " + fact.type());
        }
        return others.with(noted, fact);
    }

    private Fact fact(String name, Optional<FactType> declared) {
        FactType type = declared.orElseGet(this::told);
        Fact fact = switch (type) {
            case FLAG -> Fact.of(scanner.flag());
            case NAME -> name(scanner.sharedText());
            case NUMBER -> new Fact.Quantity(scanner.number());
            case MOMENT -> Fact.of(scanner.instant());
            case DAY -> accepted(() -> new Fact.Day(LocalDate.parse(scanner.text())));
            case MONEY -> money();
            case LIST -> accepted(() -> new Fact.Listing(scanner.texts()));
            case PERSONAL -> kept(name);
        };
        FactDeclaration declaration = book.declaration(name);
        if (declaration != null && declaration.type() == type) {
            accepted(() -> requireAllowed(name, fact));
        }
        return fact;
    }

    private FactType told() {
        return switch (scanner.kind()) {
            case NUMBER -> FactType.NUMBER;
            case FLAG -> FactType.FLAG;
            case LIST -> FactType.LIST;
            case OBJECT -> FactType.MONEY;
            default -> FactType.NAME;
        };
    }

    private Fact name(String text) {
        Fact known = names.get(text);
        if (known == null) {
            known = accepted(() -> Fact.of(text));
            if (names.size() == 10_000) {
                names.clear();
            }
            names.put(text, known);
        }
        return known;
    }

    private Fact money() {
        String amount = null;
        String currency = null;
        scanner.beginObject();
        while (scanner.nextField()) {
            switch (scanner.name()) {
                case "amount" -> amount = scanner.text();
                case "currency" -> currency = scanner.sharedText();
                default -> throw scanner.unknownField(MONEY);
            }
        }
        String sum = amount == null ? "" : amount;
        String unit = currency == null ? "" : currency;
        return accepted(() -> {
            // 1E+1000000000 is an amount too, and would fill the memory when written out.
            if (!Numbers.bounded(sum)) {
                throw new IllegalArgumentException("an amount is " + Numbers.BOUND.en());
            }
            return new Fact.Sum(Money.of(CurrencyUnit.of(unit), new BigDecimal(sum)));
        });
    }

    private Fact kept(String name) {
        PersonalRef ref = new PersonalRef(scanner.line() + ":" + name);
        if (texts.isEmpty()) {
            texts = new HashMap<>();
        }
        String text = scanner.text();
        texts.put(ref, accepted(() -> Personal.of(text)));
        return new Fact.Kept(ref);
    }

    private Fact requireAllowed(String name, Fact fact) {
        FactDeclaration declaration = book.declaration(name);
        if (declaration != null && !declaration.allows(fact)) {
            throw new IllegalArgumentException(name + " must be " + declaration.allowed() + ", here it is " + fact);
        }
        return fact;
    }

    /** What a constructor of the domain refuses is a fault at the value at hand. */
    private <T> T accepted(Supplier<T> made) {
        try {
            return made.get();
        } catch (MalformedDocument inner) {
            throw inner;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refusal) {
            throw scanner.refused("not-accepted", Phrases.accepted(refusal), Phrases.VALUE);
        }
    }
}
