package org.complaintkit.scale.flink;

import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/**
 * Counts what was read, and fails once if it is asked to: in the first attempt, after so many lines and a checkpoint. Until
 * there is one it reads slowly, so that there is something left to read.
 */
final class Trouble extends RichMapFunction<Arrival, Arrival> implements CheckpointListener {

    private static final long serialVersionUID = 1;

    private final long after;
    private long read;
    private boolean kept;

    Trouble(long after) {
        this.after = after;
    }

    @Override
    public Arrival map(Arrival arrival) throws InterruptedException {
        read++;
        getRuntimeContext().getLongCounter(Job.READ).add(1);
        if (after > 0 && read > after && getRuntimeContext().getTaskInfo().getAttemptNumber() == 0) {
            if (kept) {
                throw new IllegalStateException("asked to fail after " + after + " lines and a checkpoint");
            }
            Thread.sleep(5);
        }
        return arrival;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
        kept = true;
    }
}
