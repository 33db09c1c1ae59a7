package org.complaintkit.sla.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Late;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.penalty.Payer;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Terms;
import org.complaintkit.sla.penalty.Window;

/** Reads a sanction: what is charged, to whom, what it costs, and how it is dealt with. */
final class SanctionReader {

    private static final Text LIMIT = new Text("a limit of this regime", "本制度的时限");
    private static final Text FACT = new Text("a fact that tells the party", "表示当事人的事实");
    private static final Text PARTY = new Text("a fact of type name, which can tell a party", "名称类型的事实");
    private static final Text ONCE = new Text("an id that no other sanction has", "未被其他处罚使用的标识");
    private static final Text SHARED =
            new Text("nothing: what is split between parties is not counted by party", "此处不得有:分摊的处罚不按当事人计次");
    private static final Map<String, Late> LATE = Map.of("recount", Late.RECOUNT, "keep", Late.KEEP);
    private static final Set<Verb> LIABILITY =
            Set.of(Verb.of("determine-liability"), Verb.of("impose-liability"), Verb.of("settle-liability"));

    private final ConditionReader conditions;
    private final List<String> limits;
    private final PriceReader prices;
    private final TermsReader terms;
    private final Set<String> ids = new HashSet<>();

    SanctionReader(ConditionReader conditions, List<String> limits, PriceReader prices, TermsReader terms) {
        this.conditions = conditions;
        this.limits = limits;
        this.prices = prices;
        this.terms = terms;
    }

    /** A charge and its price. */
    record Sanction(ChargeRule charge, PriceRule price) {

        /** The same where what holds for all sanctions is said apart: within what, and what multiplies them. */
        Sanction under(List<Scope> scope, List<Function<Penalty, Penalty>> multiplied) {
            List<Condition> all =
                    new ArrayList<>(scope.stream().map(Scope::when).toList());
            all.add(charge.when());
            Penalty penalty = price.penalty();
            for (Function<Penalty, Penalty> more : multiplied) {
                penalty = more.apply(penalty);
            }
            for (Scope one : scope) {
                penalty = Penalties.within(one.id(), one.basis(), penalty);
            }
            return new Sanction(
                    scope.isEmpty() ? charge : charge.when(new Condition.All(all)),
                    new PriceRule(price.rule(), price.basis(), price.over(), penalty, price.terms()));
        }
    }

    private record Counted(Window over, Late late) {}

    /** What must hold of a complaint that anything is sanctioned in. */
    Read<List<Scope>> scope(Item item) {
        return item.list(one -> one.object(fields -> {
            Read<String> id = fields.orElse("id", Item::text, "sanctionsWithin");
            Read<List<String>> basis = fields.list("basis", Item::text);
            fields.ignore("note");
            Read<Condition> when = fields.required("when", conditions::readWithoutStart);
            return fields.make(() -> new Scope(id.get(), basis.get(), when.get()));
        }));
    }

    /** What must hold of a complaint that anything is sanctioned in, and by which rule. */
    record Scope(String id, List<String> basis, Condition when) {}

    /** The ids read so far. */
    Set<String> ids() {
        return ids;
    }

    Read<Sanction> read(Item item) {
        return item.object(this::sanction);
    }

    private Read<Sanction> sanction(Fields fields) {
        Read<String> id = fields.text("id").where(ids::add, ONCE);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<Occasion> on = fields.object("on", this::occasion);
        Read<Condition> when = fields.orElse("when", conditions::readWithoutStart, Condition.ALWAYS);
        Read<Payer> payer = payer(fields, on);
        Read<Optional<LocalDate>> since = fields.optional("since", Item::date);
        Read<Optional<String>> group = fields.optionalText("group");
        Read<Counted> counted = counted(fields, payer);
        Read<PriceReader.Price> price = fields.required("price", prices::whole);
        Read<Terms> dealt = terms.read(fields);
        fields.ignore("note");
        return fields.make(() -> {
            Condition needs = price.get().needs();
            Condition all = needs.equals(Condition.ALWAYS) ? when.get() : new Condition.All(List.of(when.get(), needs));
            ChargeRule charge = new ChargeRule(
                    id.get(), basis.get(), on.get(), all, payer.get(), since.get(), group.get(), Set.of());
            boolean split = !(payer.get() instanceof Payer.OfFact);
            return new Sanction(
                    charge,
                    new PriceRule(
                            id.get(),
                            basis.get(),
                            price.get().window().orElse(counted.get().over()),
                            split
                                    ? Penalties.part(price.get().penalty())
                                    : price.get().penalty(),
                            dealt.get().late(counted.get().late())));
        });
    }

