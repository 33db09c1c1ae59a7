package org.complaintkit.quickstart;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.desk.Counters;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;

/** What a desk does, counted in Micrometer; the bridge is one expression. */
public final class Metrics {

    private Metrics() {}

    private static Counters bridge(MeterRegistry registry) {
        return (what, times) -> registry.counter(
                        "complaintkit.desk", "what", what.name().toLowerCase(Locale.ROOT))
                .increment((double) times);
    }

    /**
     * Runs a command that is accepted and one that is not, and prints what was counted.
     *
     * @param args none
     */
    public static void main(String[] args) {
        MeterRegistry registry = new SimpleMeterRegistry();
        Regime regime = Regimes.load("hotline-400-usage");
        Instant monday = Instant.parse("2026-03-02T01:15:00Z");
        Desk desk = Desk.builder(regime)
                .time(InstantSource.fixed(monday))
                .counters(bridge(registry))
                .build();
        Meta header = Meta.of(ComplaintKey.of("T-1"), monday, Actor.of("duty-desk", "agent"));
        desk.run(new Command(header, Act.register("missed-call", "phone", "external")));
        desk.run(new Command(header, Act.of("reopen")));
        registry.getMeters().stream()
                .map(meter -> meter.getId().getTag("what") + " "
                        + meter.measure().iterator().next().getValue())
                .sorted()
                .forEach(System.out::println);
    }
}
