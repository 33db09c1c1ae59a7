package org.complaintkit.persistence.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.desk.Desk;

/** What writers and sweepers do, in the process of the test or in one that is killed. */
final class Load {

    static final Instant MON_0900 = Instant.parse("2026-03-02T09:00:00Z");
    static final ComplaintKey SHARED = ComplaintKey.of("shared");
    static final int CLERKS = 50;

    private final Desk desk;
    private final Told told;

    /** Hears of each command that was acknowledged. */
    @FunctionalInterface
    interface Told {
        void acknowledged(String id);
    }

    Load(Desk desk, Told told) {
        this.desk = desk;
        this.told = told;
    }

    static Desk desk(DataSource source, Schema schema, InstantSource time) {
        LadderRules rules = new LadderRules(CLERKS);
        return Desk.builder(rules, rules)
                .store(Ports.of(JdbcStore.of(Connections.of(source), schema)))
                .time(time)
                .lag(Duration.ZERO)
                .retries(1000)
                .build();
    }

    /**
     * Works until it is killed, or until nothing is left to sweep.
     *
     * @param arguments what to do, the dialect, the URL, the prefix, and a name for this run
     */
    public static void main(String[] arguments) throws InterruptedException {
        DataSource source = Server.pool(arguments[2]);
        Schema schema = Schema.of(Dialect.valueOf(arguments[1])).prefix(arguments[3]);
        Instant far = MON_0900.plus(Duration.ofDays(30));
        switch (arguments[0]) {
            case "write" -> write(desk(source, schema, Instant::now), arguments[4]);
            case "sweep" -> sweep(desk(source, schema, () -> far));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void write(Desk desk, String run) {
        Load load = new Load(desk, id -> {
            synchronized (System.out) {
                System.out.println(id);
                System.out.flush();
            }
        });
        load.register(SHARED, run + "-shared");
        for (int i = 0; i < 8; i++) {
            int writer = i;
            new Thread(() -> load.write(run + "-" + writer, 20_000)).start();
        }
        new Thread(() -> {
                    while (true) {
                        desk.sweep(20);
                        desk.carry(50);
                    }
                })
                .start();
    }

    private static void sweep(Desk desk) throws InterruptedException {
        Thread[] threads = new Thread[16];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                while (desk.sweep(50) > 0) {
                    desk.carry(20);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println("done");
        System.exit(0);
    }

    /** A third registers, a third writes on the one complaint of all, a third on the writer's own. */
    void write(String writer, int commands) {
        for (int n = 0; n < commands; n++) {
            String id = writer + "-" + n;
            if (n % 3 == 0) {
                register(ComplaintKey.of("C-" + id), id);
            } else {
                note(n % 3 == 1 ? SHARED : ComplaintKey.of("C-" + writer + "-" + (n - 2)), id);
            }
        }
    }

    void register(ComplaintKey key, String id) {
        PersonalRef ref = new PersonalRef("text-" + id);
        Act act = Act.register("complaint", "phone", "external").with("details", new Fact.Kept(ref));
        done(key, id, act, Map.of(ref, Personal.of("details of " + id)));
    }

    private void note(ComplaintKey key, String id) {
        done(key, id, Act.of(Verb.of("note"), FactMap.of("person", Fact.of(id))), Map.of());
    }

    /** A command that failed is sent again under its id, whatever the failure left. */
    private void done(ComplaintKey key, String id, Act act, Map<PersonalRef, Personal> texts) {
        Meta meta = Meta.of(key, MON_0900, Actor.of("agent-7")).id(CommandId.of(id));
        while (true) {
            try {
                if (desk.run(new Command(meta, act), texts).isAccepted()) {
                    told.acknowledged(id);
                }
                return;
            } catch (StorageFailure failed) {
                // Again.
            }
        }
    }
}
