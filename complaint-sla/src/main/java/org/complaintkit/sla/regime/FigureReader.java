package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.figure.Cycle;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.Figure;
import org.complaintkit.sla.figure.FigureRules;
import org.complaintkit.sla.figure.FigureTest;
import org.complaintkit.sla.figure.Listing;
import org.complaintkit.sla.figure.OwnTime;
import org.complaintkit.sla.figure.RecordRule;
import org.complaintkit.sla.figure.Report;
import org.complaintkit.sla.figure.ReviewRule;
import org.complaintkit.sla.figure.RewardRule;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Window;
import org.joda.money.Money;

/** Reads what a regime says of figures: reports and lists, what follows from figures, rewards, records. */
final class FigureReader {

    private static final Text ONCE = new Text("an id that nothing else here has", "未被其他规则使用的标识");
    private static final Text FIGURE = new Text("a figure", "统计指标");
    private static final Map<String, ReviewRule.Who> PARTIES =
            Map.of("head", ReviewRule.Who.HEAD, "itself", ReviewRule.Who.ITSELF);
    private static final Map<String, Dimension> SUBJECTS = Map.of("unit", Dimension.UNIT, "person", Dimension.PERSON);

    private final Known known;
    private final ConditionReader conditions;
    private final PriceReader reader;
    private final List<PriceRule> prices = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> times = new HashSet<>();

    FigureReader(ConditionReader conditions, PriceReader reader) {
        this.known = conditions.known();
        this.conditions = conditions;
        this.reader = reader;
    }

    /** What the charges that belong to no complaint cost; known once the sections have been read. */
    List<PriceRule> prices() {
        return prices;
    }

    Read<FigureRules> read(Fields fields) {
        Read<List<OwnTime>> own = fields.orElse("figures", item -> item.list(it -> it.object(this::time)), List.of());
        Read<List<Object>> reports =
                fields.orElse("reports", item -> item.list(it -> it.object(this::report)), List.of());
        Read<List<ReviewRule>> reviews =
                fields.orElse("reviews", item -> item.list(it -> it.object(this::review)), List.of());
        Read<List<RewardRule>> rewards =
                fields.orElse("rewards", item -> item.list(it -> it.object(this::reward)), List.of());
        Read<List<RecordRule>> records =
                fields.orElse("records", item -> item.list(it -> it.object(this::kept)), List.of());
        return fields.make(() -> new FigureRules(
                own.get(),
                only(reports.get(), Report.class),
                only(reports.get(), Listing.class),
                reviews.get(),
                rewards.get(),
                records.get()));
    }

