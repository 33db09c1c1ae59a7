package org.complaintkit.benchmarks.lifecycle;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One transition of a lifecycle. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LifecycleBenchmark {

    private static final int PATH = 8;

    /** Who makes the transition. */
    @Param
    public Contender of = Contender.COMPLAINTKIT;

    private Door door = new SwitchDoor();
    private Mix open = Mix.closed(door);
    private Mix closed = open;
    private Mix guarded = open;
    private Ticket first = Ticket.in(Stage.RECEIVED);
    private Act[] path = {};
    private int next;

    /** Builds every lifecycle. */
    @Setup
    public void build() {
        door = of.door(Definition.STANDARD);
        open = Mix.open(of);
        closed = Mix.closed(door);
        guarded = Mix.guarded(door);
        first = Ticket.in(Stage.RECEIVED);
        path = Definition.PATH.toArray(new Act[0]);
    }

    /** {@return the ticket after one path from the registration to the end, warm} */
    @Benchmark
    @OperationsPerInvocation(PATH)
    public Ticket onePath() {
        Ticket ticket = first;
        for (Act act : path) {
            ticket = door.move(ticket, act);
        }
        return ticket;
    }

    /** {@return a ticket after a move, among many definitions and tickets in no order} */
    @Benchmark
    public Ticket loaded() {
        int i = next++ & (Mix.SIZE - 1);
        return open.doors[i].move(open.tickets[i], open.acts[i]);
    }

    /** {@return what is said to an act that the state does not know} */
    @Benchmark
    public Object refusedByState() {
        int i = next++ & (Mix.SIZE - 1);
        return closed.doors[i].refused(closed.tickets[i], closed.acts[i]);
    }

    /** {@return what is said to a move that a guard holds back} */
    @Benchmark
    public Object refusedByGuard() {
        int i = next++ & (Mix.SIZE - 1);
        return guarded.doors[i].refused(guarded.tickets[i], guarded.acts[i]);
    }
}
