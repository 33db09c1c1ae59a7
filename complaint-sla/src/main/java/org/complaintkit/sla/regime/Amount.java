package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.Window;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads amounts of money, which stand apart from their currency: {@code "20.00"} beside {@code "currency":"CNY"}. */
final class Amount {

    private static final Text AMOUNT = new Text("an amount such as \"20.00\"", "金额,如\"20.00\"");

    private final CurrencyUnit currency;

    private Amount(CurrencyUnit currency) {
        this.currency = currency;
    }

    Money of(Read<BigDecimal> amount) {
        return Money.of(currency, amount.get());
    }

    static Read<BigDecimal> of(Item item) {
        // A power of ten would pass for a short text and fill the memory.
        return item.text()
                .where(text -> text.matches("-?[0-9]{1,15}([.][0-9]{1,9})?"), AMOUNT)
                .map(BigDecimal::new);
    }

    /** Makes something of amounts once all of it, the currency too, was asked for. */
    static <T> Read<T> in(Fields fields, Function<Amount, T> maker) {
        Read<CurrencyUnit> currency = currency(fields);
        return fields.make(() -> maker.apply(new Amount(currency.get())));
    }

    private static Read<CurrencyUnit> currency(Fields fields) {
        return fields.required("currency", item -> item.text().map(CurrencyUnit::of));
    }

    static Read<Penalty> steps(Fields fields) {
        Read<List<BigDecimal>> amounts = fields.list("steps", Amount::of);
        Read<CurrencyUnit> currency = currency(fields);
        return fields.make(
                "steps",
                () -> Penalties.steps(amounts.get().stream()
                        .map(amount -> Money.of(currency.get(), amount))
                        .toList()));
    }

    static Read<Penalty> fixed(Fields fields) {
        Read<String> fine = fields.orElse("kind", item -> item.oneOf(Map.of("fine", "fine")), "fine");
        Read<BigDecimal> amount = fields.required("amount", Amount::of);
        return in(fields, money -> {
            fine.get();
            return Penalties.fixed(money.of(amount));
        });
    }

    static Read<Penalty> rising(Fields fields) {
        Read<BigDecimal> first = fields.required("first", Amount::of);
        Read<BigDecimal> by = fields.required("each", Amount::of);
        return in(fields, money -> Penalties.rising(money.of(first), money.of(by)));
    }

    static Map<String, Window> windows() {
        Map<String, Window> windows = new LinkedHashMap<>();
        for (Window window : Window.values()) {
            windows.put(window.word(), window);
        }
        return windows;
    }
}
