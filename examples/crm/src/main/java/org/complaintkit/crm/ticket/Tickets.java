package org.complaintkit.crm.ticket;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The two tables. Plain SQL that H2 and PostgreSQL both understand. */
@Repository
public class Tickets {

    private static final int LONGEST_LIST = 200;

    private final JdbcClient jdbc;

    Tickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return the tickets, what is due first at the top, what is over at the bottom} */
    public List<Ticket> list() {
        return jdbc.sql("select * from ticket order by case when state in ('shut', 'declined') then 1 else 0 end,"
                        + " due_at nulls last, id desc limit " + LONGEST_LIST)
                .query(Rows::ticket)
                .list();
    }

    /** {@return every ticket there ever was} */
    public List<Ticket> all() {
        return jdbc.sql("select * from ticket order by id").query(Rows::ticket).list();
    }

    /** {@return a ticket, or empty where there is none of this number} */
    public Optional<Ticket> find(long id) {
        return jdbc.sql("select * from ticket where id = :id")
                .param("id", id)
                .query(Rows::ticket)
                .optional();
    }

    Ticket get(long id) {
        return find(id).orElseThrow(() -> new NoSuchTicketException(id));
    }

    /** {@return what was done with a ticket, in order} */
    public List<TicketAct> history(long id) {
        return jdbc.sql("select * from ticket_act where ticket = :id order by id")
                .param("id", id)
                .query(Rows::act)
                .list();
    }

    /** {@return what was done with every ticket, by its number, in order} */
    public Map<Long, List<TicketAct>> histories() {
        return jdbc.sql("select * from ticket_act order by ticket, id").query(Rows::act).list().stream()
                .collect(Collectors.groupingBy(TicketAct::ticket, LinkedHashMap::new, Collectors.toList()));
    }

    /** Writes a ticket over the version that it was read at. */
    Ticket save(Ticket ticket) {
        Map<String, Object> columns = columns(ticket);
        if (ticket.version() == 0) {
            var key = new GeneratedKeyHolder();
            String names = String.join(", ", columns.keySet());
            String places = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
            jdbc.sql("insert into ticket (version, " + names + ") values (1, " + places + ")")
                    .params(columns)
                    .update(key, "id");
            return ticket.stored(Objects.requireNonNull(key.getKey()).longValue(), 1);
        }
        String sets =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        int changed = jdbc.sql(
                        "update ticket set version = version + 1, " + sets + " where id = :id and version = :seen")
                .params(columns)
                .param("id", ticket.id())
                .param("seen", ticket.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("ticket " + ticket.id() + " is no longer at version "
                    + ticket.version() + "; somebody else changed it");
        }
        return ticket.stored(ticket.id(), ticket.version() + 1);
    }

    Ticket setDue(Ticket ticket, Optional<Instant> due) {
        jdbc.sql("update ticket set due_at = :due where id = :id")
                .param("due", due.map(Tickets::utc).orElse(null))
                .param("id", ticket.id())
                .update();
        return ticket.due(due);
    }

    void append(TicketAct act) {
        jdbc.sql("insert into ticket_act (ticket, at, done_by, verb, track, from_state, to_state, said, note)"
                        + " values (:ticket, :at, :by, :verb, :track, :from, :to, :said, :note)")
                .param("ticket", act.ticket())
                .param("at", utc(act.at()))
                .param("by", act.by())
                .param("verb", act.verb().name())
                .param("track", act.step().track().name())
                .param("from", act.step().from().name())
                .param("to", act.step().to().name())
                .param("said", Rows.said(act.said()))
                .param("note", act.note())
                .update();
    }

    private static Map<String, Object> columns(Ticket ticket) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("state", ticket.state().name());
        columns.put(
                "waiting", ticket.position().on(Track.WAITING).map(State::name).orElse("active"));
        columns.put("round_no", ticket.round());
        columns.put("opened_at", utc(ticket.openedAt()));
        columns.put("customer", ticket.customer().name());
        columns.put("phone", ticket.customer().phone());
        columns.put("words", ticket.customer().words());
        columns.putAll(Rows.values(ticket.facts()));
        return columns;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
