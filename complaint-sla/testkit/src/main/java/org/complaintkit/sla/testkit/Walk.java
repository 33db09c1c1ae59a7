package org.complaintkit.sla.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.regime.Regime;

/** From choices to commands: what the regime accepts, and, where it is wanted, what somebody tries in vain. */
final class Walk {

    private static final int MOST_TRIES = 24;

    private final Regime regime;
    private final boolean errs;
    private final Offers offers;
    private final Riches riches;

    Walk(Regime regime, boolean errs) {
        this.regime = regime;
        this.errs = errs;
        this.offers = new Offers(regime);
        this.riches = new Riches(regime);
    }

    /** The complaints as they stand, and what was done so far. */
    private static final class Way {
        private final List<Complaint> complaints = new ArrayList<>();
        private final List<Command> commands = new ArrayList<>();
        private Instant now = Instant.MIN;

        Way(int size) {
            for (int i = 1; i <= size; i++) {
                complaints.add(Complaint.unborn(ComplaintKey.of("C-" + i)));
            }
        }
    }

    History history(List<Pick> picks) {
        return new History(regime, commands(picks, 1));
    }

    Interleaving interleaving(List<Pick> picks, int complaints) {
        return new Interleaving(regime, commands(picks, complaints));
    }

    private List<Command> commands(List<Pick> picks, int complaints) {
        Way way = new Way(complaints);
        for (Pick pick : picks) {
            int which = pick.complaint() % complaints;
            Complaint complaint = way.complaints.get(which);
            Optional<Command> chosen = choose(complaint, pick, way.now);
            chosen.ifPresent(command -> {
                Turn turn = regime.turn(complaint, command);
                way.commands.add(command);
                way.now = command.meta().recordedAt();
                if (turn.decision().isAccepted()) {
                    way.complaints.set(which, turn.after());
                }
            });
        }
        return way.commands;
    }

    private Optional<Command> choose(Complaint complaint, Pick pick, Instant now) {
        boolean wrong = errs && pick.odd() >= Pick.WRONG && complaint.isBorn();
        if (wrong && pick.odd() == Pick.MOST_ODD) {
            return offers.outOfPlace(complaint, pick.verb(), Actor.of("cho")).map(command -> notBefore(command, now));
        }
        List<List<Command>> all = offers.next(complaint, pick.verb());
        if (wrong) {
            return all.stream()
                    .findFirst()
                    .map(one -> one.get(pick.saying() % one.size()))
                    .map(command -> notBefore(pick.odd() == Pick.WRONG ? command : withoutRoles(command), now));
        }
        Optional<Command> leading = Optional.empty();
        if (pick.leadsOn()) {
            leading = accepted(complaint, onlyLeading(complaint, all), pick, now);
        }
        return leading.or(() -> accepted(complaint, all, pick, now));
    }

    private List<List<Command>> onlyLeading(Complaint complaint, List<List<Command>> all) {
        return all.stream()
                .filter(one -> offers.leadsOn(complaint, one.get(0).verb()))
                .toList();
    }

    private Optional<Command> accepted(Complaint complaint, List<List<Command>> all, Pick pick, Instant now) {
        for (List<Command> one : all) {
            List<Command> inTime = atThatTime(one, pick.pause());
            for (int i = 0; i < Math.min(MOST_TRIES, inTime.size()); i++) {
                Command command = notBefore(inTime.get((pick.saying() + i) % inTime.size()), now);
                if (isAccepted(complaint, command)) {
                    Command rich = rich(complaint, command, pick.rich());
                    return Optional.of(pick.isLate() ? late(complaint, rich, pick.late()) : rich);
                }
            }
        }
        return Optional.empty();
    }

    private Command rich(Complaint complaint, Command command, int choice) {
        Command rich = choice == 0 ? command : riches.with(command, choice);
        return rich.equals(command) || isAccepted(complaint, rich) ? rich : command;
    }

    private boolean isAccepted(Complaint complaint, Command command) {
        return regime.turn(complaint, command).decision().isAccepted();
    }

    private static List<Command> atThatTime(List<Command> all, int wait) {
        List<Instant> instants = all.stream()
                .map(command -> command.meta().at())
                .distinct()
                .sorted()
                .toList();
        Instant at = instants.get(wait % instants.size());
        return all.stream().filter(command -> command.meta().at().equals(at)).toList();
    }

    /** Several complaints share one clock. */
    private static Command notBefore(Command command, Instant now) {
        Meta meta = command.meta();
        return meta.at().isBefore(now)
                ? new Command(new Meta(meta.complaint(), meta.id(), now, now, meta.by()), command.act())
                : command;
    }

    private static Command withoutRoles(Command command) {
        Meta meta = command.meta();
        Actor nobody = new Actor("cho", Set.of(), Optional.empty());
        return new Command(new Meta(meta.complaint(), meta.id(), meta.at(), meta.recordedAt(), nobody), command.act());
    }

    /** The same act, done before it is recorded, as far as the regime takes that: before a breach, or some time before. */
    private Command late(Complaint complaint, Command command, int late) {
        Instant recorded = command.meta().recordedAt();
        List<Instant> before = new ArrayList<>();
        complaint
                .recordedAt()
                .ifPresent(last -> regime.passTime(complaint, recorded).stream()
                        .map(event -> event.at())
                        .filter(last::isBefore)
                        .forEach(before::add));
        before.sort(Comparator.naturalOrder());
        before.add(recorded.minus(Duration.ofDays(1)));
        before.add(recorded.minus(Duration.ofHours(1)));
        before.add(recorded.minusSeconds(30));
        for (int i = 0; i < before.size(); i++) {
            Instant at = before.get((late - Pick.LATE + i) % before.size());
            Meta meta = command.meta();
            Command moved = new Command(new Meta(meta.complaint(), meta.id(), at, recorded, meta.by()), command.act());
            if (isAccepted(complaint, moved)) {
                return moved;
            }
        }
        return command;
    }
}
