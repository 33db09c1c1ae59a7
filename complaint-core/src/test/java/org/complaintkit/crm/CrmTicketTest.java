package org.complaintkit.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
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

    /** The same tickets, where whoever shuts one may give the customer's rating with it. */
    private static final Lifecycle RATED_AT_THE_END = Lifecycle.builder()
            .track(Track.MAIN, State.of("NEW"))
            .move(move("NEW", "RATE", "RATED"))
            .move(move("RATED", "SHUT", "SHUT").guardedBy(List.of(PAID, RATED)))
            .records(Verb.of("SHUT"), FactDeclaration.of("rating", FactType.NUMBER))
            .finals(State.of("SHUT"))
            .build();

    @Test
    void what_the_button_itself_can_ask_for_is_listed_and_does_not_close_it() {
        CrmTicket ticket = new CrmTicket();
        ticket.status = "RATED";
        ticket.paid = true;
        Options.OpenMove shut = RATED_AT_THE_END
                .options(Position.at(ticket.status), VISITOR, ticket)
                .open(Verb.of("SHUT"))
                .orElseThrow();
        assertThat(shut.needs().names()).containsExactly("rating");
        assertThat(shut.needs().remaining()).isEqualTo(RATED.needs());
        FactMap form = FactMap.of("rating", Fact.of(4));
        assertThat(RATED_AT_THE_END
                        .attempt(Position.at("RATED"), Verb.of("SHUT"), VISITOR, ticket.under(form))
                        .events())
                .containsExactly(shut.step());
        assertThat(RATED_AT_THE_END
                        .attempt(Position.at("RATED"), Verb.of("SHUT"), VISITOR, ticket)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("rated");
    }

    @Test
    void what_nobody_can_give_with_the_button_closes_it_and_both_guards_are_named() {
        CrmTicket ticket = new CrmTicket();
        Options options = RATED_AT_THE_END.options(Position.at("RATED"), VISITOR, ticket);
        assertThat(options.open(Verb.of("SHUT"))).isEmpty();
        assertThat(options.whyNot(Verb.of("SHUT"))).extracting(Refusal::code).containsExactly("paid", "rated");
        assertThat(options.whyNot(Verb.of("RATE"))).isEmpty();
    }

    @Test
    void a_conclusion_of_ours_lists_the_texts_that_a_guard_of_theirs_wants() {
        Guard complete = new Guard(
                "complete",
                new Condition.All(List.of(new Condition.Known("cause"), new Condition.Known("prevention"))),
                Text.of("cause and prevention are missing", "缺少原因和预防措施"),
                List.of("CRM-9"));
        Lifecycle lifecycle = Lifecycle.standardBuilder()
                .replace(move("accepted", "conclude", "accepted").guardedBy(List.of(complete)))
                .replace(move("accepted", "answer", "answered").guardedBy(List.of(complete)))
                .build();
        Options options = lifecycle.options(Position.at("accepted"), VISITOR, Facts.NONE);
        assertThat(options.open(Verb.of("conclude")).orElseThrow().needs().ways())
                .containsExactly(Set.of("cause", "prevention"));
        assertThat(options.whyNot(Verb.of("answer"))).extracting(Refusal::code).containsExactly("complete");
    }

    @Test
    void a_correction_says_one_fact_so_a_guard_that_wants_two_closes_it() {
        Guard both = new Guard(
                "both",
                new Condition.All(List.of(new Condition.Known("unit"), new Condition.Known("handler"))),
                Text.of("unit and handler are missing", "缺少责任单位和处理人"),
                List.of());
        Lifecycle lifecycle = Lifecycle.standardBuilder()
                .replace(move("accepted", "correct", "accepted").guardedBy(List.of(both)))
                .build();
        Position accepted = Position.at("accepted");
        assertThat(lifecycle.options(accepted, VISITOR, Facts.NONE).open(Verb.of("correct")))
                .isEmpty();
        FactMap unit = FactMap.of("unit", Fact.of("north"));
        assertThat(lifecycle
                        .options(accepted, VISITOR, unit)
                        .open(Verb.of("correct"))
                        .orElseThrow()
                        .needs()
                        .names())
                .containsExactly("handler");
    }

    @Test
    void a_ticket_that_stands_where_the_lifecycle_knows_no_state_or_track_is_an_error_that_says_so() {
        assertThatThrownBy(() -> TICKETS.attempt(Position.at("RATD"), Verb.of("RATE"), VISITOR, Facts.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("track main has no state RATD; perhaps RATED is meant; its states are"
                        + " [NEW, RATED, SHUT, VISIT PLANNED]");
        assertThatThrownBy(() -> TICKETS.options(Position.at("OPEN"), VISITOR, Facts.NONE))
                .hasMessage("track main has no state OPEN; its states are [NEW, RATED, SHUT, VISIT PLANNED]");
        Position elsewhere = Position.UNBORN.with(Track.of("mian"), State.of("NEW"));
        String message = "the position names a track mian, which this lifecycle has not; perhaps main is meant; its"
                + " tracks are [main]";
        assertThatThrownBy(() -> TICKETS.attempt(elsewhere, Verb.of("RATE"), VISITOR, Facts.NONE))
                .hasMessage(message);
        assertThatThrownBy(() -> TICKETS.options(elsewhere, VISITOR, Facts.NONE))
                .hasMessage(message);
    }

    @Test
    void side_tracks_run_from_the_start_where_a_ticket_has_no_time_before_its_registration() {
        Lifecycle waiting = Lifecycle.builder()
                .track(Track.MAIN, State.of("NEW"))
                .track(Track.WAITING, State.of("active"))
                .move(move("NEW", "SHUT", "SHUT"))
                .move(Move.of(Track.WAITING, State.of("active"), Verb.of("PARK"), State.of("parked")))
                .finals(State.of("SHUT"))
                .build();
        assertThat(waiting.attempt(Position.at("NEW"), Verb.of("PARK"), VISITOR, Facts.NONE)
                        .events())
                .containsExactly(new Step(Track.WAITING, State.of("active"), State.of("parked")));
        assertThat(waiting.options(Position.UNBORN, VISITOR, Facts.NONE).open())
                .extracting(Options.OpenMove::verb)
                .containsExactly(Verb.of("PARK"), Verb.of("SHUT"));
        assertThat(waiting.attempt(Position.at("SHUT"), Verb.of("PARK"), VISITOR, Facts.NONE)
                        .refusals())
                .extracting(refusal -> refusal.text().en())
                .containsExactly("PARK is not open: SHUT is final; open are -");
    }
}
