package org.complaintkit.replay.backtest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Two threads of one lane each, or none: then everything is run by whoever asks. */
final class Threads implements AutoCloseable {

    private final Both<Executor> lanes;

    private Threads(Both<Executor> lanes) {
        this.lanes = lanes;
    }

    static Threads of(boolean parallel) {
        return new Threads(parallel ? new Both<>(thread(), thread()) : new Both<>(Runnable::run, Runnable::run));
    }

    private static Executor thread() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "backtest");
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> Both<CompletableFuture<T>> run(Supplier<T> a, Supplier<T> b) {
        return new Both<>(CompletableFuture.supplyAsync(a, lanes.a()), CompletableFuture.supplyAsync(b, lanes.b()));
    }

    @Override
    public void close() {
        lanes.map(lane -> lane instanceof ExecutorService threads ? threads.shutdownNow() : "");
    }
}
