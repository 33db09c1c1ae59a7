package org.complaintkit.sla.check;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.complaintkit.command.Command;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;

/**
 * Commands as a complaint log, one JSON object a line, that can be replayed. In the place of each personal text, which commands
 * do not hold, stands the name of its reference.
 */
public final class HistoryLog {

    private static final String COMPLAINANT = "complainant.";

    private HistoryLog() {}

    /**
     * The log of a history.
     *
     * @param history the commands, in the order of their recording
     * @param zone the zone whose offset instants are written with
     * @return the lines, without line ends
     */
    public static List<String> lines(List<Command> history, ZoneId zone) {
        return history.stream().map(command -> line(command, zone)).toList();
    }

    private static String line(Command command, ZoneId zone) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("complaint", quoted(command.meta().complaint().id()));
        row.put("at", instant(command.meta().at(), zone));
        if (!command.meta().recordedAt().equals(command.meta().at())) {
            row.put("recordedAt", instant(command.meta().recordedAt(), zone));
        }
        row.put("do", quoted(command.verb().name()));
        row.put("by", actor(command.meta().by()));
        facts(command, zone, row);
        return object(row);
    }

    private static void facts(Command command, ZoneId zone, Map<String, String> row) {
        boolean names = command.verb().equals(Verbs.NOTE) || command.verb().equals(Verbs.CORRECT);
        Map<String, String> complainant = new LinkedHashMap<>();
        FactMap facts = command.act().facts();
        facts.forEach((name, fact) -> {
            if (names && !name.equals("reason")) {
                row.put("fact", quoted(name));
                row.put("value", value(fact, zone));
            } else if (name.startsWith(COMPLAINANT)) {
                complainant.put(name.substring(COMPLAINANT.length()), value(fact, zone));
            } else if (name.equals("complainant")) {
                complainant.putIfAbsent("name", value(fact, zone));
            } else {
                row.put(name, value(fact, zone));
            }
        });
        if (!complainant.isEmpty()) {
            row.put("complainant", object(complainant));
        }
    }

    private static String actor(Actor by) {
        Map<String, String> actor = new LinkedHashMap<>();
        actor.put("id", quoted(by.id()));
        actor.put(
                "roles",
                by.roles().stream()
                        .sorted()
                        .map(Role::name)
                        .map(HistoryLog::quoted)
                        .collect(Collectors.joining(",", "[", "]")));
        by.unit().ifPresent(unit -> actor.put("unit", quoted(unit)));
        return object(actor);
    }

    private static String value(Fact fact, ZoneId zone) {
        if (fact instanceof Fact.Flag || fact instanceof Fact.Quantity) {
            return fact.toString();
        }
        if (fact instanceof Fact.Moment moment) {
            return instant(moment.value(), zone);
        }
        if (fact instanceof Fact.Listing list) {
            return list.values().stream().map(HistoryLog::quoted).collect(Collectors.joining(",", "[", "]"));
        }
        if (fact instanceof Fact.Sum sum) {
            return "{\"amount\":" + quoted(sum.value().getAmount().toPlainString()) + ",\"currency\":"
                    + quoted(sum.value().getCurrencyUnit().getCode()) + "}";
        }
        return quoted(fact instanceof Fact.Kept kept ? kept.ref().id() : fact.toString());
    }

    private static String instant(Instant at, ZoneId zone) {
        return quoted(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone)));
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Names hold no control characters. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
