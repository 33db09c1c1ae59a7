package org.complaintkit.crm.ticket;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.LifecycleBuilder;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.lifecycle.Precondition.Requirement;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;

/** How this team handles a ticket: its states, who may do what, and what holds it back. The house rules are cited as SOP. */
public final class Repairs {

    static final State PENDING = State.of("pending");

    private static final Guard OWN_VISIT = new Guard(
            "own-visit",
            ActorFacts.by(ActorFacts.IS, "handler"),
            Text.of("only the fitter whose visit it is reports on it", "只有本次上门的维修工才能报告"),
            List.of("SOP-4.2"));

    private static final Guard PART_HERE = new Guard(
            "part-here",
            new Condition.Not(new Condition.Is("pending", Fact.of(true))),
            Text.of("it waits for a part; the planner records when it arrives", "正在等配件,到货后由调度员登记"),
            List.of("SOP-4.3"));

    private static final Guard ON_SITE = new Guard(
            "on-site",
            new Condition.Is("state", Fact.of("planned")),
            Text.of("a part is waited for while a visit is planned", "只有已约上门的工单才能等配件"),
            List.of("SOP-4.3"));

    private static final Guard CALLED_BACK = new Guard(
            "called-back",
            new Condition.Known("satisfaction"),
            Text.of("the customer has not been called back", "尚未回访客户"),
            List.of("SOP-6.1"));

    private static final Guard NOT_DISSATISFIED = new Guard(
            "not-dissatisfied",
            new Condition.Not(new Condition.Is("satisfaction", Fact.of("dissatisfied"))),
            Text.of("the customer is dissatisfied; take the complaint up again", "客户不满意,应再次受理"),
            List.of("SOP-6.2"));

    private static final Guard PAID = new Guard(
            "paid",
            new Condition.Known("payment"),
            Text.of("the payment is not recorded; 0 under warranty", "尚未登记付款;保修期内登记为0"),
            List.of("SOP-5.1"));

    public static final Lifecycle LIFECYCLE = build();

    /** What each guard says, by its id, which is the code of its refusals. */
    public static final Map<String, Text> SAID = LIFECYCLE.moves().stream()
            .flatMap(move -> move.guards().stream())
            .collect(Collectors.toUnmodifiableMap(Guard::id, Guard::says, (one, same) -> one));

    private Repairs() {}

    private static Lifecycle build() {
        LifecycleBuilder builder = Lifecycle.builder().track(Track.MAIN, State.NONE);
        main(builder);
        waiting(builder.track(Track.WAITING, State.of("active")));
        RepairFacts.BY_VERB.forEach((verb, facts) -> builder.records(verb, facts.toArray(RepairFacts.NO_FACTS)));
        return builder.roles(Roles.AGENT, Roles.PLANNER, Roles.FITTER, Roles.MANAGER)
                .finals(State.of("shut"), State.of("declined"))
                .preconditions(requirements())
                .build();
    }

    private static void main(LifecycleBuilder builder) {
        builder.move(move("-", RepairVerbs.REGISTER, "new").by(Set.of(Roles.AGENT)))
                .move(move("new", RepairVerbs.DECLINE, "declined").by(Set.of(Roles.MANAGER)))
                .move(move("new", RepairVerbs.SCHEDULE, "planned").by(Set.of(Roles.PLANNER)))
                .move(move("planned", RepairVerbs.SCHEDULE, "planned").by(Set.of(Roles.PLANNER)))
                .move(move("planned", RepairVerbs.REPAIR, "repaired")
                        .by(Set.of(Roles.FITTER))
                        .guardedBy(List.of(OWN_VISIT, PART_HERE)))
                .move(move("repaired", RepairVerbs.TAKE_PAYMENT, "repaired").by(Set.of(Roles.AGENT, Roles.FITTER)))
                .move(move("repaired", RepairVerbs.FOLLOW_UP, "repaired").by(Set.of(Roles.AGENT)))
                .move(move("repaired", RepairVerbs.COMPLAIN_AGAIN, "new").by(Set.of(Roles.AGENT)))
                .move(move("repaired", RepairVerbs.SHUT, "shut")
                        .by(Set.of(Roles.MANAGER))
                        .guardedBy(List.of(CALLED_BACK, NOT_DISSATISFIED, PAID)));
    }

    private static void waiting(LifecycleBuilder builder) {
        builder.move(new Move(
                        Track.WAITING,
                        State.of("active"),
                        RepairVerbs.AWAIT_PART,
                        PENDING,
                        Set.of(Roles.FITTER),
                        List.of(ON_SITE, OWN_VISIT)))
                .move(Move.of(Track.WAITING, PENDING, RepairVerbs.PART_ARRIVED, State.of("active"))
                        .by(Set.of(Roles.PLANNER)));
    }

    private static Move move(String from, Verb verb, String to) {
        return Move.of(Track.MAIN, State.of(from), verb, State.of(to));
    }

    private static Precondition[] requirements() {
        return new Precondition[] {
            requirement("request", "SOP-1.1", RepairVerbs.REGISTER, "kind", "channel", "source", "product", "urgency"),
            requirement(
                    "customer", "SOP-1.2", RepairVerbs.REGISTER, "complainant.name", "complainant.phone", "details"),
            requirement("ground-told", "SOP-2.1", RepairVerbs.DECLINE, "ground", "reason"),
            requirement("visit", "SOP-3.1", RepairVerbs.SCHEDULE, "handler", "visitOn"),
            requirement("which-part", "SOP-4.3", RepairVerbs.AWAIT_PART, "part"),
            requirement("report", "SOP-4.1", RepairVerbs.REPAIR, "outcome"),
            requirement("amount", "SOP-5.1", RepairVerbs.TAKE_PAYMENT, "payment"),
            requirement("call-told", "SOP-6.1", RepairVerbs.FOLLOW_UP, "satisfaction"),
            requirement("reason-told", "SOP-6.2", RepairVerbs.COMPLAIN_AGAIN, "reason"),
        };
    }

    private static Requirement requirement(String id, String basis, Verb verb, String... facts) {
        return new Requirement(id, List.of(basis), Set.of(verb), Condition.ALWAYS, List.of(facts));
    }
}
