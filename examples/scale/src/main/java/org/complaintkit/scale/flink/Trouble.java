package org.complaintkit.scale.flink;

import java.util.concurrent.locks.LockSupport;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/**
 * Counts what was read, and makes the trouble that it is asked for, in the first attempt only.
 */
final class Trouble extends RichMapFunction<Arrival, Arrival> implements CheckpointListener {

    private static final long serialVersionUID = 1;

    private final Setback setback;
    private long read;
    private boolean kept;

    Trouble(Setback setback) {
        this.setback = setback;
    }

    @Override
    public Arrival map(Arrival arrival) {
        read++;
        getRuntimeContext().getLongCounter(Job.READ).add(1);
        if (read > setback.after() && getRuntimeContext().getTaskInfo().getAttemptNumber() == 0) {
            if (setback.fails() && kept) {
                throw new IllegalStateException("asked to fail after " + setback.after() + " lines and a checkpoint");
            }
            LockSupport.parkNanos(setback.pause() * 1_000_000);
        }
        return arrival;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
        kept = true;
    }
}
