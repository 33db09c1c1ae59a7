package org.complaintkit.persistence.jdbc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.identity.CommandId;
import org.complaintkit.json.format.Format;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.Summary;

/** The rows of a batch, apart from the complaint's own row. */
final class Appending {

    private static final List<String> EVENT =
            List.of("tenant", "complaint", "version", "command", "command_to", "body");
    private static final List<String> SNAPSHOT = List.of("tenant", "complaint", "version", "body");
    private static final List<String> OUTBOX = List.of("tenant", "complaint", "from_version", "to_version");
    private static final List<String> DEADLINE =
            List.of("tenant", "complaint", "rule_name", "round_no", "turn_no", "due_at", "status");
    private static final List<String> TEXT = List.of("tenant", "complaint", "ref", "body");

    private final Dialect dialect;
    private final Batch batch;
    private final Param tenant;
    private final Param complaint;

    private Appending(Dialect dialect, Batch batch) {
        this.dialect = dialect;
        this.batch = batch;
        this.tenant = dialect.name(batch.key().tenant().id());
        this.complaint = dialect.name(batch.key().id());
    }

    /** With a snapshot where the version passes a multiple of so many. */
    static List<Write> writes(Dialect dialect, Batch batch, int snapshotEvery) {
        Appending appending = new Appending(dialect, batch);
        List<Write> writes = new ArrayList<>(6);
        writes.add(appending.events());
        writes.add(appending.outbox());
        if (batch.version() / snapshotEvery > batch.expected() / snapshotEvery) {
            writes.add(appending.snapshot());
        }
        appending.deadlines(writes);
        appending.texts(writes);
        return writes;
    }

    private Write write(Write.Kind kind, Table table, List<String> columns, List<List<Param>> rows) {
        int keys = kind == Write.Kind.DELETE ? columns.size() : keys(table);
        return new Write(kind, table, columns, keys, rows);
    }

    private static int keys(Table table) {
        return switch (table) {
            case SNAPSHOT -> 2;
            case DEADLINE -> 5;
            default -> 3;
        };
    }

    private Write events() {
        Map<CommandId, Long> last = new HashMap<>();
        for (Recorded recorded : batch.events()) {
            recorded.envelope()
                    .command()
                    .ifPresent(id -> last.put(id, recorded.envelope().version()));
        }
        List<List<Param>> rows = new ArrayList<>(batch.events().size());
        for (Recorded recorded : batch.events()) {
            // The first event under an id carries it, and where its last one stands.
            Optional<CommandId> id = recorded.envelope().command().filter(last::containsKey);
            Param command = id.map(is -> dialect.name(is.id())).orElse(Param.NO_TEXT);
            Param to = id.map(is -> Param.number(last.getOrDefault(is, 0L))).orElse(Param.NO_NUMBER);
            id.ifPresent(last::remove);
            rows.add(List.of(
                    tenant,
                    complaint,
                    Param.number(recorded.envelope().version()),
                    command,
                    to,
                    Param.text(Format.RECORDED.write(recorded))));
        }
        return write(Write.Kind.INSERT, Table.EVENT, EVENT, rows);
    }

    private Write outbox() {
        List<Param> row = List.of(tenant, complaint, Param.number(batch.expected() + 1), Param.number(batch.version()));
        return write(Write.Kind.INSERT, Table.OUTBOX, OUTBOX, List.of(row));
    }

    private Write snapshot() {
        List<Param> row = List.of(
                tenant, complaint, Param.number(batch.version()), Param.text(Format.COMPLAINT.write(batch.after())));
        return write(Write.Kind.PUT, Table.SNAPSHOT, SNAPSHOT, List.of(row));
    }

    /** Only the deadlines that the events touch; the others stand as they stood. */
    private void deadlines(List<Write> writes) {
        Map<DeadlineKey, Deadline> touched = new LinkedHashMap<>();
        for (Recorded recorded : batch.events()) {
            if (recorded.event() instanceof DeadlineEvent changed) {
                DeadlineKey key = changed.deadline().key();
                touched.put(key, batch.after().deadline(key).orElse(changed.deadline()));
            }
        }
        List<List<Param>> open = new ArrayList<>();
        List<List<Param>> over = new ArrayList<>();
        touched.forEach((key, deadline) -> {
            List<Param> row = new ArrayList<>(List.of(
                    tenant, complaint, dialect.name(key.rule()), Param.number(key.round()), Param.number(key.turn())));
            if (OpenDeadline.isOpen(deadline)) {
                row.add(Param.instant(Nanos.orNever(deadline.dueAt())));
                row.add(Param.text(deadline.status().name()));
                open.add(row);
            } else {
                over.add(row);
            }
        });
        if (!open.isEmpty()) {
            writes.add(write(Write.Kind.PUT, Table.DEADLINE, DEADLINE, open));
        }
        if (!over.isEmpty()) {
            writes.add(write(Write.Kind.DELETE, Table.DEADLINE, DEADLINE.subList(0, 5), over));
        }
    }

    private void texts(List<Write> writes) {
        if (batch.erases()) {
            writes.add(write(Write.Kind.DELETE, Table.TEXT, TEXT.subList(0, 2), List.of(List.of(tenant, complaint))));
        }
        List<List<Param>> rows = new ArrayList<>();
        batch.texts()
                .forEach((ref, text) ->
                        rows.add(List.of(tenant, complaint, dialect.name(ref.id()), Param.text(text.reveal()))));
        if (!rows.isEmpty()) {
            writes.add(write(Write.Kind.PUT, Table.TEXT, TEXT, rows));
        }
    }

    /** The complaint's own row: what it is found by, then its wake-up. */
    static List<Param> row(Dialect dialect, Batch batch) {
        Summary summary = Summary.of(batch.after());
        Optional<BigDecimal> wakeAt = batch.wakeAt().map(Nanos::of);
        Param wake = wakeAt.map(Param::instant).orElse(Param.NO_INSTANT);
        return List.of(
                Param.number(batch.version()),
                Param.text(batch.head().orElseThrow().toString()),
                dialect.name(summary.state().name()),
                summary.unit().map(dialect::name).orElse(Param.NO_TEXT),
                summary.handler().map(dialect::name).orElse(Param.NO_TEXT),
                Param.number(summary.level()),
                wake,
                wake);
    }
}
