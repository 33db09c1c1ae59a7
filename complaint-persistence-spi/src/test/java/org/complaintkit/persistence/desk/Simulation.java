package org.complaintkit.persistence.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.StoreException;

/**
 * Three desks with clocks that differ, one store, senders who send again what was not answered, sweepers, carriers and a
 * subscriber: all in one thread, one act at a time, in an order that a seed gives. Others act while an append is under way.
 */
final class Simulation {

    private static final int STEPS = 60;
    private static final int DEEPEST = 2;
    private static final String[] VERBS = {
        "register", "register", "accept", "answer", "note", "complain-again", "reopen", "answer", "close"
    };

    private final Random random;
    private final SettableTime time = new SettableTime(Sample.MON_0900);
    private final SimulatedStore store;
    private final List<Desk> desks = new ArrayList<>();
    private final List<Command> sent = new ArrayList<>();
    private final Set<Command> acknowledged = new HashSet<>();
    private final Told told = new Told();
    private final Invariants invariants;
    private int commands;
    private int depth;

    private Simulation(long seed, Optional<Planted> planted) {
        random = new Random(seed);
        store = new SimulatedStore(random, this::meanwhile, planted);
        Ports ports = Ports.of(store.inner()).complaints(store).outbox(store);
        TwoHourRules rules = new TwoHourRules();
        for (int i = 0; i < 3; i++) {
            Duration skew = Duration.ofSeconds(random.nextInt(5));
            desks.add(Desk.builder(rules, rules)
                    .store(ports)
                    .time(() -> time.instant().plus(skew))
                    .batch(2)
                    .build());
        }
        invariants = new Invariants(store.inner(), acknowledged, told);
    }

    /** Runs one; what goes wrong names the seed. */
    static void run(long seed, Optional<Planted> planted) {
        Simulation simulation = new Simulation(seed, planted);
        int step = 0;
        try {
            for (; step < STEPS; step++) {
                simulation.step();
                simulation.invariants.afterStep();
            }
            simulation.settle();
            simulation.invariants.atTheEnd();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("seed " + seed + ", step " + step + ": " + failed.getMessage(), failed);
        }
    }

    /** What others do while an append is under way. */
    private void meanwhile() {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            step();
        }
    }

    private void step() {
        if (depth >= DEEPEST) {
            return;
        }
        depth++;
        try {
            act();
        } catch (Killed | StoreException | CommandReused interrupted) {
            // The process is gone or was told to try again; what it left must be right all the same.
            time.pass(Duration.ofMillis(1));
        } finally {
            depth--;
        }
    }

    private void act() {
        Desk desk = desks.get(random.nextInt(desks.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> send();
            case 3, 4, 5 -> receive(desk);
            case 6 -> desk.sweep(1 + random.nextInt(3));
            case 7 -> desk.carry(1 + random.nextInt(5));
            case 8 -> desk.deliver("mail", this::tell, 1 + random.nextInt(5));
            default -> time.pass(Duration.ofSeconds(random.nextInt(5_000)));
        }
    }

    private void tell(Recorded recorded) {
        if (random.nextInt(20) == 0) {
            throw new Killed();
        }
        told.happened(recorded);
    }

    /** A command goes off, now and then twice. */
    private void send() {
        ComplaintKey key = ComplaintKey.of("C-" + random.nextInt(3));
        Instant at = time.instant().minusSeconds(random.nextInt(3));
        String verb = VERBS[random.nextInt(VERBS.length)];
        Command plain = verb.equals("register") ? Sample.register(key, at) : Sample.act(key, at, verb);
        Command command = Sample.withId(plain, "cmd-" + commands++);
        sent.add(command);
        if (random.nextInt(3) == 0) {
            sent.add(command);
        }
    }

    /** Any of those under way arrives; if it is not answered, it is sent again. */
    private void receive(Desk desk) {
        if (sent.isEmpty()) {
            return;
        }
        Command command = sent.remove(random.nextInt(sent.size()));
        boolean answered = false;
        try {
            if (desk.run(command).isAccepted()) {
                acknowledged.add(command);
            }
            answered = true;
        } finally {
            if (!answered) {
                sent.add(command);
            }
        }
    }

    /** Everything fails less and less, and in the end all that is owed is done. */
    private void settle() {
        store.quiet();
        while (!sent.isEmpty()) {
            receive(desks.get(0));
        }
        time.pass(Duration.ofDays(2));
        Desk desk = desks.get(0);
        for (int i = 0; i < 100 && desk.sweep(10) > 0; i++) {
            time.pass(Duration.ofMinutes(2));
        }
        while (desk.carry(100) == 100) {
            time.pass(Duration.ofMillis(1));
        }
        while (desk.deliver("mail", told, 100) == 100) {
            time.pass(Duration.ofMillis(1));
        }
    }
}
