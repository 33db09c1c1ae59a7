package org.complaintkit.quickstart;

import java.time.OffsetDateTime;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.desk.Outcome;
import org.complaintkit.regimes.Regimes;

/**
 * A table of what happened elsewhere, row by row into a desk, with the reasons where a rule says no. For big logs, and for
 * columns that need translating, there is {@code replay.jar --mapping}.
 */
public final class ImportCsv {

    private static final String ROWS = """
            T-1,2026-03-02T09:15:00+08:00,duty-desk,register
            T-1,2026-03-02T10:40:00+08:00,chen,answer
            T-1,2026-03-02T10:41:00+08:00,chen,approve
            """;

    private ImportCsv() {}

    private static Act act(String verb) {
        return verb.equals("register") ? Act.register("missed-call", "phone", "external") : Act.of(verb);
    }

    /**
     * Prints what came of each row.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Desk desk = Desk.inMemory(Regimes.load("hotline-400-usage"));
        ROWS.lines().map(line -> line.split(",")).forEach(row -> {
            Meta header = Meta.of(
                    ComplaintKey.of(row[0]), OffsetDateTime.parse(row[1]).toInstant(), Actor.of(row[2], "agent"));
            Outcome outcome = desk.runAsRecorded(new Command(header, act(row[3])), Map.of());
            System.out.println(row[3] + (outcome.isAccepted() ? " accepted" : " refused"));
            outcome.refusals().forEach(System.out::println);
        });
    }
}
