package org.complaintkit.persistence.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.rule.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs commands: load, decide, append, and again where somebody was faster. */
final class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Rules rules;
    private final Ports ports;
    private final Settings settings;

    /** Where the instant of recording comes from. */
    enum Recording {
        NOW,
        AS_GIVEN
    }

    Runs(Rules rules, Ports ports, Settings settings) {
        this.rules = rules;
        this.ports = ports;
        this.settings = settings;
    }

    Outcome run(Command command, Map<PersonalRef, Personal> texts, Recording recording) {
        Texts.requireReferred(command, texts);
        Tries tries = settings.tries();
        while (true) {
            try {
                return once(command, texts, recording);
            } catch (VersionConflict | CommandRepeated faster) {
                tries.again(faster);
            }
        }
    }

    private Outcome once(Command command, Map<PersonalRef, Personal> texts, Recording recording) {
        ComplaintKey key = command.meta().complaint();
        Optional<Stored> stored = ports.complaints().load(key);
        // After the load: so a complaint that shows the effect of this id is never run on.
        Optional<Outcome> first = Repeats.answer(ports, command);
        if (first.isPresent()) {
            LOG.debug("complaint {}: command {} is a repeat", key, id(command));
            settings.count(Counted.REPEATED, 1);
            return first.get();
        }
        Complaint before = stored.map(Stored::complaint).orElseGet(() -> Complaint.unborn(key));
        Optional<Instant> last = stored.map(is -> is.last().recordedAt());
        Instant now = settings.now();
        List<Refusal> untimely = untimely(command.meta(), last, now, recording);
        if (!untimely.isEmpty()) {
            return refused(command, before, untimely);
        }
        Command stamped = recording == Recording.NOW ? stamp(command, last, now) : command;
        Turn turn = Turn.of(rules, before, stamped);
        if (!turn.decision().isAccepted()) {
            return refused(command, turn.after(), turn.decision().refusals());
        }
        List<Refusal> taken = Texts.taken(ports.vault(), key, texts);
        if (!taken.isEmpty()) {
            return refused(command, before, taken);
        }
        return store(stamped, stored, turn, texts);
    }

    private List<Refusal> untimely(Meta meta, Optional<Instant> last, Instant now, Recording recording) {
        Instant ahead = recording == Recording.NOW ? meta.at() : meta.recordedAt();
        List<Refusal> refusals = new ArrayList<>(0);
        if (ahead.isAfter(now.plus(settings.lag()))) {
            refusals.add(Refusal.of(
                    DeskWordings.NOT_YET,
                    Map.of(
                            "at",
                            ahead.toString(),
                            "now",
                            now.toString(),
                            "lag",
                            settings.lag().toString())));
        }
        if (recording == Recording.AS_GIVEN
                && last.isPresent()
                && meta.recordedAt().isBefore(last.get())) {
            refusals.add(Refusal.of(
                    DeskWordings.TIME_HAS_PASSED,
                    Map.of(
                            "recorded",
                            meta.recordedAt().toString(),
                            "last",
                            last.get().toString())));
        }
        return refusals;
    }

    private static Command stamp(Command command, Optional<Instant> last, Instant now) {
        Instant recordedAt = now;
        if (last.isPresent() && last.get().isAfter(recordedAt)) {
            recordedAt = last.get();
        }
        if (command.meta().at().isAfter(recordedAt)) {
            recordedAt = command.meta().at();
        }
        return new Command(command.meta().recorded(recordedAt), command.act());
    }

    private Outcome store(Command command, Optional<Stored> stored, Turn turn, Map<PersonalRef, Personal> texts) {
        ComplaintKey key = command.meta().complaint();
        long version = stored.map(is -> is.last().version()).orElse(0L);
        // A migration is decided by the version that it leaves; only a registration has none before it.
        Optional<RegimeRef> regime = stored.flatMap(is -> is.complaint().regime())
                .or(() -> turn.after().regime());
        List<Recorded> recorded = Envelopes.of(command, stored, regime, turn);
        if (!recorded.isEmpty()) {
            ports.complaints()
                    .append(new Batch(key, version, recorded, turn.after(), rules.wakeAt(turn.after()), texts));
        }
        LOG.debug(
                "complaint {}: {} accepted, command {}, version {}",
                key,
                command.verb(),
                id(command),
                version + recorded.size());
        settings.count(Counted.ACCEPTED, 1);
        return new Outcome.Accepted(turn.after(), recorded.subList(turn.raised().size(), recorded.size()));
    }

    private static String id(Command command) {
        return command.meta().id().map(CommandId::id).orElse("without id");
    }

    private Outcome refused(Command command, Complaint complaint, List<Refusal> refusals) {
        LOG.debug(
                "complaint {}: {} refused, command {}: {}",
                complaint.key(),
                command.verb(),
                id(command),
                refusals.stream().map(Refusal::code).toList());
        settings.count(Counted.REFUSED, 1);
        return new Outcome.Refused(complaint, refusals);
    }
}
