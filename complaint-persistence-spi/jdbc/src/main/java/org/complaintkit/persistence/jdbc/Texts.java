package org.complaintkit.persistence.jdbc;

import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;

/** Personal texts. */
final class Texts {

    private final Database database;

    Texts(Database database) {
        this.database = database;
    }

    Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        Dialect dialect = database.dialect();
        return database.read(
                "a text of " + key,
                session -> session.first(
                        "select body from {text} where tenant = ? and complaint = ? and ref = ?",
                        List.of(dialect.name(key.tenant().id()), dialect.name(key.id()), dialect.name(ref.id())),
                        row -> Personal.of(row.text(1))));
    }

    void erase(ComplaintKey key) {
        Dialect dialect = database.dialect();
        database.write(
                "erasing the texts of " + key,
                true,
                session -> session.update(
                        "delete from {text} where tenant = ? and complaint = ?",
                        List.of(dialect.name(key.tenant().id()), dialect.name(key.id()))));
    }
}
