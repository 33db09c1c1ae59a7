package org.complaintkit.persistence.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many threads that begin together; what each came to is a value. */
final class Rendezvous {

    private static final long MOST_SECONDS = 120;

    private Rendezvous() {}

    /** What a thread came to: a value, or what was thrown. */
    record Outcome<T>(Optional<T> value, Optional<Exception> thrown) {

        boolean succeeded() {
            return thrown.isEmpty();
        }

        T orElseThrow() {
            return value.orElseThrow(() -> new AssertionError("a thread failed", thrown.orElseThrow()));
        }
    }

    static <T> List<Outcome<T>> of(int threads, IntFunction<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<Outcome<T>>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<T> mine = work.apply(i);
                futures.add(pool.submit(() -> {
                    await(start);
                    return outcome(mine);
                }));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> future : futures) {
                outcomes.add(future.get(MOST_SECONDS, TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    static void await(CyclicBarrier others) throws Exception {
        others.await(MOST_SECONDS, TimeUnit.SECONDS);
    }

    private static <T> Outcome<T> outcome(Callable<T> work) {
        try {
            return new Outcome<>(Optional.of(work.call()), Optional.empty());
        } catch (Exception failed) {
            return new Outcome<>(Optional.empty(), Optional.of(failed));
        }
    }
}
