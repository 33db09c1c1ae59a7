package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Window;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads a sanction: what is charged, to whom, and what it costs. */
final class SanctionReader {

    private static final Text LIMIT = new Text("a limit of this regime", "本制度的时限");
    private static final Text FACT = new Text("a fact that tells the party", "表示当事人的事实");
    private static final Text PARTY = new Text("a fact of type name, which can tell a party", "名称类型的事实");
    private static final Text ONCE = new Text("an id that no other sanction has", "未被其他处罚使用的标识");
    private static final Text AMOUNT = new Text("an amount such as \"20.00\"", "金额,如\"20.00\"");

    private final Known known;
    private final ConditionReader conditions;
    private final List<String> limits;
    private final Set<String> ids = new HashSet<>();

    SanctionReader(Known known, ConditionReader conditions, List<String> limits) {
        this.known = known;
        this.conditions = conditions;
        this.limits = limits;
    }

    /** A charge and its price. */
    record Sanction(ChargeRule charge, PriceRule price) {}

    private record Price(Penalty penalty, Optional<Window> window) {}

    Read<Sanction> read(Item item) {
        return item.object(this::sanction);
    }

    private Read<Sanction> sanction(Fields fields) {
        Read<String> id = fields.text("id").where(ids::add, ONCE);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<String> limit = fields.object("on", on -> on.text("breach"));
        Read<Condition> when = fields.orElse("when", conditions::readWithoutStart, Condition.ALWAYS);
        Read<String> party = fields.text("party")
                .where(
                        fact -> known.type(fact)
                                .filter(is -> is != FactType.NAME)
                                .isEmpty(),
                        PARTY);
        Read<Optional<LocalDate>> since = fields.optional("since", Item::date);
        Read<Window> over = fields.object("counted", SanctionReader::counted);
        Read<Price> price = fields.object("price", SanctionReader::price);
        check(limit, limits, LIMIT, fields);
        check(party, known.names(), FACT, fields);
        return fields.make(() -> new Sanction(
                new ChargeRule(id.get(), basis.get(), limit.get(), when.get(), party.get(), since.get()),
                new PriceRule(
                        id.get(),
                        basis.get(),
                        price.get().window().orElse(over.get()),
                        price.get().penalty())));
    }

    private static void check(Read<String> name, Collection<String> valid, Text what, Fields fields) {
        if (name.isPresent() && !valid.contains(name.get())) {
            fields.faults().add(Fault.unknownName(name.place(), what, name.get(), valid));
        }
    }

    private static Read<Window> counted(Fields fields) {
        Read<String> by = fields.oneOf("by", Map.of("party", "party"));
        Read<Window> over = fields.oneOf("over", windows());
        return fields.make(() -> {
            by.get();
            return over.get();
        });
    }

    private static Map<String, Window> windows() {
        Map<String, Window> windows = new LinkedHashMap<>();
        for (Window window : Window.values()) {
            windows.put(window.word(), window);
        }
        return windows;
    }

    /** What a charge costs that rests on no breach of a complaint's. */
    static Read<PriceRule> price(Item item, Read<String> id, Read<List<String>> basis) {
        Read<Price> price = item.object(SanctionReader::price);
        return price.map(is -> new PriceRule(
                id.isPresent() ? id.get() : "unnamed",
                basis.isPresent() ? basis.get() : List.of(),
                is.window().orElse(Window.EVER),
                is.penalty()));
    }

    /** An amount with its currency. */
    static Read<Money> money(Fields fields) {
        Read<BigDecimal> amount = fields.required("amount", SanctionReader::amount);
        Read<CurrencyUnit> currency = currency(fields);
        return fields.make("amount", () -> Money.of(currency.get(), amount.get()));
    }

    private static Read<Price> price(Fields fields) {
        Map<String, Function<Fields, Read<Penalty>>> forms = new LinkedHashMap<>();
        forms.put("steps", SanctionReader::steps);
        forms.put("amount", SanctionReader::fixed);
        forms.put("kind", in -> in.text("kind").map(Penalties::of));
        Read<Optional<Window>> window = fields.optional("window", item -> item.oneOf(windows()));
        Read<Penalty> penalty = fields.has("amount") ? fixed(fields) : fields.form(forms);
        return fields.make(() -> new Price(penalty.get(), window.get()));
    }

    private static Read<Penalty> steps(Fields fields) {
        Read<List<BigDecimal>> amounts = fields.list("steps", SanctionReader::amount);
        Read<CurrencyUnit> currency = currency(fields);
        return fields.make(
                "steps",
                () -> Penalties.steps(amounts.get().stream()
                        .map(amount -> Money.of(currency.get(), amount))
                        .toList()));
    }

    private static Read<Penalty> fixed(Fields fields) {
        Read<String> fine = fields.orElse("kind", item -> item.oneOf(Map.of("fine", "fine")), "fine");
        Read<BigDecimal> amount = fields.required("amount", SanctionReader::amount);
        Read<CurrencyUnit> currency = currency(fields);
        return fields.make(() -> {
            fine.get();
            return Penalties.fixed(Money.of(currency.get(), amount.get()));
        });
    }

    private static Read<CurrencyUnit> currency(Fields fields) {
        return fields.required("currency", item -> item.text().map(CurrencyUnit::of));
    }

    private static Read<BigDecimal> amount(Item item) {
        // A power of ten would pass for a short text and fill the memory.
        return item.text()
                .where(text -> text.matches("-?[0-9]{1,15}([.][0-9]{1,9})?"), AMOUNT)
                .map(BigDecimal::new);
    }
}
