package org.complaintkit.property;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.Party;
import org.complaintkit.json.format.Format;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Entry;

/** What offices and persons are charged with. An account is its lines, applied in order. */
final class Payers {

    private final OfficeDatabase database;

    /** An account without its lines. */
    private record Head(long edition, long lines, Offset upTo) {

        static final Head NONE = new Head(0, 0, Offset.START);

        static Head of(ResultSet row) throws SQLException {
            return new Head(row.getLong("edition"), row.getLong("lines"), new Offset(row.getLong("place")));
        }
    }

    Payers(OfficeDatabase database) {
        this.database = database;
    }

    void append(AccountBatch batch) {
        database.insist("account of " + batch.party() + ", version " + batch.expected(), sql -> write(sql, batch));
    }

    /** The row stays locked until the commit. Where two begin an account at once, the second finds a row and looks again. */
    private static int write(Sql sql, AccountBatch batch) throws SQLException {
        String estate = batch.party().tenant().id();
        String payer = batch.party().id();
        Head head = head(sql, batch.party(), " for update").orElse(Head.NONE);
        if (head.edition() != batch.expected()) {
            throw new VersionConflict(batch.party(), batch.expected(), head.edition());
        }
        String sentence = batch.expected() == 0
                ? "insert into payers (edition, lines, place, estate, payer) values (?, ?, ?, ?, ?)"
                : "update payers set edition = ?, lines = ?, place = ? where estate = ? and payer = ?";
        long line = head.lines();
        sql.update(
                sentence,
                batch.expected() + 1,
                line + batch.entries().size(),
                batch.upTo().position(),
                estate,
                payer);
        for (Entry entry : batch.entries()) {
            line++;
            charge(sql, entry, line);
        }
        return batch.entries().size();
    }

    private static void charge(Sql sql, Entry entry, long line) throws SQLException {
        Party party = entry.charge().party();
        sql.update(
                "insert into charges (estate, payer, line_no, kind, comes_to, written) values (?, ?, ?, ?, ?, ?)",
                party.tenant().id(),
                party.id(),
                line,
                entry.kind().word(),
                comesTo(entry),
                Format.ENTRY.write(entry));
    }

    /** For the office's own lists. */
    private static String comesTo(Entry entry) {
        return entry.sanction()
                .amount()
                .map(Object::toString)
                .orElse(entry.sanction().kind());
    }

    private static Optional<Head> head(Sql sql, Party party, String lock) throws SQLException {
        return sql.first(
                Head::of,
                "select edition, lines, place from payers where estate = ? and payer = ?" + lock,
                party.tenant().id(),
                party.id());
    }

    private static List<Entry> entries(Sql sql, Party party, long after, long most) throws SQLException {
        return sql.list(
                row -> Format.ENTRY.read("charges", row.getString("written")),
                "select written from charges where estate = ? and payer = ? and line_no > ? order by line_no limit ?",
                party.tenant().id(),
                party.id(),
                after,
                most);
    }

    /** Lines are only ever added, so as many as the head counts are those that belong to it. */
    Optional<StoredAccount> load(Party party) {
        return database.once("account of " + party, sql -> {
            Optional<Head> head = head(sql, party, "");
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Account account = Account.empty(party);
            for (Entry entry : entries(sql, party, 0, head.get().lines())) {
                account = account.apply(entry);
            }
            return Optional.of(
                    new StoredAccount(account, head.get().edition(), head.get().upTo()));
        });
    }

    List<Entry> entries(Party party, long after, int most) {
        return database.once("charges of " + party, sql -> entries(sql, party, after, (long) most));
    }
}
