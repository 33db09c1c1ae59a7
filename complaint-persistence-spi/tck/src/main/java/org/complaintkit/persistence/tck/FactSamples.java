package org.complaintkit.persistence.tck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.PersonalRef;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Facts of every type. */
final class FactSamples {

    private FactSamples() {}

    static Fact of(FactType type) {
        return switch (type) {
            case FLAG -> Fact.of(true);
            case NAME -> Fact.of("\u5feb\u9012 \ud83d\udce6 \"parcel\" \\ 'x'");
            case NUMBER -> Fact.of(7);
            case MOMENT -> Fact.of(Bench.TUE_0900);
            case DAY -> new Fact.Day(LocalDate.of(2024, 2, 29));
            case MONEY -> new Fact.Sum(Money.of(CurrencyUnit.of("CNY"), new BigDecimal("1250.50")));
            case LIST -> new Fact.Listing(List.of("a", "A", "b,c", "\ud83d\ude00"));
            case PERSONAL -> new Fact.Kept(new PersonalRef("t-1"));
        };
    }

    /** Values at the edges of their types. */
    static Map<String, Fact> odd() {
        Map<String, Fact> odd = new LinkedHashMap<>();
        odd.put("odd.no", Fact.of(false));
        odd.put("odd.tiny", new Fact.Quantity(new BigDecimal("-0.000000000000000000000000000001")));
        odd.put("odd.huge", new Fact.Quantity(new BigDecimal("123456789012345678901234567890.5")));
        odd.put("odd.zero", new Fact.Quantity(new BigDecimal("0.00")));
        odd.put("odd.empty", new Fact.Listing(List.of()));
        odd.put("odd.yen", new Fact.Sum(Money.of(CurrencyUnit.of("JPY"), new BigDecimal("7"))));
        odd.put("odd.dinar", new Fact.Sum(Money.of(CurrencyUnit.of("BHD"), new BigDecimal("-1.005"))));
        odd.put("odd.name-like-true", Fact.of("true"));
        odd.put("odd.name-like-number", Fact.of("007"));
        odd.put("odd.name-like-day", Fact.of("2026-03-02"));
        return odd;
    }
}
