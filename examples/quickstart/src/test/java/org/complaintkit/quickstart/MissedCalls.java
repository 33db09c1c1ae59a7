package org.complaintkit.quickstart;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.file.FileStore;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;

/** Calls that one person misses for a personal reason: 20 yuan the first, 50 the second, 100 each later one. */
public final class MissedCalls {

    static final Party ZHANG = Party.of("zhang");
    static final String RULE = "not-returned";
    private static final Regime REGIME = Regimes.load("hotline-400-usage");
    private static final Instant EIGHT = Instant.parse("2026-03-02T00:00:00Z");
    private static final Actor AGENT = Actor.of("agent-7", "agent");

    private MissedCalls() {}

    /** A store that several desks can come to, one after the other or at once. */
    interface Door {
        Opened open();
    }

    /** A store in somebody's hands. */
    record Opened(Ports ports, Closeable key) implements Closeable {
        @Override
        public void close() throws IOException {
            key.close();
        }
    }

    /** A folder has room for one at a time: the others wait for their turn. */
    static Door folder(Path folder) {
        return () -> {
            while (true) {
                try {
                    FileStore store = FileStore.open(folder);
                    return new Opened(Ports.of(store), store);
                } catch (StorageFailure busy) {
                    if (!busy.getMessage().contains("is open already")) {
                        throw busy;
                    }
                    Thread.onSpinWait();
                }
            }
        };
    }

    /**
     * Misses calls and charges them, in a process of its own.
     *
     * @param arguments the folder of the store, who this is, which of two lines the calls come in on, how many there are
     * @throws IOException if the store cannot be closed
     */
    public static void main(String[] arguments) throws IOException {
        Door door = folder(Path.of(arguments[0]));
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            miss(door, arguments[1] + "-" + i, 2 * i + Integer.parseInt(arguments[2]));
            System.out.println(i);
        }
    }

    /** One call, missed so many minutes after eight, and its charge carried to the account. */
    static void miss(Door door, String id, int minute) throws IOException {
        try (Opened store = door.open()) {
            Desk desk = Desk.builder(REGIME, REGIME)
                    .store(store.ports())
                    .time(InstantSource.fixed(EIGHT.plus(Duration.ofHours(6))))
                    .retries(1000)
                    .build();
            Meta meta = Meta.of(ComplaintKey.of(id), EIGHT.plus(Duration.ofMinutes(minute)), AGENT);
            Act missed = Act.register("missed-call", "phone", "external").with("handler", Fact.of(ZHANG.id()));
            Act why = Act.of(Verb.of("note"), FactMap.of("cause", Fact.of("personal")));
            if (!desk.run(new Command(meta, missed)).isAccepted()
                    || !desk.run(new Command(meta, why)).isAccepted()) {
                throw new IllegalStateException(id + " was refused");
            }
            desk.carry(100);
        }
    }
}