    private static <T> List<T> only(List<Object> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Read<OwnTime> time(Fields fields) {
        Read<String> id = fields.text("id").where(times::add, ONCE);
        Read<String> from = verb(fields.text("from"));
        Read<String> to = verb(fields.text("to"));
        Read<OwnTime.Which> which = fields.oneOf(
                "which",
                Map.of(
                        "first", OwnTime.Which.FIRST,
                        "last", OwnTime.Which.LAST,
                        "whole", OwnTime.Which.WHOLE));
        fields.ignore("note");
        return fields.make(() -> new OwnTime(id.get(), from.get(), to.get(), which.get()));
    }

    private Read<String> verb(Read<String> name) {
        boolean any = name.isPresent() && name.get().equals(OwnTime.ANYTHING);
        return any ? name : conditions.references().verb(name);
    }

    private Read<Object> report(Fields fields) {
        Read<String> id = id(fields);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<Set<Dimension>> by = fields.orElse(
                "by",
                item -> item.list(it -> it.oneOf(FigureTestReader.dimensions())).map(FigureReader::set),
                Set.<Dimension>of());
        Read<Cycle> each = fields.required("each", FigureTestReader::cycle);
        Read<List<Role>> to = RoleReader.read(fields, "to");
        fields.ignore("note");
        if (fields.has("lists")) {
            Read<Condition> when = fields.required("lists", conditions::readWithoutStart);
            Read<Figure> at =
                    fields.required("at", item -> item.oneOf(FigureTestReader.figures(FigureTestReader::isCount)));
            Read<Integer> sample = fields.orElse("sample", Item::whole, 0);
            return fields.make(() -> new Listing(
                    id.get(), basis.get(), when.get(), at.get(), by.get(), each.get(), sample.get(), names(to.get())));
        }
        Read<List<String>> what = fields.list("figures", this::figure);
        return fields.make(() -> new Report(
                id.get(),
                basis.get(),
                what.get().stream().flatMap(FigureReader::ofUs).toList(),
                what.get().stream().filter(times::contains).toList(),
                by.get(),
                each.get(),
                names(to.get())));
    }

    private static Set<Dimension> set(List<Dimension> list) {
        return list.isEmpty() ? Set.of() : EnumSet.copyOf(list);
    }

    private static Stream<Figure> ofUs(String word) {
        return Optional.ofNullable(FigureTestReader.figures(one -> true).get(word)).stream();
    }

    private static List<String> names(List<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    /** A word of ours, or a length of time of the regime's own. */
    private Read<String> figure(Item item) {
        Set<String> all = new HashSet<>(times);
        all.addAll(FigureTestReader.figures(one -> true).keySet());
        Read<String> word = item.text();
        if (word.isPresent() && !all.contains(word.get())) {
            item.faults().add(Fault.unknownName(word.place(), FIGURE, word.get(), all));
        }
        return word;
    }

    private Read<ReviewRule> review(Fields fields) {
        Read<String> id = id(fields);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<Dimension> of = fields.oneOf("of", SUBJECTS);
        Read<Cycle> each = fields.required("each", FigureTestReader::cycle);
        Read<Optional<FigureTest>> test = test(fields);
        Read<Optional<String>> note = noted(fields, "notNoted");
        Read<Optional<String>> verified = noted(fields, "verified");
        Read<Optional<ReviewRule.Who>> party = fields.optional("party", item -> item.oneOf(PARTIES));
        Read<Optional<PriceReader.Price>> price = price(fields);
        Read<List<Role>> tell = RoleReader.read(fields, "tell");
        Read<Optional<String>> asks = fields.optionalText("asks");
        fields.ignore("note");
        Read<ReviewRule> rule = fields.make(() -> new ReviewRule(
                id.get(),
                basis.get(),
                of.get(),
                each.get(),
                test.get(),
                note.get(),
                verified.get(),
                party.get(),
                names(tell.get()),
                asks.get()));
        if (rule.isPresent() && price.isPresent()) {
            price.get().ifPresent(is -> prices.add(costs(rule.get(), is)));
        }
        return rule;
    }

    /** Whoever charges somebody says what it costs. */
    private Read<Optional<PriceReader.Price>> price(Fields fields) {
        return fields.has("party")
                ? fields.required("price", reader::whole).map(Optional::of)
                : fields.optional("price", reader::whole);
    }

    private static PriceRule costs(ReviewRule rule, PriceReader.Price price) {
        return new PriceRule(rule.id(), rule.basis(), price.window().orElse(Window.EVER), price.penalty());
    }

    private Read<RewardRule> reward(Fields fields) {
        Read<String> id = id(fields);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<Dimension> of = fields.oneOf("of", SUBJECTS);
        Read<Cycle> each = fields.required("each", FigureTestReader::cycle);
        Read<Optional<FigureTest>> test = test(fields);
        Read<Optional<String>> note = noted(fields, "noted");
        Read<Prize> prize = fields.required("prize", item -> item.object(FigureReader::prize));
        fields.ignore("note");
        return fields.make(() -> new RewardRule(
                id.get(),
                basis.get(),
                of.get(),
                each.get(),
                test.get(),
                note.get(),
                prize.get().kind(),
                prize.get().amount()));
    }

    /** What a reward consists of. */
    private record Prize(String kind, Optional<Money> amount) {}

    private static Read<Prize> prize(Fields fields) {
        Read<String> kind = fields.text("kind");
        if (!fields.has("amount") && !fields.has("currency")) {
            return fields.make(() -> new Prize(kind.get(), Optional.empty()));
        }
        Read<BigDecimal> amount = fields.required("amount", Amount::of);
        return Amount.in(fields, money -> new Prize(kind.get(), Optional.of(money.of(amount))));
    }

    private Read<RecordRule> kept(Fields fields) {
        Read<String> id = id(fields);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<List<String>> notes = fields.list("notes", known::fact);
        fields.ignore("note");
        return fields.make(() -> new RecordRule(id.get(), basis.get(), notes.get()));
    }

    private Read<String> id(Fields fields) {
        return fields.text("id").where(ids::add, ONCE);
    }

    private static Read<Optional<FigureTest>> test(Fields fields) {
        return fields.optional("when", FigureTestReader::read);
    }

    private Read<Optional<String>> noted(Fields fields, String name) {
        return fields.optional(name, known::fact);
    }
}
