package org.complaintkit.persistence.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.Summary;

/**
 * Complaints in order of their keys, and by their earliest open deadline, so that asking what is due costs by what is due.
 * Guarded by the store's lock.
 */
final class Catalogue {

    private static final Comparator<Due> ORDER = Comparator.comparing(Due::at).thenComparing(Due::key);

    private final Map<Tenant, NavigableMap<ComplaintKey, Row>> byKey = new HashMap<>();
    private final Map<Tenant, TreeSet<Due>> byDue = new HashMap<>();

    /** When the earliest open deadline of a complaint is due; {@link Instant#MIN} where nobody can tell. */
    record Due(Instant at, ComplaintKey key, Row row) {}

    void add(Row row) {
        byKey.computeIfAbsent(row.key().tenant(), none -> new TreeMap<>()).put(row.key(), row);
    }

    /** Returns the new place of a row in the order of what is due. */
    Optional<Due> move(Row row, Optional<Due> before) {
        Optional<Instant> earliest = earliest(row.complaint());
        if (before.map(Due::at).equals(earliest)) {
            return before;
        }
        TreeSet<Due> due = byDue.computeIfAbsent(row.key().tenant(), none -> new TreeSet<>(ORDER));
        before.ifPresent(due::remove);
        Optional<Due> after = earliest.map(at -> new Due(at, row.key(), row));
        after.ifPresent(due::add);
        return after;
    }

    private static Optional<Instant> earliest(Complaint complaint) {
        Optional<Instant> earliest = Optional.empty();
        for (Deadline deadline : complaint.deadlines()) {
            if (OpenDeadline.isOpen(deadline)) {
                Instant at = deadline.dueAt().orElse(Instant.MIN);
                earliest = Optional.of(earliest.filter(at::isAfter).orElse(at));
            }
        }
        return earliest;
    }

    List<Summary> find(Query query, Paging<ComplaintKey> paging) {
        NavigableMap<ComplaintKey, Row> rows = byKey.getOrDefault(query.tenant(), new TreeMap<>());
        NavigableMap<ComplaintKey, Row> rest =
                paging.after().map(after -> rows.tailMap(after, false)).orElse(rows);
        List<Summary> found = new ArrayList<>();
        for (Row row : rest.values()) {
            Summary summary = Summary.of(row.complaint());
            if (query.matches(summary)) {
                found.add(summary);
            }
            if (found.size() == paging.most()) {
                break;
            }
        }
        return List.copyOf(found);
    }

    List<OpenDeadline> due(Query query, Instant before, Paging<OpenDeadline> paging) {
        List<OpenDeadline> found = new ArrayList<>();
        for (Due due : byDue.getOrDefault(query.tenant(), new TreeSet<>(ORDER))) {
            if (!due.at().isBefore(before)) {
                break;
            }
            if (query.matches(Summary.of(due.row().complaint()))) {
                found.addAll(OpenDeadline.of(due.row().complaint()));
            }
        }
        return found.stream()
                .filter(open -> open.dueAt().orElse(Instant.MIN).isBefore(before))
                .filter(open -> paging.after().isEmpty() || open.compareTo(paging.after().get()) > 0)
                .sorted()
                .limit(paging.most())
                .toList();
    }
}
