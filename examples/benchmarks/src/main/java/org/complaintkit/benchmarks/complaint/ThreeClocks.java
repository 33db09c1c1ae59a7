package org.complaintkit.benchmarks.complaint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/** The regime of the benchmarks, and commands under it. */
final class ThreeClocks {

    /** Monday, 2 March 2026, 09:15 in Shanghai. */
    static final Instant MONDAY = Instant.parse("2026-03-02T01:15:00Z");

    private static final Actor AGENT = Actor.of("agent-7", "agent");

    private ThreeClocks() {}

    static Regime regime() {
        String file = "three-clocks.json";
        try (InputStream in = ThreeClocks.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + ThreeClocks.class);
            }
            return RegimeReader.read(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Command registered(String complaint, Instant at) {
        return new Command(
                Meta.of(ComplaintKey.of(complaint), at, AGENT), Act.register("complaint", "phone", "external"));
    }

    static Command done(String complaint, Instant at, String verb) {
        return new Command(Meta.of(ComplaintKey.of(complaint), at, AGENT), Act.of(verb));
    }
}
