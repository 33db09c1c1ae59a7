package org.complaintkit.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many threads at once. */
final class Crowd {

    private Crowd() {}

    /** What a thread does. */
    @FunctionalInterface
    interface Work {
        void run(int thread) throws Exception;
    }

    static void run(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                futures.add(pool.submit(() -> {
                    work.run(thread);
                    return thread;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError("a thread failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
