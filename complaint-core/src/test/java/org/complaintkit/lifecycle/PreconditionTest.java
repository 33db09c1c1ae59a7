package org.complaintkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Counts;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Lists;
import org.complaintkit.fact.Same;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;

/** What is asked of verbs wherever they stand, told to an application before and after. */
class PreconditionTest {

    private static final Position RECEIVED = Position.at("received");
    private static final Verb ASSIGN = Verb.of("assign");
    private static final Actor HEAD = Actor.of("zhao", "head");
    private static final FactMap ABOUT_LI = FactMap.of("respondent", Fact.of("li"));

    private static final Lifecycle LIFECYCLE = Lifecycle.standardBuilder()
            .preconditions(
                    new Precondition.Permission(
                            "by-head", List.of("R01-03"), Set.of(ASSIGN), Condition.ALWAYS, Set.of(Role.of("head"))),
                    new Precondition.Check(
                            "not-li",
                            List.of("R14-08"),
                            Set.of(ASSIGN),
                            Condition.ALWAYS,
                            new Condition.Not(new Same("handler", "respondent")),
                            Text.of("not the respondent", "非被投诉人")),
                    new Precondition.Requirement(
                            "whom", List.of("R02-02"), Set.of(ASSIGN), Condition.ALWAYS, List.of("handler")))
            .build();

    @Test
    void an_application_is_told_what_is_needed_and_whom_it_must_not_be() {
        Options.OpenMove open =
                LIFECYCLE.options(RECEIVED, HEAD, ABOUT_LI).open(ASSIGN).orElseThrow();
        assertThat(open.needs().ways()).containsExactly(Set.of("handler"));
        assertThat(open.needs().remaining().holds(ABOUT_LI.with("handler", Fact.of("wang"))))
                .isTrue();
        assertThat(open.needs().remaining().holds(ABOUT_LI.with("handler", Fact.of("li"))))
                .isFalse();
    }

    @Test
    void every_part_that_fails_refuses_under_its_own_id_and_cites_its_rule() {
        assertThat(LIFECYCLE
                        .attempt(RECEIVED, ASSIGN, Actor.of("agent-7", "agent"), ABOUT_LI)
                        .refusals())
                .extracting(refusal -> refusal.code() + " " + refusal.basis())
                .containsExactly("by-head [R01-03]", "whom [R02-02]");
        assertThat(LIFECYCLE
                        .attempt(RECEIVED, ASSIGN, HEAD, ABOUT_LI.with("handler", Fact.of("li")))
                        .refusals())
                .extracting(refusal -> refusal.text().zh())
                .containsExactly("“assign”暂不能进行:非被投诉人");
        assertThat(LIFECYCLE
                        .options(RECEIVED, Actor.of("agent-7", "agent"), ABOUT_LI)
                        .whyNot(ASSIGN))
                .extracting(refusal -> refusal.code())
                .containsExactly("by-head", "whom");
    }

    @Test
    void what_asks_for_nothing_or_for_an_unknown_verb_is_refused() {
        Set<Verb> none = Set.of();
        assertThatThrownBy(() -> new Precondition.Permission("a", List.of(), none, Condition.ALWAYS, Set.of()))
                .hasMessage("precondition a names no verb; name at least one");
        assertThatThrownBy(
                        () -> new Precondition.Permission("a", List.of(), Set.of(ASSIGN), Condition.ALWAYS, Set.of()))
                .hasMessageContaining("names no role");
        assertThatThrownBy(
                        () -> new Precondition.Requirement("a", List.of(), Set.of(ASSIGN), Condition.ALWAYS, List.of()))
                .hasMessageContaining("requires nothing");
        Precondition typo = new Precondition.Form("a", List.of(), Set.of(Verb.of("asign")), Set.of());
        assertThatThrownBy(() -> Lifecycle.standard().under(List.of(typo)))
                .hasMessageContaining("which no move names; perhaps assign is meant");
        Precondition taken = new Precondition.Form("not-open", List.of(), Set.of(ASSIGN), Set.of());
        assertThatThrownBy(() -> Lifecycle.standard().under(List.of(taken))).hasMessageContaining("another id");
    }

    @Test
    void roles_of_a_move_that_only_follows_are_refused_as_they_would_hold_nobody_back() {
        Move follows = Move.of(Track.WAITING, State.of("pending"), Verb.of("answer"), State.of("active"))
                .by(Set.of(Role.of("head")));
        LifecycleBuilder builder = Lifecycle.standardBuilder().replace(follows);
        assertThatThrownBy(builder::build)
                .hasMessageContaining("move answer from pending of track waiting only follows the main track");
    }

    @Test
    void lists_are_asked_for_an_entry_and_for_how_many_different_ones() {
        FactMap two = FactMap.of("persons", new Fact.Listing(List.of("t1", "t2", "t1")));
        FactMap one = FactMap.of("persons", Fact.of("t1"));
        assertThat(new Counts("persons", 2).holds(two)).isTrue();
        assertThat(new Counts("persons", 3).holds(two)).isFalse();
        assertThat(new Counts("persons", 1).holds(one)).isTrue();
        assertThat(new Counts("persons", 1).holds(FactMap.EMPTY)).isFalse();
        assertThat(new Lists("persons", "t2").holds(two)).isTrue();
        assertThat(new Lists("persons", "t2").holds(one)).isFalse();
        assertThat(new Same("persons", "handler").holds(two.with("handler", Fact.of("t2"))))
                .isTrue();
        assertThat(new Same("persons", "handler").holds(two)).isFalse();
        assertThatThrownBy(() -> new Counts("persons", 0)).hasMessageContaining("at least 1 and at most 20");
        assertThatThrownBy(() -> new Same("a", "a")).hasMessageContaining("name two facts");
    }

    @Test
    void who_acts_is_asked_by_role_id_unit_and_what_was_done() {
        FactMap known = ABOUT_LI.with("doers submit", new Fact.Listing(List.of("li", "wang")));
        ActorFacts li = new ActorFacts(known, Actor.of("li", "head"));
        assertThat(ActorFacts.by(ActorFacts.ROLE, "head").holds(li)).isTrue();
        assertThat(ActorFacts.by(ActorFacts.ROLE, "agent").holds(li)).isFalse();
        assertThat(ActorFacts.by(ActorFacts.DID, "submit").holds(li)).isTrue();
        assertThat(ActorFacts.by(ActorFacts.DID, "approve").holds(li)).isFalse();
        assertThat(ActorFacts.by(ActorFacts.IS, "respondent").holds(li)).isTrue();
        assertThat(ActorFacts.by(ActorFacts.UNIT, "respondent").holds(li)).isFalse();
    }
}
