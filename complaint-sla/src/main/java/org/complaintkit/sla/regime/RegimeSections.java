package org.complaintkit.sla.regime;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.StartFacts.Window;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Ladder;
import org.complaintkit.sla.figure.FigureRules;
import org.complaintkit.sla.figure.Heads;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.regime.UnitRulesReader.UnitRules;

/** The sections of a regime's document, read in the order in which they need one another. */
final class RegimeSections {

    private final Fields fields;
    private final Given given;
    private final OwnForms ownForms;

    RegimeSections(Fields fields, Given given, OwnForms ownForms) {
        this.fields = fields;
        this.given = given;
        this.ownForms = ownForms;
    }

    Read<Regime> regime(RegimeDocument document) {
        Read<ZoneId> zone = fields.required("zone", Item::zone);
        Read<RegimeBuilder> head = head(zone);
        Read<Map<String, Window>> windows =
                fields.orElse("windows", item -> item.map(WindowReader::read), Map.<String, Window>of());
        Read<Map<String, FactDeclaration>> facts =
                fields.orElse("facts", FactsReader::read, Map.<String, FactDeclaration>of());
        Known known = new Known(or(facts, Map.of()), or(windows, Map.of()), or(zone, ZoneOffset.UTC));
        ConditionReader conditions = new ConditionReader(known);
        Read<Lifecycle> table = fields.orElse("lifecycle", new LifecycleReader(conditions)::read, RegimeParts.STANDARD);
        Read<List<Precondition>> preconditions = new PreconditionReader(conditions).read(fields);
        Read<Start.Days> days = days(zone);
        RungReader rungs = new RungReader(known);
        Read<Escalating> escalating = escalating(conditions, rungs);
        LimitContext limitContext = limitContext(conditions);
        LimitReader limitReader = new LimitReader(limitContext, days, rungs);
        Read<Rules> rules = rules(limitReader, limitContext, days, zone);
        conditions.references().check(or(table, RegimeParts.STANDARD), limitReader.ids(), fields.faults());
        Read<People> people = people(or(windows, Map.of()));
        return fields.make(() -> {
            RegimeBuilder builder =
                    head.get().document(document).lifecycle(table.get().under(preconditions.get()));
            escalating.get().into(builder);
            people.get().into(builder);
            declare(windows.get(), facts.get(), builder);
            rules.get().into(builder, given.leaders());
            limitContext.calendars().get().values().forEach(builder::calendar);
            return builder.build();
        });
    }

    private static void declare(
            Map<String, Window> windows, Map<String, FactDeclaration> facts, RegimeBuilder builder) {
        windows.forEach(builder::window);
        facts.values().forEach(builder::fact);
    }

    /** Limits, and what rests on them: derived facts, sanctions and figures. */
    private Read<Rules> rules(LimitReader limitReader, LimitContext context, Read<Start.Days> days, Read<ZoneId> zone) {
        ConditionReader conditions = context.conditions();
        Read<List<ClockRule>> limits = fields.orElse("limits", item -> item.list(limitReader::read), List.of());
        PriceReader prices = new PriceReader(conditions, ownForms, days);
        Read<List<Derivation>> derived = fields.orElse(
                "derived", new DerivationReader(conditions, limitReader::within, days)::read, List.<Derivation>of());
        Supplier<SanctionReader> readers =
                () -> new SanctionReader(conditions, limitReader.ids(), prices, new TermsReader(context, zone));
        SanctionReader sanctionReader = readers.get();
        Read<List<SanctionReader.Sanction>> sanctions =
                fields.orElse("sanctions", item -> item.list(sanctionReader::read), List.of());
        Read<UnitRules> units =
                fields.orElse("unitRules", new UnitRulesReader(readers, sanctionReader.ids())::read, UnitRules.NONE);
        Read<List<SanctionReader.Scope>> scope =
                fields.orElse("sanctionsWithin", sanctionReader::scope, List.<SanctionReader.Scope>of());
        FigureReader figureReader = new FigureReader(conditions, prices);
        Read<FigureRules> figures = figureReader.read(fields);
        Read<List<Function<Penalty, Penalty>>> multiplied =
                fields.orElse("sanctionsMultiplied", prices::multiplied, List.of());
        return fields.make(() -> {
            List<SanctionReader.Sanction> all = units.get().over(sanctions.get()).stream()
                    .map(sanction -> sanction.under(scope.get(), multiplied.get()))
                    .toList();
            return new Rules(limits.get(), derived.get(), all, figures.get(), figureReader.prices());
        });
    }

