package org.complaintkit.persistence.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Offset;
import org.complaintkit.sanction.Entry;

/** One line of the journal. */
sealed interface Step {

    /** A batch; of its personal texts the references alone. */
    record Appended(
            ComplaintKey key,
            long expected,
            List<Recorded> events,
            Optional<Hash> head,
            Optional<Instant> wakeAt,
            List<PersonalRef> texts)
            implements Step {

        long version() {
            return expected + events.size();
        }
    }

    /** Entries of an account. */
    record Booked(Party party, long expected, List<Entry> entries, Offset upTo) implements Step {}

    /** How far a reader of the outbox has come. */
    record Reached(String reader, Offset offset) implements Step {}

    /** The texts of a complaint are gone. */
    record Erased(ComplaintKey key) implements Step {}

    /** A number was given out. */
    record Numbered(Tenant tenant, String series, long value) implements Step {}
}
