package org.complaintkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.lifecycle.Lifecycle;
import org.junit.jupiter.api.Test;

class SharedLifecycleTest {

    private static final int THREADS = 4;
    private static final int HISTORIES = 100;

    @Test
    void a_shared_lifecycle_gives_every_thread_the_same_answers() throws Exception {
        Lifecycle standard = Lifecycle.standard();
        sharedBetweenThreads(standard, histories(dice -> RandomHistory.standard(dice, standard)));
    }

    @Test
    void a_shared_lifecycle_with_roles_and_guards_gives_every_thread_the_same_answers() throws Exception {
        Lifecycle guarded =
                RandomLifecycle.from(new Dice(IntStream.range(0, 200).boxed().toList()));
        sharedBetweenThreads(guarded, histories(dice -> RandomHistory.of(dice, guarded)));
    }

    private static void sharedBetweenThreads(Lifecycle shared, List<List<Command>> histories) throws Exception {
        LifecycleRules rules = new LifecycleRules(shared, RandomHistory.BACKDATING);
        List<Object> alone = answers(rules, histories);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Object>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                together.add(threads.submit(() -> {
                    start.await();
                    return answers(rules, histories);
                }));
            }
            for (Future<List<Object>> each : together) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<List<Command>> histories(Function<Dice, List<Command>> made) {
        Random random = new Random(20260302);
        List<List<Command>> histories = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            List<Integer> numbers = random.ints(200, 0, 10_000).boxed().toList();
            histories.add(made.apply(new Dice(numbers)));
        }
        return histories;
    }

    private static List<Object> answers(LifecycleRules rules, List<List<Command>> histories) {
        List<Object> answers = new ArrayList<>();
        for (List<Command> history : histories) {
            Complaint now = Complaint.unborn(RandomHistory.KEY);
            for (Command command : history) {
                answers.add(
                        rules.lifecycle().options(now.position(), command.meta().by(), now));
                Turn turn = Turn.of(rules, now, command);
                answers.add(turn.decision());
                now = turn.after();
            }
            answers.add(now);
        }
        return answers;
    }
}
