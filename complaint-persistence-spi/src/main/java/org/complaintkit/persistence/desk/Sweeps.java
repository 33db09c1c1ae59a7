package org.complaintkit.persistence.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.event.Event;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.StoreException;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.VersionConflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets time pass for complaints whose wake-up has come. */
final class Sweeps {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Rules rules;
    private final Ports ports;
    private final Settings settings;

    Sweeps(Rules rules, Ports ports, Settings settings) {
        this.rules = rules;
        this.ports = ports;
        this.settings = settings;
    }

    int sweep(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a sweep takes at least 1 complaint, not " + most);
        }
        Instant until = settings.now().minus(settings.lag());
        int looked = 0;
        while (looked < most) {
            int asked = Math.min(settings.batch(), most - looked);
            List<Claim> claims = ports.wakeUps().claim(until, asked, settings.lease());
            looked += claims.size();
            boolean inTime = batch(claims, until);
            if (claims.size() < asked || !inTime) {
                break;
            }
        }
        settings.count(Counted.SWEPT, looked);
        return looked;
    }

    /** Works through a batch; what half the lease does not suffice for is given back, so that no claim runs out in use. */
    private boolean batch(List<Claim> claims, Instant until) {
        Instant latest = settings.now().plus(settings.lease().dividedBy(2));
        boolean inTime = true;
        for (Claim claim : claims) {
            inTime = inTime && !settings.now().isAfter(latest);
            if (!inTime || pass(claim, until)) {
                ports.wakeUps().release(claim);
            }
        }
        return inTime;
    }

    /** Whether the claim may be given back; one that would come again at once in vain is left to run out. */
    private boolean pass(Claim claim, Instant until) {
        try {
            Optional<Stored> stored = ports.complaints().load(claim.complaint());
            return stored.isEmpty() || pass(stored.get(), until);
        } catch (VersionConflict faster) {
            LOG.debug("sweep: somebody else was faster: {}", faster.getMessage());
            settings.count(Counted.CONFLICTS, 1);
            return true;
        } catch (StoreException failed) {
            throw failed;
        } catch (RuntimeException failed) {
            settings.count(Counted.FAILED, 1);
            // The message is the rules' own and may say anything; only its type is safe to log.
            LOG.error(
                    "sweep: the rules failed on complaint {}: {}",
                    claim.complaint(),
                    failed.getClass().getName());
            return false;
        }
    }

    private boolean pass(Stored stored, Instant until) {
        Complaint before = stored.complaint();
        Envelope last = stored.last();
        List<Event> raised = rules.passTime(before, until);
        Complaint after = before.applyAll(raised);
        Optional<Instant> wakeAt = rules.wakeAt(after);
        if (raised.isEmpty() && wakeAt.filter(until::isAfter).isPresent()) {
            LOG.error(
                    "sweep: the rules want complaint {} woken at {}, but raise nothing up to {}",
                    before.key(),
                    wakeAt.get(),
                    until);
            return false;
        }
        Instant recordedAt = last.recordedAt().isAfter(until) ? last.recordedAt() : until;
        List<Recorded> recorded = Envelopes.of(before, stored, recordedAt, raised);
        ports.complaints().append(new Batch(before.key(), last.version(), recorded, after, wakeAt, Map.of()));
        settings.count(Counted.RAISED, recorded.size());
        LOG.debug("sweep: complaint {} version {}", before.key(), last.version() + recorded.size());
        return true;
    }
}
