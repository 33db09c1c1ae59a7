package org.complaintkit.benchmarks.complaint;

import java.util.concurrent.TimeUnit;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.rule.Decision;
import org.complaintkit.sla.regime.Regime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A command to a complaint that three clocks run for. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CommandBenchmark {

    private final Regime regime = ThreeClocks.regime();
    private final Complaint unborn = Complaint.unborn(ComplaintKey.of("C-1"));
    private final Command register = ThreeClocks.registered("C-1", ThreeClocks.MONDAY);
    private final Complaint running = Turn.of(regime, unborn, register).after();
    private final Command assign = ThreeClocks.done("C-1", ThreeClocks.MONDAY.plusSeconds(60), "assign");
    private final Command report = ThreeClocks.done("C-1", ThreeClocks.MONDAY.plusSeconds(60), "report-progress");
    private final Command answer = ThreeClocks.done("C-1", ThreeClocks.MONDAY.plusSeconds(60), "answer");
    private final Command unknown = ThreeClocks.done("C-1", ThreeClocks.MONDAY.plusSeconds(60), "close");

    private Complaint folded(Complaint before, Command command) {
        Decision<Event> decision = regime.decide(before, command);
        return before.applyAll(decision.events());
    }

    /** {@return the complaint after a registration, which starts the clocks} */
    @Benchmark
    public Complaint register() {
        return folded(unborn, register);
    }

    /** {@return the complaint after an act that moves it and leaves the clocks alone} */
    @Benchmark
    public Complaint assign() {
        return folded(running, assign);
    }

    /** {@return the complaint after an act that stays where it is} */
    @Benchmark
    public Complaint reportProgress() {
        return folded(running, report);
    }

    /** {@return the complaint after an answer, which stops two of the clocks} */
    @Benchmark
    public Complaint answer() {
        return folded(running, answer);
    }

    /** {@return the whole turn of an assignment: time passes, the rules decide, the events are folded in} */
    @Benchmark
    public Turn turn() {
        return Turn.of(regime, running, assign);
    }

    /** {@return a refusal} */
    @Benchmark
    public Decision<Event> refused() {
        return regime.decide(running, unknown);
    }
}
