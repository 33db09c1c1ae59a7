package org.complaintkit.replay.due;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Place;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.Money;

/** Facts as people write them, {@code severity=major}, by the types that a regime declares. */
final class DueFacts {

    private static final Text FACT = Text.of("a fact of this regime", "本制度的字段");
    private static final Map<String, FactType> DERIVED = Map.of("round", FactType.NUMBER, "level", FactType.NUMBER);

    private final Regime regime;

    DueFacts(Regime regime) {
        this.regime = regime;
    }

    FactMap with(FactMap facts, String name, String value, Place place) {
        FactDeclaration declared = regime.vocabulary().facts().get(name);
        Optional<FactType> type = Optional.ofNullable(declared)
                .map(FactDeclaration::type)
                .or(() -> Optional.ofNullable(DERIVED.get(name)))
                .or(() -> Fields.type(name));
        if (type.isEmpty() && !Fields.names().contains(name)) {
            throw new MalformedDocument(Fault.unknownName(place, FACT, name, known()));
        }
        Fact fact = read(type.orElse(FactType.NAME), value, place);
        if (declared != null && !declared.allows(fact)) {
            throw refused(place, name, value, declared);
        }
        return facts.with(name, fact);
    }

    private static MalformedDocument refused(Place place, String name, String value, FactDeclaration declared) {
        return new MalformedDocument(
                declared.oneOf().isEmpty()
                        ? Fault.of(place, "out-of-range", Text.same(declared.allowed()), Text.same(value))
                        : Fault.unknownName(
                                place, Text.of("a value of " + name, name + "的取值"), value, declared.oneOf()));
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(Fields.names());
        known.addAll(regime.vocabulary().facts().keySet());
        known.addAll(DERIVED.keySet());
        return known;
    }

    private static Fact read(FactType type, String value, Place place) {
        try {
            return switch (type) {
                case FLAG -> Fact.of(flag(value));
                case NUMBER -> new Fact.Quantity(new BigDecimal(value));
                case MOMENT -> Fact.of(OffsetDateTime.parse(value).toInstant());
                case DAY -> new Fact.Day(LocalDate.parse(value));
                case MONEY -> new Fact.Sum(Money.parse(value));
                case LIST -> new Fact.Listing(Arrays.asList(value.split(",", -1)));
                case PERSONAL -> new Fact.Kept(new PersonalRef("told"));
                case NAME -> Fact.of(value);
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedDocument(Fault.of(place, "wrong-type", expected(type), Text.same(value)));
        }
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return value.equals("true");
    }

    private static Text expected(FactType type) {
        return switch (type) {
            case FLAG -> Text.of("true or false", "true或false");
            case NUMBER -> Text.of("a number", "数字");
            case MOMENT -> Text.of("a date and time with its offset", "带时区偏移的日期时间");
            case DAY -> Text.of("a date", "日期");
            case MONEY -> Text.of("an amount such as CNY 100.00", "金额,如CNY 100.00");
            default -> Text.of("a name", "名称");
        };
    }
}
