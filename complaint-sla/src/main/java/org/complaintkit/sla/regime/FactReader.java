package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads a value of a fact, by the fact's type and range. */
final class FactReader {

    private static final Text NO_COMPARISON =
            new Text("a fact that can be compared; of this one only known can be asked", "可比较的事实;该事实只能询问是否已知");

    private final Known known;

    FactReader(Known known) {
        this.known = known;
    }

    Read<Fact> read(String fact, Item item) {
        Read<Fact> value = ofType(known.type(fact).orElseGet(() -> told(item)), item);
        Optional<FactDeclaration> declaration = known.declaration(fact);
        boolean fits = !value.isPresent()
                || declaration.filter(is -> !is.allows(value.get())).isEmpty();
        if (!fits) {
            return outOfRange(declaration.orElseThrow(), value.get(), item);
        }
        return value;
    }

    private static Read<Fact> outOfRange(FactDeclaration declaration, Fact value, Item item) {
        Text allowed = Text.same(declaration.allowed());
        if (!declaration.oneOf().isEmpty()) {
            Text of = new Text("a value of " + declaration.name(), declaration.name() + "的取值");
            item.faults().add(Fault.unknownName(item.place(), of, value.toString(), declaration.oneOf()));
            return item.text().map(text -> value);
        }
        return item.refuse("out-of-range", allowed);
    }

    private static FactType told(Item item) {
        if (item.value() instanceof JsonValue.JsonNumber) {
            return FactType.NUMBER;
        }
        return item.value() instanceof JsonValue.JsonFlag ? FactType.FLAG : FactType.NAME;
    }

    private static Read<Fact> ofType(FactType type, Item item) {
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
            case LIST, PERSONAL -> item.refuse("not-comparable", NO_COMPARISON);
        };
    }
}
