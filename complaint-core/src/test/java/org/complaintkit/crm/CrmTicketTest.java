package org.complaintkit.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;

/** The door of a team that has its own tickets: the lifecycle alone, no events, no store, no complaint. */
class CrmTicketTest {

    private static final Guard PAID = new Guard(
            "paid",
            new Condition.Is("paid", Fact.of(true)),
            Text.of("the visit is not paid yet", "上门费未付"),
            List.of("CRM-4"));
    private static final Guard RATED = new Guard(
            "rated",
            new Condition.AtLeast("rating", Fact.of(1)),
            Text.of("the customer has not rated yet", "客户尚未评价"),
            List.of("CRM-7", "CRM-8"));

    private static final Lifecycle TICKETS = Lifecycle.builder()
            .track(Track.MAIN, State.of("NEW"))
            .move(move("NEW", "schedule-visit", "VISIT PLANNED").by(Set.of(Role.of("planner"))))
            .move(move("VISIT PLANNED", "schedule-visit", "VISIT PLANNED").by(Set.of(Role.of("planner"))))
            .move(move("VISIT PLANNED", "RATE", "RATED"))
            .move(move("RATED", "RATE", "RATED"))
            .move(move("RATED", "SHUT", "SHUT")
                    .by(Set.of(Role.of("planner"), Role.of("boss")))
                    .guardedBy(List.of(PAID, RATED)))
            .finals(State.of("SHUT"))
            .build();

    private static final Actor PLANNER = Actor.of("li-4", "planner");
    private static final Actor VISITOR = Actor.of("guest");

    private static Move move(String from, String verb, String to) {
        return Move.of(Track.MAIN, State.of(from), Verb.of(verb), State.of(to));
    }

    private static Options options(CrmTicket ticket, Actor who) {
        return TICKETS.options(Position.at(ticket.status), who, ticket);
    }

    @Test
    void a_new_ticket_may_be_scheduled_by_a_planner_and_by_nobody_else() {
        CrmTicket ticket = new CrmTicket();
        assertThat(options(ticket, PLANNER)
                        .open(Verb.of("schedule-visit"))
                        .map(open -> open.step().to()))
                .contains(State.of("VISIT PLANNED"));
        Options visitor = options(ticket, VISITOR);
        assertThat(visitor.open()).isEmpty();
        assertThat(visitor.closed())
                .singleElement()
                .satisfies(closed -> assertThat(closed.refusals())
                        .extracting(refusal -> refusal.text().en())
                        .containsExactly("guest may not schedule-visit: it takes the role planner"));
    }

    @Test
    void a_ticket_follows_its_buttons_to_the_end() {
        CrmTicket ticket = new CrmTicket();
        ticket.paid = true;
        ticket.rating = 5;
        for (String button : List.of("schedule-visit", "RATE", "SHUT")) {
            ticket.status = options(ticket, PLANNER)
                    .open(Verb.of(button))
                    .orElseThrow()
                    .step()
                    .to()
                    .name();
        }
        assertThat(ticket.status).isEqualTo("SHUT");
        assertThat(options(ticket, PLANNER)).isEqualTo(new Options(List.of(), List.of()));
        assertThat(TICKETS.isFinal(State.of(ticket.status))).isTrue();
    }

    @Test
    void two_failed_guards_and_a_missing_role_are_all_named_with_their_basis() {
        CrmTicket ticket = new CrmTicket();
        ticket.status = "RATED";
        Options options = options(ticket, VISITOR);
        assertThat(options.open()).extracting(Options.OpenMove::verb).containsExactly(Verb.of("RATE"));
        List<Refusal> why = options.closed().get(0).refusals();
        assertThat(options.closed().get(0).verb()).isEqualTo(Verb.of("SHUT"));
        assertThat(why)
                .extracting(Refusal::code, Refusal::basis)
                .containsExactly(
                        tuple("role-not-held", List.of()),
                        tuple("paid", List.of("CRM-4")),
                        tuple("rated", List.of("CRM-7", "CRM-8")));
        assertThat(why)
                .extracting(refusal -> refusal.text().en())
                .containsExactly(
                        "guest may not SHUT: it takes the role boss, planner",
                        "SHUT is held back: the visit is not paid yet",
                        "SHUT is held back: the customer has not rated yet");
        assertThat(why.get(2).phrase().in(Language.CHINESE)).isEqualTo("“SHUT”暂不能进行:客户尚未评价");
    }

    @Test
    void one_guard_less_is_one_reason_less_and_the_last_opens_the_button() {
        CrmTicket ticket = new CrmTicket();
        ticket.status = "RATED";
        ticket.paid = true;
        assertThat(options(ticket, PLANNER).closed())
                .flatExtracting(Options.ClosedMove::refusals)
                .extracting(Refusal::code)
                .containsExactly("rated");
        ticket.rating = 3;
        assertThat(options(ticket, PLANNER).open())
                .extracting(Options.OpenMove::verb)
                .containsExactly(Verb.of("RATE"), Verb.of("SHUT"));
    }

    @Test
    void the_condition_of_a_guard_also_counts_the_photos_of_a_ticket() {
        CrmTicket ticket = new CrmTicket();
        Condition shown = new Condition.Known("photos");
        assertThat(shown.holds(ticket)).isFalse();
        ticket.photos = List.of("door.jpg");
        assertThat(shown.holds(ticket)).isTrue();
    }
}