    private Read<Occasion> occasion(Fields fields) {
        Map<String, Function<Fields, Read<Occasion>>> forms = new LinkedHashMap<>();
        forms.put("breach", in -> {
            Read<String> limit = in.text("breach");
            check(limit, limits, LIMIT, in);
            return limit.map(Occasion::breach);
        });
        forms.put(
                "violation",
                in -> in.required("violation", SanctionReader::names)
                        .map(names ->
                                new Occasion.Found(Set.of(Verb.of("record-violation")), oneOf("violation", names))));
        forms.put(
                "liability",
                in -> in.required("liability", SanctionReader::names)
                        .map(names -> new Occasion.Found(LIABILITY, oneOf("liability", names))));
        return fields.form(forms);
    }

    /** A name, several, or {@code "any"}. */
    private static Read<List<String>> names(Item item) {
        return item.value() instanceof JsonText ? item.text().map(List::of) : item.list(Item::text);
    }

    private static Condition oneOf(String fact, List<String> names) {
        Set<Fact> values = names.stream().map(Fact::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return names.equals(List.of("any")) ? Condition.ALWAYS : new Condition.In(fact, values);
    }

    /** What was found names its party itself; of what is not known nobody can tell. */
    private Read<Payer> payer(Fields fields, Read<Occasion> on) {
        boolean found = !on.isPresent() || on.get() instanceof Occasion.Found;
        return found
                ? fields.orElse("party", this::payer, new Payer.OfFact("party"))
                : fields.required("party", this::payer);
    }

    private Read<Payer> payer(Item item) {
        if (item.value() instanceof JsonText) {
            return partyFact(item).map(Payer.OfFact::new);
        } else if (item.value() instanceof JsonArray) {
            return item.list(this::partyFact).map(Payer.OfFact::new);
        }
        return item.object(
                fields -> fields.oneOf("split", Map.of("share", new Payer.ByShare(), "time", new Payer.ByTime())));
    }

    private Read<String> partyFact(Item item) {
        Known known = conditions.known();
        Read<String> party = item.text()
                .where(
                        fact -> known.type(fact)
                                .filter(is -> is != FactType.NAME)
                                .isEmpty(),
                        PARTY);
        if (party.isPresent() && !known.names().contains(party.get())) {
            item.faults().add(Fault.unknownName(party.place(), FACT, party.get(), known.names()));
        }
        return party;
    }

    private static void check(Read<String> name, Collection<String> valid, Text what, Fields fields) {
        if (name.isPresent() && !valid.contains(name.get())) {
            fields.faults().add(Fault.unknownName(name.place(), what, name.get(), valid));
        }
    }

    private static Read<Counted> counted(Fields fields, Read<Payer> payer) {
        boolean split = payer.isPresent() && !(payer.get() instanceof Payer.OfFact);
        if (split) {
            return fields.optional("counted", item -> item.<Counted>refuse("not-counted", SHARED))
                    .map(none -> new Counted(Window.EVER, Late.RECOUNT));
        }
        return fields.object("counted", in -> {
            Read<String> by = in.oneOf("by", Map.of("party", "party"));
            Read<Window> over = in.oneOf("over", Amount.windows());
            Read<Late> late = in.orElse("late", item -> item.oneOf(LATE), Late.RECOUNT);
            return in.make(() -> {
                by.get();
                return new Counted(over.get(), late.get());
            });
        });
    }
}
