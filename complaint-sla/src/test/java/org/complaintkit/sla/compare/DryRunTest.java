package org.complaintkit.sla.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new version would change for a complaint that is open: two hours to answer instead of twenty-four. */
class DryRunTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant MON_11_00 = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant MON_12_00 = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant MON_15_00 = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant TUE_09_00 = Instant.parse("2026-03-03T09:00:00Z");

    private static final Command REGISTERED = new Command(
            Meta.of(KEY, MON_09_00, Actor.of("a", "agent")), Act.register("complaint", "phone", "external"));

    private static Command done(String verb, Instant at) {
        return new Command(Meta.of(KEY, at, Actor.of("a", "agent")), Act.of(verb));
    }

    private static Regime regime(String version, String hours, String more) {
        String document = "{'id':'r','version':'" + version + "','title':{'en':'r','zh':'r'},'zone':'UTC','limits':["
                + "{'id':'reply','basis':['R-1'],'starts':['register'],'metBy':['answer'],'within':{'elapsed':'" + hours
                + "'},'onReopen':'restart'}]" + more + "}";
        return RegimeReader.read(version, document.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static final Regime DAY = regime("1", "PT24H", "");
    private static final Regime TWO_HOURS = regime("2", "PT2H", "");

    private static Touched tried(Takeover way, Instant at, Command... history) {
        return new DryRun(DAY, TWO_HOURS).of(List.of(history), at, way);
    }

    @Test
    void pinned_complaints_stay_as_they_are() {
        assertThat(tried(Takeover.PINNED, MON_12_00, REGISTERED).isTouched()).isFalse();
    }

    @Test
    void from_now_on_the_time_already_used_counts_and_both_sides_explain_themselves() {
        Touched touched = tried(Takeover.FROM_NOW_ON, MON_10_00, REGISTERED);
        assertThat(touched.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.before().orElseThrow().dueAt()).contains(TUE_09_00);
            assertThat(shift.after().orElseThrow().dueAt()).contains(MON_11_00);
            assertThat(shift.after().orElseThrow().status()).isEqualTo(DeadlineStatus.RUNNING);
            assertThat(shift.before().orElseThrow().explanation().orElseThrow().toString())
                    .contains("24 h counted");
            assertThat(shift.after().orElseThrow().explanation().orElseThrow().toString())
                    .contains("2 h counted");
        });
    }

    @Test
    void what_has_used_more_than_the_new_limit_is_breached_at_once() {
        assertThat(tried(Takeover.FROM_NOW_ON, MON_12_00, REGISTERED).shifts())
                .extracting(shift -> shift.after().orElseThrow().status())
                .containsExactly(DeadlineStatus.BREACHED);
    }

    @Test
    void what_is_settled_stays_settled_from_now_on_and_is_judged_anew_when_recomputed() {
        Command answered = done("answer", MON_15_00);
        assertThat(tried(Takeover.FROM_NOW_ON, MON_15_00, REGISTERED, answered).isTouched())
                .isFalse();
        assertThat(tried(Takeover.RECOMPUTED, MON_15_00, REGISTERED, answered).shifts())
                .extracting(
                        shift -> shift.before().orElseThrow().status(),
                        shift -> shift.after().orElseThrow().status())
                .containsExactly(Tuple.tuple(DeadlineStatus.MET, DeadlineStatus.BREACHED));
    }

    @Test
    void what_the_new_version_would_have_refused_is_told() {
        Regime strict = regime(
                "3",
                "PT24H",
                ",'requires':[{'id':'who','basis':['R-2'],'do':['register'],'fields':['complainant.name']}]");
        Touched touched = new DryRun(DAY, strict).of(List.of(REGISTERED), MON_10_00, Takeover.RECOMPUTED);
        assertThat(touched.refusals()).extracting(refusal -> refusal.basis()).containsExactly(List.of("R-2"));
        assertThat(touched.shifts())
                .singleElement()
                .satisfies(shift -> assertThat(shift.after()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Takeover.class)
    void a_complaint_that_is_over_and_a_version_that_says_the_same_touch_nothing(Takeover way) {
        Command[] over = {REGISTERED, done("withdraw", MON_10_00), done("archive", MON_10_00)};
        assertThat(tried(way, MON_12_00, over).isTouched()).isFalse();
        Touched same = new DryRun(DAY, regime("1b", "PT24H", "")).of(List.of(REGISTERED), MON_12_00, way);
        assertThat(same).isEqualTo(Touched.not(KEY));
    }

    @Test
    void a_complaint_without_a_command_is_refused() {
        assertThatThrownBy(() -> tried(Takeover.PINNED, MON_12_00)).hasMessageContaining("give at least one");
    }
}
