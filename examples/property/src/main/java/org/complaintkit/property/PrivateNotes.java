package org.complaintkit.property;

import java.sql.SQLException;
import java.util.Optional;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;

/** What residents said about themselves, apart from what happened. */
final class PrivateNotes {

    private final OfficeDatabase database;

    PrivateNotes(OfficeDatabase database) {
        this.database = database;
    }

    Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        return database.once(
                "a note of " + key,
                sql -> sql.first(
                        row -> Personal.of(row.getString("words")),
                        "select words from private_notes where estate = ? and order_no = ? and note_no = ?",
                        key.tenant().id(),
                        key.id(),
                        ref.id()));
    }

    void erase(ComplaintKey key) {
        database.insist("erasing the notes of " + key, sql -> erase(sql, key));
    }

    static int erase(Sql sql, ComplaintKey key) throws SQLException {
        return sql.update(
                "delete from private_notes where estate = ? and order_no = ?",
                key.tenant().id(),
                key.id());
    }
}
