package org.complaintkit.scale;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Entry;
import org.complaintkit.scale.rules.Accounts;
import org.complaintkit.scale.rules.Booking;
import org.complaintkit.scale.rules.Counted;
import org.complaintkit.scale.rules.DayLine;
import org.complaintkit.scale.rules.Handled;
import org.complaintkit.scale.rules.Handling;
import org.complaintkit.scale.rules.Kept;
import org.complaintkit.scale.rules.Keys;
import org.complaintkit.scale.rules.Owed;
import org.complaintkit.scale.rules.Plan;
import org.complaintkit.sla.regime.Regime;

/**
 * The same log in a single process, without an engine: a loop, a map, and a sort. Nothing wakes a complaint here but its next
 * command and the end of the log.
 */
final class Alone {

    private final Plan plan;
    private final Regime regime;
    private final Handling handling;
    private final Map<String, List<Owed>> owed = new TreeMap<>();
    private final Map<Counted, Long> counts = new HashMap<>();
    private long lines;

    Alone(Plan plan) {
        this.plan = plan;
        this.regime = plan.regime();
        this.handling = new Handling(regime, plan.asOf());
    }

    /** Runs the log; gives how many lines it wrote. */
    long run(Path into) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(into)) {
            for (Path part : plan.parts()) {
                run(part, out);
            }
            for (List<Owed> account : owed.values()) {
                book(account, out);
            }
            for (Map.Entry<Counted, Long> count : counts.entrySet()) {
                write(out, DayLine.of(count.getKey(), count.getValue()));
            }
        }
        return lines;
    }

    /** A part of the log holds all of its complaints, so no more than one part of them is in memory. */
    private void run(Path part, BufferedWriter out) throws IOException {
        Map<String, Kept> complaints = new HashMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part));
                CommandLog log = CommandLog.open(part.toString(), in, regime.vocabulary())) {
            for (Optional<LoggedCommand> next = log.next(); next.isPresent(); next = log.next()) {
                var command = next.get().command();
                var key = command.meta().complaint();
                Kept before = complaints.computeIfAbsent(Keys.of(key), none -> Kept.unborn(key));
                complaints.put(Keys.of(key), done(handling.run(before, command), out));
            }
        }
        for (Kept kept : complaints.values()) {
            done(handling.pass(kept, plan.asOf()), out);
        }
    }

    private Kept done(Handled handled, BufferedWriter out) {
        handled.lines().forEach(line -> write(out, line));
        handled.owed()
                .forEach(one -> owed.computeIfAbsent(Accounts.BY_PARTY.of(one), none -> new ArrayList<>())
                        .add(one));
        handled.counted().forEach(one -> counts.merge(one, 1L, Long::sum));
        return handled.after();
    }

    private void book(List<Owed> all, BufferedWriter out) {
        Booking booking = new Booking(regime, plan.bookEvery());
        Map<Long, List<Owed>> batches = new TreeMap<>();
        all.forEach(one -> batches.computeIfAbsent(booking.batchOf(one.at()), none -> new ArrayList<>())
                .add(one));
        Account account = Booking.account(all.get(0), List.of());
        int entries = 0;
        for (List<Owed> batch : batches.values()) {
            Booking.Booked booked = booking.book(account, entries, batch);
            for (Entry entry : booked.entries()) {
                account = account.apply(entry);
            }
            entries += booked.entries().size();
            booked.lines().forEach(line -> write(out, line));
        }
    }

    private void write(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.write('\n');
            lines++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
