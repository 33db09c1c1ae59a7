package org.complaintkit.sla.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.regime.Regime;

/**
 * Where jqwik finds generators by type: {@code @Domain(RegimeDomain.class)} on a test class, then {@code @ForAll Regime}, {@code
 * @ForAll History} and so on in its properties. Extend it to generate histories under a regime of your own: override {@link
 * #histories}.
 */
public class RegimeDomain extends DomainContextBase {

    /** A domain; jqwik makes it. */
    public RegimeDomain() {}

    /** {@return small regimes that are valid} */
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

    /** {@return penalty calculators} */
    @Provide
    public Arbitrary<Penalty> penalties() {
        return PenaltyArbitraries.any();
    }

    /** {@return people} */
    @Provide
    public Arbitrary<Actor> actors() {
        return ActorArbitraries.with(Set.of(Role.of("agent"), Role.of("supervisor")));
    }
}
