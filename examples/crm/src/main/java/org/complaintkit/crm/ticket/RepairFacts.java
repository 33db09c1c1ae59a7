package org.complaintkit.crm.ticket;

import static org.complaintkit.fact.FactType.DAY;
import static org.complaintkit.fact.FactType.FLAG;
import static org.complaintkit.fact.FactType.NAME;
import static org.complaintkit.fact.FactType.NUMBER;
import static org.complaintkit.fact.FactType.PERSONAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.lifecycle.Verb;

/** What each act may record, with what is allowed: the forms of the pages, the columns of the table and the guards agree on it. */
public final class RepairFacts {

    static final FactDeclaration[] NO_FACTS = {};

    /** The names that a fact may have, in the order in which a form offers them. */
    public static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("kind", List.of("complaint", "service-request", "enquiry")),
            Map.entry("channel", List.of("phone", "web", "counter")),
            Map.entry("source", List.of("external", "internal")),
            Map.entry("product", List.of("boiler", "heating", "washer", "fridge")),
            Map.entry("urgency", List.of("normal", "urgent")),
            Map.entry("ground", List.of("no-contract", "not-our-product", "duplicate")),
            Map.entry("handler", Staff.with(Roles.FITTER)),
            Map.entry("part", List.of("pump", "board", "seal", "other-part")),
            Map.entry("outcome", List.of("fixed", "replaced", "no-fault")),
            Map.entry("satisfaction", List.of("satisfied", "dissatisfied", "unreached")));

    private static final FactDeclaration REASON = of("reason", PERSONAL);

    /** The facts of each verb, in the order in which a form asks for them. */
    public static final Map<Verb, List<FactDeclaration>> BY_VERB = Map.of(
            RepairVerbs.REGISTER,
            List.of(
                    choice("kind"),
                    choice("channel"),
                    choice("source"),
                    choice("product"),
                    choice("urgency"),
                    of("complainant.name", PERSONAL),
                    of("complainant.phone", PERSONAL),
                    of("details", PERSONAL)),
            RepairVerbs.DECLINE,
            List.of(choice("ground"), REASON),
            RepairVerbs.SCHEDULE,
            List.of(choice("handler"), of("visitOn", DAY)),
            RepairVerbs.AWAIT_PART,
            List.of(choice("part")),
            RepairVerbs.REPAIR,
            List.of(choice("outcome"), REASON),
            RepairVerbs.TAKE_PAYMENT,
            List.of(new FactDeclaration(
                    "payment", NUMBER, Set.of(), Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("100000")))),
            RepairVerbs.FOLLOW_UP,
            List.of(choice("satisfaction"), of("solved", FLAG)),
            RepairVerbs.COMPLAIN_AGAIN,
            List.of(REASON));

    /** What is forgotten when a ticket is taken up again: it spoke of the earlier visit. */
    static final Set<String> OF_ONE_ROUND = Set.of("visitOn", "part", "outcome", "satisfaction", "solved");

    private RepairFacts() {}

    private static FactDeclaration of(String name, FactType type) {
        return FactDeclaration.of(name, type);
    }

    private static FactDeclaration choice(String name) {
        Set<String> names = Set.copyOf(CHOICES.getOrDefault(name, List.of()));
        return new FactDeclaration(name, NAME, names, Optional.empty(), Optional.empty());
    }
}
