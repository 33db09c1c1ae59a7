package org.complaintkit.scale.flink;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.runtime.accumulators.StringifiedAccumulatorResult;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.checkpoint.CompletedCheckpointStats;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.jspecify.annotations.Nullable;

/** Tells how a job goes: its states, how far it has read, its checkpoints. */
final class Watch {

    private static final double MEGA = 1e6;

    private final Consumer<String> told;
    private final Instant began = Instant.now();
    private @Nullable JobStatus status;
    private long checkpoint;
    private long read;
    private long restarted;
    private boolean running;

    Watch(Consumer<String> told) {
        this.told = told;
    }

    void look(AccessExecutionGraph graph) {
        states(graph);
        CheckpointStatsSnapshot snapshot = graph.getCheckpointStatsSnapshot();
        CompletedCheckpointStats last =
                snapshot == null ? null : snapshot.getHistory().getLatestCompletedCheckpoint();
        long now = read(graph);
        if (last != null && last.getCheckpointId() != checkpoint) {
            checkpoint = last.getCheckpointId();
            tell(String.format(
                    Locale.ROOT,
                    "checkpoint %d: %.1f MB, of which %.1f MB new, in %d ms; read %d; at %s",
                    checkpoint,
                    last.getStateSize() / MEGA,
                    last.getCheckpointedSize() / MEGA,
                    last.getEndToEndDuration(),
                    now,
                    last.getExternalPath()));
        } else if (now != read) {
            tell("read " + now);
        }
        read = now;
    }

    private void states(AccessExecutionGraph graph) {
        if (graph.getState() != status) {
            status = graph.getState();
            tell("job " + status);
        }
        long again = graph.getStatusTimestamp(JobStatus.RESTARTING);
        if (again > restarted) {
            restarted = again;
            tell("job restarted");
        }
        boolean all = allRunning(graph);
        if (all && !running) {
            tell("all tasks running");
        }
        running = all;
    }

    /** A job that is being put together has no tasks yet. */
    private static boolean allRunning(AccessExecutionGraph graph) {
        boolean any = false;
        for (var vertex : graph.getAllExecutionVertices()) {
            if (vertex.getExecutionState() != ExecutionState.RUNNING) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private static long read(AccessExecutionGraph graph) {
        return Arrays.stream(graph.getAccumulatorResultsStringified())
                .filter(counter -> counter.getName().equals(Job.READ))
                .map(StringifiedAccumulatorResult::getValue)
                .mapToLong(value -> value.equals("null") ? 0 : Long.parseLong(value))
                .sum();
    }

    private void tell(String what) {
        told.accept(String.format(
                Locale.ROOT,
                "%.1f s: %s",
                Duration.between(began, Instant.now()).toMillis() / 1e3,
                what));
    }
}
