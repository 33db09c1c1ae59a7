package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.persistence.desk.Sample.C1;
import static org.complaintkit.persistence.desk.Sample.C2;
import static org.complaintkit.persistence.desk.Sample.MON_0900;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.memory.InMemoryStore;

class SweepProperties {

    /** After some minutes: a command on a complaint that happened a little before, or a sweep and a carrying. */
    record Step(int minutes, ComplaintKey key, String verb, int before) {
        boolean isCommand() {
            return !verb.equals("sweep");
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 90);
        Arbitrary<ComplaintKey> keys = Arbitraries.of(C1, C2);
        Arbitrary<String> verbs = Arbitraries.of(
                "sweep",
                "sweep",
                "register",
                "accept",
                "answer",
                "answer",
                "reopen",
                "complain-again",
                "note",
                "pass-time");
        Arbitrary<Integer> before = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 200)));
        return Combinators.combine(minutes, keys, verbs, before)
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 500, seed = "7")
    void when_the_sweep_runs_does_not_matter(@ForAll("steps") List<Step> steps) {
        Desk swept = play(steps, true);
        Desk atTheEnd = play(steps, false);
        for (ComplaintKey key : List.of(C1, C2)) {
            assertThat(Sample.events(swept, key)).isEqualTo(Sample.events(atTheEnd, key));
        }
        for (Party party : List.of(Party.of("clerk-3"), Party.of("head"))) {
            assertThat(Sample.prices(swept.account(party))).isEqualTo(Sample.prices(atTheEnd.account(party)));
        }
    }

    @Property(tries = 500, seed = "7")
    void the_history_gives_the_complaint_again(@ForAll("steps") List<Step> steps) {
        Desk desk = play(steps, true);
        for (ComplaintKey key : List.of(C1, C2)) {
            List<Recorded> history = desk.history(key);
            Complaint replayed = Complaint.unborn(key).applyAll(Sample.events(history));
            assertThat(desk.complaint(key).orElseGet(() -> Complaint.unborn(key)))
                    .isEqualTo(replayed);
            Instant last = Instant.MIN;
            for (int i = 0; i < history.size(); i++) {
                assertThat(history.get(i).envelope().version()).isEqualTo(i + 1);
                assertThat(history.get(i).envelope().recordedAt()).isAfterOrEqualTo(last);
                last = history.get(i).envelope().recordedAt();
            }
        }
    }

    private static Desk play(List<Step> steps, boolean sweeping) {
        SettableTime time = new SettableTime(MON_0900);
        Desk desk = Sample.desk(new InMemoryStore(), time);
        desk.run(Sample.register(C1, MON_0900));
        for (Step step : steps) {
            time.pass(Duration.ofMinutes(step.minutes()));
            if (step.isCommand()) {
                run(desk, step, time.instant().minus(Duration.ofMinutes(step.before())));
            } else if (sweeping) {
                desk.sweep(1 + step.before());
                desk.carry(1 + step.before());
            }
        }
        time.pass(Duration.ofDays(1));
        int rest = 0;
        while (desk.sweep(1) + desk.carry(5) > 0) {
            assertThat(rest++).as("sweeps and carryings until nothing is left").isLessThan(1000);
        }
        return desk;
    }

    private static void run(Desk desk, Step step, Instant at) {
        desk.run(
                step.verb().equals("register")
                        ? Sample.register(step.key(), at)
                        : Sample.act(step.key(), at, step.verb()));
    }
}