    private record Rules(
            List<ClockRule> limits,
            List<Derivation> derived,
            List<SanctionReader.Sanction> sanctions,
            FigureRules figures,
            List<PriceRule> costs) {
        void into(RegimeBuilder builder, Map<String, Heads> heads) {
            limits.forEach(builder::limit);
            derived.forEach(builder::derive);
            sanctions.forEach(sanction -> builder.sanction(sanction.charge(), sanction.price()));
            builder.figures(figures, costs, heads);
        }
    }

    private LimitContext limitContext(ConditionReader conditions) {
        Read<Map<String, BusinessCalendar>> calendars = fields.orElse(
                "calendars", item -> item.named(CalendarReader::read), Map.<String, BusinessCalendar>of());
        return new LimitContext(conditions, calendars, ownForms.limits());
    }

    private Read<Escalating> escalating(ConditionReader conditions, RungReader rungs) {
        EscalationReader reader = new EscalationReader(conditions, rungs);
        GuideReader guides = new GuideReader(conditions.references());
        AnnexReader annexReader = new AnnexReader(conditions.known());
        Read<Ladder> ladder = fields.orElse("levels", reader::ladder, Ladder.ENDLESS);
        Read<List<EscalationRule>> rules = fields.orElse("escalation", reader::read, List.of());
        Read<Guide> guide = fields.orElse("guidance", guides::read, new Guide(List.of()));
        Read<List<Annex>> annexes = fields.orElse("annexes", annexReader::read, List.<Annex>of());
        return fields.make(() ->
                new Escalating(ladder.get(), rules.get(), new Guide(guide.get().advice(), annexes.get())));
    }

    private record Escalating(Ladder ladder, List<EscalationRule> rules, Guide guide) {
        void into(RegimeBuilder builder) {
            builder.ladder(ladder).guide(guide);
            rules.forEach(builder::escalation);
        }
    }

    /** When intake is open, and who answers for a unit. */
    private Read<People> people(Map<String, Window> windows) {
        PeopleReader reader = new PeopleReader(windows, given);
        Read<Optional<List<Admission.Opening>>> intake = fields.optional("intake", reader::openings);
        Read<Optional<Accountability>> accountable = fields.optional("accountable", reader::accountable);
        return fields.make(() -> new People(intake.get(), accountable.get()));
    }

    private record People(Optional<List<Admission.Opening>> intake, Optional<Accountability> accountable) {
        void into(RegimeBuilder builder) {
            intake.ifPresent(builder::intake);
            accountable.ifPresent(builder::accountable);
        }
    }

    /** What a regime is called, from when it applies, and how late a recording may come. */
    private Read<RegimeBuilder> head(Read<ZoneId> zone) {
        fields.ignore("$schema", "note");
        // Resolved before; asked for only so that a misspelt one is told.
        fields.has("extends");
        fields.has("without");
        fields.optional("titles", Titles::byName);
        fields.optional("parameters", item -> item.named(RegimeSections::parameter));
        // What is listed there is compared with the whole document.
        fields.optional("roles", item -> item.map(role -> role.object(Titles::text)));
        Read<String> id = fields.text("id");
        Read<String> version = fields.text("version");
        Read<Text> title = fields.object("title", Titles::text);
        Read<InForce> inForce = fields.orElse("appliesFrom", InForce::read, InForce.ALWAYS);
        Read<Duration> backdating = fields.orElse("backdating", AmountReader::read, Duration.ZERO);
        return fields.make(() -> Regime.builder(new RegimeRef(id.get(), version.get()), zone.get())
                .title(title.get())
                .inForce(inForce.get())
                .backdating(backdating.get()));
    }

    /** The calendar that was given, else the document's own, else none. */
    private Read<Start.Days> days(Read<ZoneId> zone) {
        Read<Optional<BusinessCalendar>> own = fields.optional("calendar", CalendarReader::read);
        Read<Optional<BusinessCalendar>> calendar = given.calendar()
                .map(value ->
                        CalendarReader.read(new Item(value, fields.faults())).map(Optional::of))
                .orElse(own);
        return fields.make(() -> new Start.Days(zone.get(), calendar.get()));
    }

    /** What it says is looked at where it is filled in; here only that it says nothing else. */
    private static Read<String> parameter(String name, Item item) {
        return item.object(fields -> {
            fields.optional("default", Item::asItStands);
            fields.optional("optional", Item::flag);
            fields.optional("atLeast", Item::number);
            fields.optional("atMost", Item::number);
            fields.ignore("note");
            return fields.make(() -> name);
        });
    }

    private static <T> T or(Read<T> read, T otherwise) {
        return read.isPresent() ? read.get() : otherwise;
    }
}
