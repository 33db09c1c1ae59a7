package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.Rounding;
import org.complaintkit.sla.penalty.Window;

/** Reads what a charge costs: {@code {"steps":["20.00","50.00"],"currency":"CNY"}} and what is made of such. */
final class PriceReader {

    private static final Text MONEY_FACT = new Text("a fact of type money", "金额类型的事实");
    private static final Text OWN =
            new Text("a penalty calculator that the reader was given (OwnForms)", "读取时提供的处罚计算方式(OwnForms)");

    private final ConditionReader conditions;
    private final OwnForms own;
    private final Optional<BusinessCalendar> calendar;

    PriceReader(ConditionReader conditions, OwnForms own, Read<Start.Days> days) {
        this.conditions = conditions;
        this.own = own;
        this.calendar = days.isPresent() ? days.get().calendar() : Optional.empty();
    }

    /**
     * A calculator, and what must be known of a charge before it has a price.
     *
     * @param window the window that a parameter may bring with it
     */
    record Price(Penalty penalty, Condition needs, Optional<Window> window) {

        static Price of(Penalty penalty) {
            return new Price(penalty, Condition.ALWAYS, Optional.empty());
        }

        Price over(Optional<Window> other) {
            return new Price(penalty, needs, other);
        }
    }

    Read<Price> read(Item item) {
        return item.object(this::price);
    }

    /** The price of a sanction, which may say the window itself. */
    Read<Price> whole(Item item) {
        return item.object(fields -> {
            Read<Optional<Window>> window = fields.optional("window", value -> value.oneOf(Amount.windows()));
            Read<Price> price = price(fields);
            return fields.make(() -> price.get().over(window.get()));
        });
    }

    private Read<Price> price(Fields fields) {
        if (fields.has("own")) {
            // Its own fields may be called as those of any form here.
            return own(fields);
        }
        if (fields.has("amount")) {
            return Amount.fixed(fields).map(Price::of);
        }
        Map<String, Function<Fields, Read<Price>>> forms = new LinkedHashMap<>();
        forms.put("steps", in -> Amount.steps(in).map(Price::of));
        forms.put("amount", in -> Amount.fixed(in).map(Price::of));
        forms.put("kind", in -> in.text("kind").map(Penalties::of).map(Price::of));
        forms.put("first", in -> Amount.rising(in).map(Price::of));
        forms.put("perUnit", in -> perUnit(in).map(Price::of));
        forms.put("fact", this::entered);
        forms.put("counts", this::byCount);
        forms.put("by", this::byFact);
        forms.put("when", this::byCondition);
        forms.put("times", in -> scaled(in, "times", false));
        forms.put("percent", in -> scaled(in, "percent", true));
        forms.put("atMost", in -> bounded(in, "atMost", true));
        forms.put("atLeast", in -> bounded(in, "atLeast", false));
        forms.put("sum", in -> together(in, "sum", Penalties::sum));
        forms.put("greatest", in -> together(in, "greatest", Penalties::greatest));
        forms.put("own", this::own);
        return fields.form(forms);
    }

    private Read<Penalty> perUnit(Fields fields) {
        Read<BigDecimal> each = fields.required("perUnit", Amount::of);
        Read<Duration> unit = fields.required("unit", AmountReader::read);
        Read<Boolean> working =
                fields.orElse("of", item -> item.oneOf(Map.of("elapsed", false, "workingTime", true)), false);
        return Amount.in(fields, money -> {
            if (working.get() && calendar.isEmpty()) {
                throw new IllegalArgumentException("working time needs a calendar; this regime has none");
            }
            return working.get()
                    ? Penalties.perUnit(money.of(each), unit.get(), calendar.orElseThrow())
                    : Penalties.perUnit(money.of(each), unit.get());
        });
    }

    private Read<Price> entered(Fields fields) {
        Read<String> fact = fact(fields, "fact")
                .where(name -> conditions.known().type(name).equals(Optional.of(FactType.MONEY)), MONEY_FACT);
        return fact.map(name -> new Price(Penalties.entered(name), new Condition.Known(name), Optional.empty()));
    }

    private Read<Price> byCount(Fields fields) {
        return fields.list("counts", this::read)
                .map(prices -> new Price(Penalties.byCount(penalties(prices)), needs(prices), Optional.empty()));
    }

