package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.testkit.Histories;
import org.complaintkit.sla.testkit.History;

/** What the test kit generates under regimes of the shelf: eighty histories each, the same ones everywhere. */
class RealHistoriesProperties {

    private static final int HISTORIES = 80;

    @Provide
    Arbitrary<List<History>> ofRectification() {
        return some("rectification-notice");
    }

    @Provide
    Arbitrary<List<History>> ofExpress() {
        return some("express-logistics");
    }

    @Provide
    Arbitrary<List<History>> ofPropertyCentre() {
        return some("property-service-centre");
    }

    @Provide
    Arbitrary<List<History>> ofLaboratory() {
        return some("testing-laboratory");
    }

    private static Arbitrary<List<History>> some(String regime) {
        return Histories.any(Regimes.load(regime)).list().ofSize(HISTORIES);
    }

    @Property(tries = 1, seed = "1")
    void notices_are_late_paused_lifted_and_charged(@ForAll("ofRectification") List<History> histories) {
        Map<String, Integer> counts = counted(histories);
        often(counts, "DeadlineBreached", "DeadlinePaused", "Charged", "late recording", "Escalated");
        assertThat(counts).containsKey("BreachLifted");
        often(counts, "do reopen", "do complain-again", "do suspend", "do resume", "do pass-time", "refused");
    }

    @Property(tries = 1, seed = "1")
    void express_is_escalated_charged_and_withdrawn(@ForAll("ofExpress") List<History> histories) {
        Map<String, Integer> counts = counted(histories);
        often(counts, "DeadlineMet", "Escalated", "late recording", "do pass-time", "refused", "do reopen");
        assertThat(counts).containsKeys("DeadlineBreached", "Charged", "ChargeWithdrawn", "do appeal");
    }

    @Property(tries = 1, seed = "1")
    void a_service_centre_waits_and_is_late(@ForAll("ofPropertyCentre") List<History> histories) {
        Map<String, Integer> counts = counted(histories);
        often(counts, "DeadlineBreached", "DeadlinePaused", "DeadlineMoved", "RoundOpened", "late recording");
        often(counts, "refused by a rule", "do pass-time", "do reopen");
    }

    @Property(tries = 1, seed = "1")
    void a_laboratory_raises(@ForAll("ofLaboratory") List<History> histories) {
        often(counted(histories), "Escalated", "FactsSet", "LevelRaised", "late recording", "do pass-time", "refused");
    }

    private static void often(Map<String, Integer> counts, String... names) {
        for (String name : names) {
            assertThat(counts.getOrDefault(name, 0)).as(name + " in " + counts).isGreaterThanOrEqualTo(5);
        }
    }

    /** How often each thing happened; on the way each history is read back from what it prints. */
    private static Map<String, Integer> counted(List<History> histories) {
        Map<String, Integer> counts = new TreeMap<>();
        for (History history : histories) {
            List<Turn> turns = history.turns();
            for (int i = 0; i < turns.size(); i++) {
                count(history.commands().get(i), turns.get(i), counts);
            }
            readsBack(history);
        }
        return counts;
    }

    private static void count(Command command, Turn turn, Map<String, Integer> counts) {
        if (turn.decision().isAccepted()) {
            counts.merge("do " + command.verb(), 1, Integer::sum);
            boolean late = command.meta().at().isBefore(command.meta().recordedAt());
            counts.merge(late ? "late recording" : "recorded at once", 1, Integer::sum);
        } else {
            counts.merge("refused", 1, Integer::sum);
            boolean cites = turn.decision().refusals().stream()
                    .anyMatch(refusal -> !refusal.basis().isEmpty());
            counts.merge(cites ? "refused by a rule" : "refused by the lifecycle", 1, Integer::sum);
        }
        List<Event> events = new ArrayList<>(turn.raised());
        events.addAll(turn.decision().events());
        events.forEach(event -> counts.merge(event.getClass().getSimpleName(), 1, Integer::sum));
    }

    private static void readsBack(History history) {
        History read = new History(history.regime(), read(history));
        assertThat(read).isEqualTo(history);
        assertThat(read.complaint()).isEqualTo(history.complaint());
    }

    private static List<Command> read(History history) {
        Regime regime = history.regime();
        List<Command> read = new ArrayList<>();
        byte[] printed = history.toString().strip().getBytes(StandardCharsets.UTF_8);
        try (CommandLog log = CommandLog.open("log", new ByteArrayInputStream(printed), regime.vocabulary())) {
            for (var next = log.next(); next.isPresent(); next = log.next()) {
                read.add(withTexts(next.get()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read;
    }

    /** In the log each text is the name of its reference; the reader gave it another one. */
    private static Command withTexts(LoggedCommand logged) {
        Command command = logged.command();
        FactMap facts = command.act().facts();
        for (String name : facts.names()) {
            if (facts.fact(name).orElseThrow() instanceof Fact.Kept kept) {
                String text =
                        Objects.requireNonNull(logged.texts().get(kept.ref())).reveal();
                facts = facts.with(name, new Fact.Kept(new PersonalRef(text)));
            }
        }
        return new Command(command.meta(), Act.of(command.verb(), facts));
    }
}
