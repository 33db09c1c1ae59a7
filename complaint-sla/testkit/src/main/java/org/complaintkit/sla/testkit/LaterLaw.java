package org.complaintkit.sla.testkit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;

/**
 * An act that comes too late, done later still, costs no less money. Where one of the two brings a sanction without money,
 * they are not compared.
 */
final class LaterLaw implements StoryLaw {

    private static final List<Duration> LATER = List.of(
            Duration.ofHours(1), Duration.ofHours(12), Duration.ofDays(1), Duration.ofDays(10), Duration.ofDays(40));

    private static final Wording CHEAPER = Broken.wording(
            "later-is-cheaper",
            "done {later} later than here, {verb} costs {less} under {rule} in place of {more}",
            "“{verb}”比此处再晚{later}进行,按{rule}只需{less},此处为{more}");

    @Override
    public List<Broken> broken(Story story) {
        List<Broken> all = new ArrayList<>();
        for (History history : Stories.each(story)) {
            List<Turn> turns = history.turns();
            for (int i = 0; i < turns.size(); i++) {
                for (DeadlineKey key : doneLate(turns.get(i))) {
                    compare(new History(history.regime(), history.commands().subList(0, i + 1)), key)
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static List<DeadlineKey> doneLate(Turn turn) {
        return turn.decision().events().stream()
                .filter(DeadlineEvent.DeadlineMet.class::isInstance)
                .map(event -> ((DeadlineEvent) event).deadline())
                .filter(deadline -> deadline.status() == DeadlineStatus.BREACHED)
                .map(Deadline::key)
                .toList();
    }

    private static Optional<Broken> compare(History history, DeadlineKey key) {
        Optional<BigDecimal> here = cost(history, key);
        Command last = history.commands().get(history.commands().size() - 1);
        for (Duration later : LATER) {
            Optional<BigDecimal> then = here.flatMap(is -> cost(later(history, later), key));
            if (then.isPresent() && then.get().compareTo(here.orElseThrow()) < 0) {
                Map<String, String> details = Map.of(
                        "verb", last.verb().name(),
                        "later", later.toString(),
                        "rule", String.join(", ", charging(history, key)),
                        "more", here.orElseThrow().toPlainString(),
                        "less", then.get().toPlainString());
                return Optional.of(new Broken(
                                Law.LATER_NEVER_COSTS_LESS,
                                charging(history, key),
                                List.of(),
                                new Phrase(CHEAPER, details),
                                List.of(),
                                List.of())
                        .shownBy(history));
            }
        }
        return Optional.empty();
    }

    private static History later(History history, Duration by) {
        List<Command> commands = new ArrayList<>(history.commands());
        Command last = commands.remove(commands.size() - 1);
        Meta meta = last.meta();
        commands.add(new Command(
                new Meta(
                        meta.complaint(),
                        meta.id(),
                        meta.at().plus(by),
                        meta.recordedAt().plus(by),
                        meta.by()),
                last.act()));
        return new History(history.regime(), commands);
    }

    private static List<String> charging(History history, DeadlineKey key) {
        return rules(history, key).stream()
                .sorted()
                .map(rule -> "sanctions/" + rule)
                .toList();
    }

    private static Set<String> rules(History history, DeadlineKey key) {
        return history.regime().charging().rules().stream()
                .filter(rule -> rule.on() instanceof Occasion.Breach breach
                        && breach.limit().equals(key.rule()))
                .map(ChargeRule::id)
                .collect(Collectors.toSet());
    }

    /** What a breach costs all parties together; empty where the act is refused or something is no matter of money. */
    private static Optional<BigDecimal> cost(History history, DeadlineKey key) {
        Run run = Run.of(history);
        Turn last = run.turns().get(run.turns().size() - 1);
        Set<String> rules = rules(history, key);
        List<Standing> standing = run.standing().stream()
                .filter(one -> rules.contains(one.charge().id().rule()))
                .filter(one -> one.charge().id().round() == key.round()
                        && one.charge().id().turn() == key.turn())
                .toList();
        boolean comparable = last.decision().isAccepted()
                && !rules.isEmpty()
                && last.after().deadline(key).flatMap(Deadline::settledAt).isPresent()
                && standing.stream()
                        .allMatch(one -> one.assessed().amount().isPresent()
                                || one.assessed().kind().equals("none"));
        return comparable
                ? Optional.of(standing.stream()
                        .flatMap(one -> one.assessed().amount().stream())
                        .map(money -> money.getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
