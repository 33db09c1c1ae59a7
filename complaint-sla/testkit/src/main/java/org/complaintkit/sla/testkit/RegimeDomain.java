package org.complaintkit.sla.testkit;

import java.time.Instant;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfiguratorBase;
import net.jqwik.api.domains.DomainContextBase;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeDocument;

/**
 * Where jqwik finds generators by type: {@code @Domain(RegimeDomain.class)} on a test class, then {@code @ForAll Regime}, {@code
 * @ForAll History}, {@code @ForAll BusinessCalendar}, {@code @ForAll Limit}, {@code @ForAll Start}, {@code @ForAll Penalty},
 * {@code @ForAll Offence}, {@code @ForAll Actor} and {@code @ForAll Instant} in its properties, with {@link Covering} on a
 * calendar and {@link Planted} on a regime. A regime prints as its document, a calendar as its week and the dates that differ.
 * jqwik asks the domains that are named and no others: name {@link net.jqwik.api.domains.DomainContext.Global} too where a
 * property takes numbers or texts beside. Extend it to generate histories under a regime of your own: override {@link
 * #histories}.
 */
public class RegimeDomain extends DomainContextBase {

    /** A domain; jqwik makes it. */
    public RegimeDomain() {}

    /** {@return regimes that are valid} */
    @Provide
    public Arbitrary<Regime> regimes() {
        return RegimeArbitraries.valid();
    }

    /** {@return histories under such a regime; override it for histories under your own} */
    @Provide
    public Arbitrary<History> histories() {
        return regimes().flatMap(Histories::legal);
    }

    /** {@return calendars} */
    @Provide
    public Arbitrary<BusinessCalendar> calendars() {
        return CalendarArbitraries.any();
    }

    /** {@return limits} */
    @Provide
    public Arbitrary<Limit> limits() {
        return LimitArbitraries.any();
    }

    /** {@return starts, to ask limits with} */
    @Provide
    public Arbitrary<Start> starts() {
        return LimitArbitraries.starts();
    }

    /** {@return penalty calculators} */
    @Provide
    public Arbitrary<Penalty> penalties() {
        return PenaltyArbitraries.any();
    }

    /** {@return offences, to ask penalty calculators with} */
    @Provide
    public Arbitrary<Offence> offences() {
        return PenaltyArbitraries.offences();
    }

    /** {@return people} */
    @Provide
    public Arbitrary<Actor> actors() {
        return ActorArbitraries.with(Set.of(Role.of("agent"), Role.of("supervisor")));
    }

    /** {@return moments of some calendar} */
    @Provide
    public Arbitrary<Instant> moments() {
        return calendars().flatMap(MomentArbitraries::about).withoutEdgeCases();
    }

    /** Makes {@link Covering} count. */
    public static final class Years extends ArbitraryConfiguratorBase {

        /** A configurator; jqwik makes it. */
        public Years() {}

        /**
         * Calendars of those years.
         *
         * @param calendars those without the annotation
         * @param years the years
         * @return calendars of those years in their place
         */
        public Arbitrary<BusinessCalendar> configure(Arbitrary<BusinessCalendar> calendars, Covering years) {
            return CalendarArbitraries.covering(years.from(), years.to());
        }
    }

    /** Makes {@link Planted} count. */
    public static final class Faults extends ArbitraryConfiguratorBase {

        /** A configurator; jqwik makes it. */
        public Faults() {}

        /**
         * Regimes with the fault.
         *
         * @param regimes those without the annotation
         * @param planted the fault
         * @return regimes with the fault in their place
         */
        public Arbitrary<Regime> configure(Arbitrary<Regime> regimes, Planted planted) {
            return RegimeArbitraries.with(planted.value());
        }
    }

    /** Prints a regime as its document. */
    public static final class Documents implements SampleReportingFormat {

        /** A format; jqwik makes it. */
        public Documents() {}

        @Override
        public boolean appliesTo(Object value) {
            return value instanceof Regime regime && regime.document().isPresent();
        }

        @Override
        public Object report(Object value) {
            String text = ((Regime) value).document().map(RegimeDocument::text).orElse("");
            return SampleReportingFormat.plainLabel(text.strip());
        }
    }

    /** Prints a calendar as its week and the dates that differ from it. */
    public static final class Calendars implements SampleReportingFormat {

        /** A format; jqwik makes it. */
        public Calendars() {}

        @Override
        public boolean appliesTo(Object value) {
            return value instanceof BusinessCalendar;
        }

        @Override
        public Object report(Object value) {
            return CalendarWords.of((BusinessCalendar) value);
        }
    }
}
