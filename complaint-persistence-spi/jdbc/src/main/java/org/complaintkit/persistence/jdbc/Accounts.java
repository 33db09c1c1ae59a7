package org.complaintkit.persistence.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
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

/** Accounts of parties. An account is its entries, applied in order. */
final class Accounts {

    private static final List<String> ENTRY = List.of("tenant", "party", "entry_no", "body");
    private static final String LOAD = "select a.version, a.up_to, e.body from {account} a"
            + " left join {entry} e on e.tenant = a.tenant and e.party = a.party"
            + " where a.tenant = ? and a.party = ? order by e.entry_no";
    private static final String ENTRIES =
            "select body from {entry} where tenant = ? and party = ? and entry_no > ? order by tenant, party, entry_no limit ?";
    private static final String NOW = "select version, entries from {account} where tenant = ? and party = ?";

    private final Database database;

    /** How far an account has come. */
    private record Now(long version, long entries) {}

    /** A row of a load: version and place are the same in each. */
    private record Line(long version, Offset upTo, Optional<Entry> entry) {}

    Accounts(Database database) {
        this.database = database;
    }

    private List<Param> key(Party party) {
        Dialect dialect = database.dialect();
        return List.of(dialect.name(party.tenant().id()), dialect.name(party.id()));
    }

    void append(AccountBatch batch) {
        database.insist(
                "account of " + batch.party() + ", version " + batch.expected(), session -> once(session, batch));
    }

    /** Where two begin an account at once, the second finds a row that is there already, and looks again. */
    private int once(Session session, AccountBatch batch) throws SQLException {
        List<Param> key = key(batch.party());
        Now now = session.first(NOW + " for update", key, row -> new Now(row.number(1), row.number(2)))
                .orElse(new Now(0, 0));
        if (now.version() != batch.expected()) {
            throw new VersionConflict(batch.party(), batch.expected(), now.version());
        }
        List<Param> params = new ArrayList<>(List.of(
                Param.number(batch.expected() + 1),
                Param.number(now.entries() + batch.entries().size()),
                Param.number(batch.upTo().position())));
        params.addAll(key);
        session.update(
                batch.expected() == 0
                        ? "insert into {account} (version, entries, up_to, tenant, party) values (?, ?, ?, ?, ?)"
                        : "update {account} set version = ?, entries = ?, up_to = ? where tenant = ? and party = ?",
                params);
        return entries(session, batch, now.entries());
    }

    private int entries(Session session, AccountBatch batch, long before) throws SQLException {
        List<List<Param>> rows = new ArrayList<>(batch.entries().size());
        for (Entry entry : batch.entries()) {
            List<Param> row = new ArrayList<>(key(batch.party()));
            row.add(Param.number(before + rows.size() + 1));
            row.add(Param.text(Format.ENTRY.write(entry)));
            rows.add(row);
        }
        for (Write piece : new Write(Write.Kind.INSERT, Table.ENTRY, ENTRY, 3, rows).pieces()) {
            if (!rows.isEmpty()) {
                session.update(piece.sql(database.dialect()), piece.params());
            }
        }
        return rows.size();
    }

    Optional<StoredAccount> load(Party party) {
        List<Line> lines =
                database.read("account of " + party, session -> session.list(LOAD, key(party), Accounts::line));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Account account = Account.empty(party);
        for (Line line : lines) {
            if (line.entry().isPresent()) {
                account = account.apply(line.entry().get());
            }
        }
        return Optional.of(
                new StoredAccount(account, lines.get(0).version(), lines.get(0).upTo()));
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.number(1), new Offset(row.number(2)), row.textIfAny(3).map(Accounts::entry));
    }

    private static Entry entry(String body) {
        return Format.ENTRY.read("entry", body);
    }

    List<Entry> entries(Party party, long after, int most) {
        Pages.require(after, most);
        List<Param> params = new ArrayList<>(key(party));
        params.add(Param.number(after));
        params.add(Param.number(most));
        return database.read(
                "entries of " + party, session -> session.list(ENTRIES, params, row -> entry(row.text(1))));
    }
}