    private Read<Price> byFact(Fields fields) {
        Read<String> fact = fact(fields, "by");
        Read<Map<String, Price>> prices = fields.required("prices", item -> item.map(this::read));
        Read<Optional<Price>> otherwise = fields.optional("else", this::read);
        return fields.make(() -> {
            Map<String, Penalty> penalties = new LinkedHashMap<>();
            List<Condition> cases = new ArrayList<>();
            prices.get().forEach((value, price) -> {
                penalties.put(value, price.penalty());
                Condition is = new Condition.Is(fact.get(), Fact.of(value));
                cases.add(new Condition.All(List.of(is, price.needs())));
            });
            otherwise
                    .get()
                    .ifPresent(price -> cases.add(new Condition.All(List.of(
                            new Condition.Not(new Condition.In(
                                    fact.get(),
                                    prices.get().keySet().stream().map(Fact::of).collect(Collectors.toSet()))),
                            price.needs()))));
            Penalty penalty =
                    Penalties.byFact(fact.get(), penalties, otherwise.get().map(Price::penalty));
            return new Price(penalty, new Condition.Any(cases), Optional.empty());
        });
    }

    private Read<Price> byCondition(Fields fields) {
        Read<Condition> when = fields.required("when", conditions::readWithoutStart);
        Read<Price> then = fields.required("then", this::read);
        Read<Price> otherwise = fields.required("else", this::read);
        return fields.make(() -> new Price(
                Penalties.when(when.get(), then.get().penalty(), otherwise.get().penalty()),
                new Condition.Any(List.of(
                        new Condition.All(List.of(when.get(), then.get().needs())),
                        new Condition.All(List.of(
                                new Condition.Not(when.get()), otherwise.get().needs())))),
                Optional.empty()));
    }

    private Read<Price> scaled(Fields fields, String name, boolean percent) {
        Read<BigDecimal> factor = fields.number(name);
        Read<Price> of = fields.required("of", this::read);
        Read<Optional<Rounding>> round = fields.optional("round", PriceReader::rounding);
        return fields.make(() -> {
            Penalty inner = of.get().penalty();
            Penalty scaled = percent
                    ? Penalties.percent(factor.get(), inner, round.get())
                    : Penalties.times(factor.get(), inner, round.get());
            return new Price(scaled, of.get().needs(), Optional.empty());
        });
    }

    /** What multiplies the whole price, each part under its condition and by a rule of its own. */
    Read<List<Function<Penalty, Penalty>>> multiplied(Item item) {
        return item.list(one -> one.object(fields -> {
            Read<String> id = fields.orElse("id", Item::text, "sanctionsMultiplied");
            Read<List<String>> basis = fields.list("basis", Item::text);
            fields.ignore("note");
            Read<BigDecimal> factor = fields.number("times");
            Read<Condition> when = fields.required("when", conditions::readWithoutStart);
            return fields.make(() -> {
                Condition holds = when.get();
                BigDecimal by = factor.get();
                return of -> Penalties.when(
                        holds, Penalties.by(id.get(), basis.get(), Penalties.times(by, of, Optional.empty())), of);
            });
        }));
    }

    private static Read<Rounding> rounding(Item item) {
        return item.object(fields -> {
            Read<RoundingMode> mode = fields.oneOf("mode", RoundingMode.class);
            Read<BigDecimal> to = fields.required("to", Amount::of);
            return fields.make(() -> new Rounding(mode.get(), to.get()));
        });
    }

    private Read<Price> bounded(Fields fields, String name, boolean most) {
        Read<BigDecimal> bound = fields.required(name, Amount::of);
        Read<Optional<Window>> over = fields.optional("over", item -> item.oneOf(Amount.windows()));
        Read<Price> of = fields.required("of", this::read);
        return Amount.in(fields, money -> {
            Penalty inner = of.get().penalty();
            Penalty bounded = most
                    ? Penalties.atMost(money.of(bound), over.get(), inner)
                    : Penalties.atLeast(money.of(bound), over.get(), inner);
            return new Price(bounded, of.get().needs(), Optional.empty());
        });
    }

    private Read<Price> together(Fields fields, String name, Function<List<Penalty>, Penalty> maker) {
        Read<List<Price>> prices = fields.list(name, this::read);
        return fields.make(
                name, () -> new Price(maker.apply(penalties(prices.get())), needs(prices.get()), Optional.empty()));
    }

    private Read<Price> own(Fields fields) {
        Read<String> name = fields.text("own");
        Optional<PenaltyForm> form = name.isPresent() ? own.penalty(name.get()) : Optional.empty();
        if (name.isPresent() && form.isEmpty()) {
            // Ends the reading of this object: of an unknown calculator nobody knows the fields.
            throw new MalformedDocument(Fault.unknownName(name.place(), OWN, name.get(), own.penalties()));
        }
        return form.isPresent()
                ? form.get().read(fields).map(Price::of)
                : name.map(none -> Price.of(Penalties.of("none")));
    }

    private Read<String> fact(Fields fields, String field) {
        return fields.required(field, conditions.known()::fact);
    }

    private static List<Penalty> penalties(List<Price> prices) {
        return prices.stream().map(Price::penalty).toList();
    }

    private static Condition needs(List<Price> prices) {
        return new Condition.All(prices.stream().map(Price::needs).toList());
    }
}
