package org.complaintkit.property;

import org.complaintkit.identity.CommandId;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.VersionConflict;

/** Appends batches, each in one transaction, and says why where it cannot. */
final class Appends {

    private static final int TRIES = 10;

    private final OfficeDatabase database;

    Appends(OfficeDatabase database) {
        this.database = database;
    }

    void append(Batch batch) {
        Page page = Page.of(batch);
        for (int tries = 0; tries < TRIES; tries++) {
            if (isWritten(page)) {
                return;
            }
            require(batch);
        }
        throw new StorageFailure(Effect.NOTHING, batch + " was refused " + TRIES + " times; nothing shows why", null);
    }

    /** False where nothing was written: the order has another version, or a slip with one of these numbers is there. */
    private boolean isWritten(Page page) {
        try {
            return database.once(page.batch().toString(), page::isWritten);
        } catch (StorageFailure failed) {
            if (OfficeDatabase.isWorthAnother(failed)) {
                return false;
            }
            throw failed;
        }
    }

    /** What is known of a command is said before what is known of the version. */
    private void require(Batch batch) {
        String estate = batch.key().tenant().id();
        long lines = database.once("checking " + batch, sql -> {
            for (CommandId id : batch.commands()) {
                if (sql.number("select count(*) from slips where estate = ? and slip_no = ?", estate, id.id()) > 0) {
                    throw new CommandRepeated(batch.key().tenant(), id);
                }
            }
            return sql.first(
                            row -> row.getLong(1),
                            "select log_lines from work_orders where estate = ? and order_no = ?",
                            estate,
                            batch.key().id())
                    .orElse(0L);
        });
        if (lines != batch.expected()) {
            throw new VersionConflict(batch.key(), batch.expected(), lines);
        }
    }
}
