package org.complaintkit.json.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Facts: what JSON has of its own as it is, everything else as an object whose one field names the type. */
final class FactShapes {

    /** How long a number may be in any document. */
    private static final int LONGEST = 100;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?");

    static final Shape<Money> MONEY = Shape.of(parts -> {
        var amount = parts.part("amount", Plain.text(FactShapes::decimal, FactShapes::digits), Money::getAmount);
        var currency =
                parts.part("currency", Plain.text(CurrencyUnit::of, CurrencyUnit::getCode), Money::getCurrencyUnit);
        return () -> Money.of(currency.get(), amount.get());
    });

    private static final Family<Fact> OTHER = new Family<Fact>()
            .with("number", Fact.Quantity.class, Plain.text(FactShapes::quantity, Fact.Quantity::toString))
            .with("moment", Fact.Moment.class, Plain.as(Plain.MOMENT, Fact.Moment::new, Fact.Moment::value))
            .with("day", Fact.Day.class, Plain.as(Plain.DAY, Fact.Day::new, Fact.Day::value))
            .with("money", Fact.Sum.class, Plain.as(MONEY, Fact.Sum::new, Fact.Sum::value))
            .with(
                    "personal",
                    Fact.Kept.class,
                    Plain.text(
                            id -> new Fact.Kept(new PersonalRef(id)),
                            kept -> kept.ref().id()));

    /** Facts by name, in the order in which they were first recorded. */
    static final Shape<FactMap> FACTS = new Shape<>() {
        @Override
        public void fields(JsonLine line, FactMap facts) {
            facts.forEach((name, fact) -> FactShapes.fact(line, name, fact));
        }

        @Override
        public Read<FactMap> read(Item item) {
            return item.map(FactShapes::fact).map(FactMap::copyOf);
        }
    };

    private FactShapes() {}

    private static void fact(JsonLine line, String name, Fact fact) {
        if (fact instanceof Fact.Name text) {
            line.text(name, text.value());
        } else if (fact instanceof Fact.Flag flag) {
            line.flag(name, flag.value());
        } else if (fact instanceof Fact.Listing listing) {
            line.texts(name, listing.values());
        } else if (fact instanceof Fact.Quantity number && number.toString().length() <= LONGEST) {
            line.number(name, number.value());
        } else {
            OTHER.write(line, name, fact);
        }
    }

    private static Read<Fact> fact(Item item) {
        JsonValue value = item.value();
        if (value instanceof JsonValue.JsonFlag) {
            return item.flag().map(Fact::of);
        } else if (value instanceof JsonValue.JsonNumber) {
            return item.number().map(Fact.Quantity::new);
        } else if (value instanceof JsonValue.JsonArray) {
            return item.list(Item::text).map(Fact.Listing::new);
        } else if (value instanceof JsonValue.JsonObject) {
            return OTHER.read(item);
        }
        return item.text().map(Fact::of);
    }

    private static Fact.Quantity quantity(String digits) {
        return new Fact.Quantity(decimal(digits));
    }

    /** Written out; an exponent could stand for more digits than fit in the memory. */
    private static BigDecimal decimal(String digits) {
        if (!DECIMAL.matcher(digits).matches()) {
            throw new IllegalArgumentException("a number is written with digits, a point and no exponent: 12.50");
        }
        return new BigDecimal(digits);
    }

    private static String digits(BigDecimal number) {
        String digits = number.toPlainString();
        decimal(digits);
        return digits;
    }
}
