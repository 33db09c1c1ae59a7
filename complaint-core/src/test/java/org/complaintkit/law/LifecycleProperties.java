package org.complaintkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;

class LifecycleProperties {

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(200);
    }

    /** Somewhere on each track, whether or not a history leads there. */
    private static Position somewhere(Dice dice, Lifecycle lifecycle) {
        Position position = Position.UNBORN;
        for (Track track : lifecycle.tracks()) {
            if (!dice.oneIn(3)) {
                position = position.with(track, dice.of(lifecycle.states(track)));
            }
        }
        return position;
    }

    @Property(seed = "7")
    void a_move_is_open_and_needs_nothing_exactly_when_the_attempt_is_accepted(
            @ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = RandomLifecycle.from(dice);
        Position at = somewhere(dice, lifecycle);
        Actor who = RandomLifecycle.actor(dice);
        FactMap facts = RandomLifecycle.facts(dice);
        Options options = lifecycle.options(at, who, facts);
        for (Verb verb : lifecycle.verbs()) {
            Decision<Step> attempt = lifecycle.attempt(at, verb, who, facts);
            Optional<Options.OpenMove> open = options.open(verb);
            assertThat(open.filter(move -> move.needs().areMet()).map(Options.OpenMove::step))
                    .isEqualTo(attempt.events().stream().findFirst());
            List<String> codes = attempt.refusals().stream().map(Refusal::code).toList();
            boolean unknown = codes.contains("not-open") || codes.contains("final-state");
            assertThat(options.whyNot(verb)).isEqualTo(open.isPresent() || unknown ? List.of() : attempt.refusals());
            assertThat(open.isPresent() && (unknown || codes.contains("role-not-held")))
                    .isFalse();
        }
        assertThat(options.open()).extracting(Options.OpenMove::verb).isSorted().doesNotHaveDuplicates();
        assertThat(options.closed())
                .extracting(Options.ClosedMove::verb)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Property(seed = "7")
    void an_attempt_gives_the_steps_that_the_list_of_moves_gives(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = RandomLifecycle.from(dice);
        Oracle oracle = new Oracle(lifecycle);
        Position at = somewhere(dice, lifecycle);
        Actor who = RandomLifecycle.actor(dice);
        FactMap facts = RandomLifecycle.facts(dice);
        for (Verb verb : lifecycle.verbs()) {
            List<Step> steps = oracle.steps(at, verb, who, facts);
            assertThat(lifecycle.attempt(at, verb, who, facts).events()).isEqualTo(steps);
            assertThat(lifecycle.next(at, verb, who, facts))
                    .isEqualTo(steps.stream().findFirst().map(Step::to));
        }
    }

    @Property(seed = "7")
    void a_refusal_names_every_failed_guard_with_its_basis_and_the_missing_role(
            @ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = RandomLifecycle.from(dice);
        Oracle oracle = new Oracle(lifecycle);
        Actor who = RandomLifecycle.actor(dice);
        FactMap facts = RandomLifecycle.facts(dice);
        for (Move move : lifecycle.moves()) {
            boolean owned = oracle.owner(move.verb()).orElseThrow().equals(move.track());
            Position at = Position.UNBORN.with(move.track(), move.from());
            if (!owned || !move.track().equals(Track.MAIN)) {
                continue;
            }
            List<String> expected = new ArrayList<>();
            if (!move.by().isEmpty() && who.roles().stream().noneMatch(move.by()::contains)) {
                expected.add("role-not-held []");
            }
            for (Guard guard : move.guards()) {
                if (!guard.needs().holds(new ActorFacts(facts, who))) {
                    expected.add(guard.id() + " " + guard.basis());
                }
            }
            lifecycle.preconditions().stream()
                    .filter(one -> !Oracle.lets(one, move.verb(), who, facts))
                    .forEach(one -> expected.add(one.id() + " " + one.basis()));
            assertThat(lifecycle.attempt(at, move.verb(), who, facts).refusals())
                    .extracting(refusal -> refusal.code() + " " + refusal.basis())
                    .isEqualTo(expected);
        }
    }

    @Property(seed = "7")
    void more_roles_never_close_a_move(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Lifecycle lifecycle = RandomLifecycle.from(dice);
        Position at = somewhere(dice, lifecycle);
        FactMap facts = RandomLifecycle.facts(dice);
        Actor one = RandomLifecycle.actor(dice);
        Actor with = Actor.of(one.id(), RandomLifecycle.ROLES.toArray(String[]::new));
        if (!asksForRoles(lifecycle)) {
            List<Verb> open = verbs(lifecycle.options(at, one, facts));
            assertThat(verbs(lifecycle.options(at, with, facts))).containsAll(open);
        }
    }

    private static List<Verb> verbs(Options options) {
        return options.open().stream().map(Options.OpenMove::verb).toList();
    }

    /** A guard may well want somebody to hold a role not, and what is asked of a verb may be asked of some roles alone. */
    private static boolean asksForRoles(Lifecycle lifecycle) {
        Stream<Condition> guards = lifecycle.moves().stream()
                .flatMap(move -> move.guards().stream())
                .map(Guard::needs);
        Stream<Condition> asked = lifecycle.preconditions().stream().flatMap(LifecycleProperties::conditions);
        return Stream.concat(guards, asked)
                .flatMap(condition -> condition.names().stream())
                .anyMatch(name -> name.startsWith(ActorFacts.ROLE));
    }

    private static Stream<Condition> conditions(Precondition asked) {
        if (asked instanceof Precondition.Permission permission) {
            return Stream.of(permission.when());
        }
        if (asked instanceof Precondition.Check check) {
            return Stream.of(check.when(), check.needs());
        }
        return asked instanceof Precondition.Requirement requirement ? Stream.of(requirement.when()) : Stream.of();
    }

    @Property(seed = "7")
    void a_condition_and_its_negation_never_agree(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        FactMap facts = RandomLifecycle.facts(dice);
        for (Move move : RandomLifecycle.from(dice).moves()) {
            for (Guard guard : move.guards()) {
                assertThat(new Condition.Not(guard.needs()).holds(facts))
                        .isNotEqualTo(guard.needs().holds(facts));
            }
        }
    }

    @Property(seed = "7")
    void a_condition_looks_at_the_facts_that_it_names_and_at_no_other(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        FactMap facts = RandomLifecycle.facts(dice);
        for (Move move : RandomLifecycle.from(dice).moves()) {
            for (Guard guard : move.guards()) {
                List<String> asked = new ArrayList<>();
                boolean holds = guard.needs().holds(name -> {
                    asked.add(name);
                    return facts.fact(name);
                });
                assertThat(guard.needs().names()).containsAll(asked);
                assertThat(holds).isEqualTo(guard.needs().holds(facts));
            }
        }
    }

    @Property(tries = 200, seed = "7")
    void the_builder_gives_back_what_it_was_given(@ForAll("numbers") List<Integer> numbers) {
        Lifecycle lifecycle = RandomLifecycle.from(new Dice(numbers));
        var builder = Lifecycle.builder();
        lifecycle.tracks().forEach(track -> builder.track(track, lifecycle.state(Position.UNBORN, track)));
        lifecycle.moves().forEach(builder::move);
        lifecycle.tracks().stream()
                .flatMap(track -> lifecycle.states(track).stream())
                .filter(lifecycle::isFinal)
                .forEach(builder::finals);
        assertThat(builder.build().moves()).isEqualTo(lifecycle.moves());
    }
}
