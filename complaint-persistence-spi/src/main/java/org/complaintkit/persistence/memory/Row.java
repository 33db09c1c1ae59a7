package org.complaintkit.persistence.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Stored;

/** One complaint: its events and what they leave. Guarded by the store's lock. */
final class Row {

    private final ComplaintKey key;
    private final ArrayList<Recorded> events = new ArrayList<>(4);
    private Complaint now;
    private Hash head = Hash.START;
    private Optional<Catalogue.Due> due = Optional.empty();

    /** Some events of a row, of the versions (after, to]; it holds places instead of copies. */
    record Stretch(Row row, int after, int to) {
        List<Recorded> under(CommandId id) {
            return row.events.subList(after, to).stream()
                    .filter(recorded -> recorded.envelope().command().equals(Optional.of(id)))
                    .toList();
        }
    }

    Row(ComplaintKey key) {
        this.key = key;
        this.now = Complaint.unborn(key);
    }

    ComplaintKey key() {
        return key;
    }

    long version() {
        return events.size();
    }

    Complaint complaint() {
        return now;
    }

    void append(Batch batch, Catalogue catalogue) {
        events.addAll(batch.events());
        now = batch.after();
        head = batch.head().orElse(head);
        due = catalogue.move(this, due);
    }

    Stretch stretch(Batch batch) {
        return new Stretch(this, (int) batch.expected(), (int) batch.version());
    }

    Stored stored() {
        return new Stored(now, events.get(events.size() - 1).envelope(), List.of(), head);
    }

    List<Recorded> events(long after, int most) {
        return Pages.page(events, after, most);
    }
}
