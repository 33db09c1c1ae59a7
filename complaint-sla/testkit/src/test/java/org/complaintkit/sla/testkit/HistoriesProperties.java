package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.command.Command;
import org.complaintkit.sla.regime.Regime;

class HistoriesProperties {

    /** Two limits, one that may be extended and is charged, late recordings, texts, roles. */
    private static final Regime DESK = Made.regime("\"backdating\":{\"amount\":3,\"unit\":\"days\"},"
            + "\"facts\":{\"severity\":{\"oneOf\":[\"minor\",\"major\"]},\"hint\":{\"type\":\"personal\"}},"
            + "\"limits\":[" + Made.limit("reply", "register", "answer", "24") + ","
            + Made.limit("closing", "answer", "close", "48")
                    .replace("\"within\"", "\"extension\":{\"most\":2,\"by\":[\"chief\"]},\"within\"")
            + "],"
            + "\"permissions\":[{\"id\":\"may\",\"do\":[\"close\"],\"by\":[\"chief\"]}],"
            + "\"sanctions\":[" + Made.sanction("late", "{\"steps\":[\"10.00\",\"20.00\"],\"currency\":\"CNY\"}")
            + "]");

    private final RegimeLaws laws = RegimeLaws.of(DESK);

    @Provide
    Arbitrary<History> legal() {
        return Histories.legal(DESK);
    }

    @Provide
    Arbitrary<History> any() {
        return Histories.any(DESK);
    }

    @Provide
    Arbitrary<Interleaving> several() {
        return Histories.interleaved(DESK, 3);
    }

    @Provide
    Arbitrary<List<Duration>> sweeps() {
        return Histories.sweepGaps();
    }

    @Property(tries = 100, seed = "7")
    void every_act_of_a_legal_history_is_accepted(@ForAll("legal") History history) {
        assertThat(history.turns()).allMatch(turn -> turn.decision().isAccepted());
    }

    @Property(tries = 100, seed = "7")
    void what_a_history_prints_is_a_log_that_says_the_same_and_comes_to_the_same(@ForAll("any") History history) {
        History read = new History(DESK, Made.read(DESK, history.toString().strip()));
        assertThat(read).isEqualTo(history);
        assertThat(read.complaint()).isEqualTo(history.complaint());
    }

    @Property(tries = 50, seed = "7")
    void what_happened_side_by_side_prints_as_such_a_log_too(@ForAll("several") Interleaving side) {
        assertThat(new Interleaving(DESK, Made.read(DESK, side.toString().strip())))
                .isEqualTo(side);
    }

    @Property(tries = 50, seed = "7")
    void side_by_side_nothing_is_recorded_before_what_stands_above_it_and_all_is_accepted(
            @ForAll("several") Interleaving side) {
        List<Instant> recorded = side.commands().stream()
                .map(command -> command.meta().recordedAt())
                .toList();
        assertThat(recorded).isSorted();
        assertThat(side.histories()).hasSizeLessThanOrEqualTo(3);
        assertThat(side.histories())
                .flatMap(History::turns)
                .allMatch(turn -> turn.decision().isAccepted());
        assertThat(side.histories().stream()
                        .mapToInt(one -> one.commands().size())
                        .sum())
                .isEqualTo(side.commands().size());
    }

    @Property(tries = 50, seed = "7")
    void a_history_leaves_out_what_a_complaint_and_its_log_cannot_say(@ForAll("legal") History history) {
        assertThat(history.commands())
                .extracting(Command::verb)
                .extracting(Object::toString)
                .doesNotContain("adopt", "migrate");
    }

    @Property(tries = 20, seed = "7")
    void laws_hold_in_any_history(@ForAll("any") History history, @ForAll("sweeps") List<Duration> gaps) {
        for (Law law : Law.values()) {
            laws.holds(law, history);
        }
        laws.sweepTimesDoNotMatter(history, gaps);
    }

    @Property(tries = 10, seed = "7")
    void laws_hold_side_by_side(@ForAll("several") Interleaving side) {
        for (Law law : Law.values()) {
            laws.holds(law, side);
        }
    }
}
