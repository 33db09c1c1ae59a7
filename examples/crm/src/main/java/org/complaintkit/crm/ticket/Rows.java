package org.complaintkit.crm.ticket;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.jspecify.annotations.Nullable;

/** From rows to values and back. A fact has the column of its name, and where no row says anything it is not known. */
final class Rows {

    private static final Map<String, FactDeclaration> FACTS = RepairFacts.BY_VERB.values().stream()
            .flatMap(Collection::stream)
            .filter(fact -> fact.type() != FactType.PERSONAL)
            .collect(Collectors.toUnmodifiableMap(FactDeclaration::name, fact -> fact));

    private Rows() {}

    static Ticket ticket(ResultSet row, int number) throws SQLException {
        FactMap facts = FactMap.EMPTY;
        for (FactDeclaration fact : FACTS.values()) {
            @Nullable Fact value = fact(row, fact);
            facts = value == null ? facts : facts.with(fact.name(), value);
        }
        Position position = Position.at(row.getString("state")).with(Track.WAITING, State.of(row.getString("waiting")));
        var customer = new Ticket.Customer(row.getString("customer"), row.getString("phone"), row.getString("words"));
        return new Ticket(
                row.getLong("id"),
                row.getInt("version"),
                position,
                row.getInt("round_no"),
                customer,
                facts,
                instant(row, "opened_at").orElseThrow(),
                instant(row, "due_at"));
    }

    static TicketAct act(ResultSet row, int number) throws SQLException {
        State from = State.of(row.getString("from_state"));
        State to = State.of(row.getString("to_state"));
        return new TicketAct(
                row.getLong("ticket"),
                instant(row, "at").orElseThrow(),
                row.getString("done_by"),
                Verb.of(row.getString("verb")),
                new Step(Track.of(row.getString("track")), from, to),
                said(row.getString("said")),
                row.getString("note"));
    }

    /** What the columns hold, null where a fact is not known. */
    static Map<String, Object> values(FactMap facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : FACTS.keySet()) {
            values.put(column(name), facts.fact(name).map(Rows::value).orElse(null));
        }
        return values;
    }

    private static Object value(Fact fact) {
        return switch (fact.type()) {
            case FLAG -> ((Fact.Flag) fact).value();
            case NUMBER -> ((Fact.Quantity) fact).value();
            case DAY -> ((Fact.Day) fact).value();
            default -> fact.toString();
        };
    }

    private static @Nullable Fact fact(ResultSet row, FactDeclaration fact) throws SQLException {
        String column = column(fact.name());
        return switch (fact.type()) {
            case FLAG -> row.getObject(column) == null ? null : Fact.of(row.getBoolean(column));
            case NUMBER -> quantity(row.getBigDecimal(column));
            case DAY -> day(row.getObject(column, LocalDate.class));
            default -> row.getString(column) == null ? null : Fact.of(row.getString(column));
        };
    }

    private static @Nullable Fact quantity(@Nullable BigDecimal value) {
        return value == null ? null : new Fact.Quantity(value);
    }

    private static @Nullable Fact day(@Nullable LocalDate value) {
        return value == null ? null : new Fact.Day(value);
    }

    private static String column(String fact) {
        return fact.equals("visitOn") ? "visit_on" : fact;
    }

    /** One fact a line; no name or value has a line end in it. */
    static String said(FactMap facts) {
        return facts.names().stream()
                .filter(FACTS::containsKey)
                .map(name -> name + "=" + facts.fact(name).orElseThrow())
                .collect(Collectors.joining("\n"));
    }

    private static FactMap said(String lines) {
        FactMap facts = FactMap.EMPTY;
        for (String line : lines.lines().toList()) {
            String[] parts = line.split("=", 2);
            FactDeclaration fact = FACTS.get(parts[0]);
            facts = fact == null ? facts : facts.with(parts[0], Said.read(fact, parts[1]));
        }
        return facts;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
