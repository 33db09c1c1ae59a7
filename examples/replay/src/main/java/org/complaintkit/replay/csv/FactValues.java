package org.complaintkit.replay.csv;

import java.math.BigDecimal;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Values of facts in JSON. */
final class FactValues {

    private FactValues() {}

    /**
     * Reads a value.
     *
     * @param item the value
     * @param type its type; empty: the value tells
     * @param declaration the declaration of the fact, where there is one
     * @return the fact; a text of a personal type becomes a reference
     */
    static Read<Fact> read(Item item, Optional<FactType> type, Optional<FactDeclaration> declaration) {
        Read<Fact> fact = ofType(item, type.orElseGet(() -> told(item)));
        if (!fact.isPresent()
                || declaration.filter(is -> !is.allows(fact.get())).isEmpty()) {
            return fact;
        }
        FactDeclaration allowed = declaration.orElseThrow();
        if (allowed.oneOf().isEmpty()) {
            return item.refuse("out-of-range", Text.same(allowed.allowed()));
        }
        Text of = new Text("a value of " + allowed.name(), allowed.name() + "的取值");
        item.faults().add(Fault.unknownName(item.place(), of, fact.get().toString(), allowed.oneOf()));
        return fact;
    }

    private static FactType told(Item item) {
        if (item.value() instanceof JsonValue.JsonNumber) {
            return FactType.NUMBER;
        }
        return item.value() instanceof JsonValue.JsonFlag ? FactType.FLAG : FactType.NAME;
    }

    private static Read<Fact> ofType(Item item, FactType type) {
        return switch (type) {
            case FLAG -> item.flag().map(Fact::of);
            case NAME -> item.text().map(Fact::of);
            case NUMBER -> item.number().map(Fact.Quantity::new);
            case MOMENT -> item.instant().map(Fact::of);
            case DAY -> item.date().map(Fact.Day::new);
            case MONEY ->
                item.object(fields -> {
                    Read<String> amount = fields.text("amount");
                    Read<String> currency = fields.text("currency");
                    return fields.make(() ->
                            new Fact.Sum(Money.of(CurrencyUnit.of(currency.get()), new BigDecimal(amount.get()))));
                });
            case LIST -> item.list(Item::text).map(Fact.Listing::new);
            case PERSONAL -> {
                String where =
                        "text-" + item.place().line() + "-" + item.place().column();
                yield item.value() instanceof JsonValue.JsonText || item.value() instanceof JsonValue.JsonObject
                        ? item.asItStands().map(value -> new Fact.Kept(new PersonalRef(where)))
                        : item.text().map(Fact::of);
            }
        };
    }
}
