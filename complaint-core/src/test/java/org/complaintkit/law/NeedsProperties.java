package org.complaintkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Needs;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Verb;

/** What options say, found by reasoning, is what deciding on every content comes to. */
class NeedsProperties {

    /** Every kind of value that the random conditions tell apart. */
    private static final List<Fact> VALUES = List.of(
            Fact.of("minor"),
            Fact.of("major"),
            Fact.of("slight"),
            Fact.of(true),
            Fact.of(false),
            Fact.of(0),
            Fact.of(1),
            Fact.of(2),
            Fact.of(3),
            Fact.of(4),
            Fact.of(5),
            Fact.of(6));

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(300);
    }

    private record Question(
            RandomLifecycle.Made made, LifecycleRules rules, Complaint complaint, Actor who, Verb verb) {

        Optional<Options.OpenMove> open() {
            return rules.lifecycle()
                    .options(complaint.position(), who, complaint)
                    .open(verb);
        }

        boolean accepts(FactMap content) {
            Instant at = complaint.recordedAt().orElse(Instant.EPOCH);
            Command command = new Command(Meta.of(complaint.key(), at, who), Act.of(verb, content));
            return rules.decide(complaint, command).isAccepted();
        }
    }

    private static List<Question> questions(List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        RandomLifecycle.Made made = RandomLifecycle.made(dice);
        Lifecycle lifecycle = made.lifecycle();
        LifecycleRules rules = new LifecycleRules(lifecycle, RandomHistory.BACKDATING);
        Complaint now = Complaint.unborn(RandomHistory.KEY);
        List<Command> history = RandomHistory.of(dice, lifecycle);
        for (Command command : history.subList(0, dice.below(history.size()))) {
            now = Turn.of(rules, now, command).after();
        }
        List<Question> questions = new ArrayList<>();
        for (Verb verb : lifecycle.verbs()) {
            questions.add(new Question(made, rules, now, RandomLifecycle.actor(dice), verb));
        }
        return questions;
    }

    /** Values of which one behaves as any other would: for lists, of what guards ask for and one more, and the actor. */
    private static List<Fact> values(Actor who) {
        Set<Fact> values = new LinkedHashSet<>(VALUES);
        values.addAll(RandomLifecycle.VALUES);
        values.add(Fact.of(who.id()));
        List<String> names = List.of("minor", "major", "else", who.id());
        for (int some = 1; some < 1 << names.size(); some++) {
            List<String> entries = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if ((some >> i & 1) == 1) {
                    entries.add(names.get(i));
                }
            }
            values.add(new Fact.Listing(List.copyOf(entries)));
        }
        return List.copyOf(values);
    }

    /** Every content that an act of the verb may have, of the three facts. */
    private static List<FactMap> contents(Question asked) {
        List<Fact> values = values(asked.who());
        List<FactMap> contents = List.of(FactMap.EMPTY);
        for (String fact : RandomLifecycle.FACTS) {
            List<FactMap> longer = new ArrayList<>(contents);
            for (FactMap content : contents) {
                for (Fact value : values) {
                    if (asked.made().maySay(asked.verb(), fact, value)) {
                        longer.add(content.with(fact, value));
                    }
                }
            }
            contents = longer;
        }
        return contents;
    }

    private static List<Set<String>> subsets() {
        return List.of(
                Set.of(),
                Set.of("severity"),
                Set.of("points"),
                Set.of("cause"),
                Set.of("severity", "points"),
                Set.of("severity", "cause"),
                Set.of("points", "cause"),
                Set.of("severity", "points", "cause"));
    }

    @Property(seed = "7")
    void a_move_is_open_exactly_when_some_content_makes_decide_accept_it(@ForAll("numbers") List<Integer> numbers) {
        for (Question asked : questions(numbers)) {
            assertThat(asked.open().isPresent())
                    .as(asked.toString())
                    .isEqualTo(contents(asked).stream().anyMatch(asked::accepts));
        }
    }

    @Property(seed = "7")
    void the_listed_needs_are_exactly_the_content_without_which_decide_refuses(
            @ForAll("numbers") List<Integer> numbers) {
        for (Question asked : questions(numbers)) {
            Optional<Options.OpenMove> open = asked.open();
            if (open.isEmpty()) {
                continue;
            }
            List<FactMap> accepted =
                    contents(asked).stream().filter(asked::accepts).toList();
            List<Set<String>> ways = open.get().needs().ways();
            for (Set<String> said : subsets()) {
                assertThat(ways.stream().anyMatch(said::containsAll))
                        .as("%s with %s: %s", asked, said, ways)
                        .isEqualTo(accepted.stream().anyMatch(content -> said.containsAll(content.names())));
            }
            for (Set<String> way : ways) {
                assertThat(ways.stream().filter(way::containsAll)).hasSize(1);
            }
        }
    }

    @Property(seed = "7")
    void what_remains_of_the_guards_holds_for_a_content_exactly_when_decide_accepts_it(
            @ForAll("numbers") List<Integer> numbers) {
        for (Question asked : questions(numbers)) {
            Needs needs = asked.open().map(Options.OpenMove::needs).orElse(Needs.NOTHING);
            if (needs.areMet()) {
                assertThat(needs).isEqualTo(Needs.NOTHING);
                continue;
            }
            for (FactMap content : contents(asked)) {
                assertThat(needs.remaining().holds(asked.complaint().under(content)))
                        .as("%s with %s: %s", asked, content, needs)
                        .isEqualTo(asked.accepts(content));
            }
            assertThat(needs.remaining().names()).containsAll(needs.names());
            assertThat(needs.remaining().names()).isSubsetOf(RandomLifecycle.FACTS);
        }
    }
}
