package org.complaintkit.sla.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.HistoryLog;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.check.NextCommands;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/**
 * Properties of a regime, ready-made: each does nothing where it holds, and throws an {@link AssertionError} that says in words
 * what is wrong, with the shortest history as a log, where it does not. Those without an argument search the regime; those
 * that take a {@link History} look at that one.
 */
public final class RegimeLaws {

    private final Regime regime;
    private final List<Finding> findings;

    private RegimeLaws(Regime regime) {
        this.regime = regime;
        this.findings = RegimeCheck.of(regime).findings();
    }

    /**
     * The laws of a regime.
     *
     * @param regime the regime
     * @return its laws
     */
    public static RegimeLaws of(Regime regime) {
        return new RegimeLaws(regime);
    }

    /**
     * The laws of a regime in a file.
     *
     * @param file its document
     * @return its laws
     * @throws UncheckedIOException if the file cannot be read
     * @throws org.complaintkit.json.MalformedDocument with every fault of the document
     */
    public static RegimeLaws of(Path file) {
        try {
            return of(RegimeReader.read(file.toString(), Files.readAllBytes(file), Given.NOTHING));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * The laws of a regime in a resource.
     *
     * @param resource its document, such as {@code getClass().getResource("regime.json")}
     * @return its laws
     * @throws UncheckedIOException if the resource cannot be read
     * @throws org.complaintkit.json.MalformedDocument with every fault of the document
     */
    public static RegimeLaws of(URL resource) {
        try (InputStream in = resource.openStream()) {
            return of(RegimeReader.read(resource.getPath(), in.readAllBytes(), Given.NOTHING));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** {@return the regime, to generate histories under it} */
    public Regime regime() {
        return regime;
    }

    /** No complaint gets into a state in which nothing leads on. */
    public void noComplaintGetsStuck() {
        none(Kind.DEAD_END, Kind.GUARDS_EXCLUDE, Kind.NOBODY_MAY);
    }

    /** From wherever a complaint is, it can come to an end. */
    public void everythingCanBeClosed() {
        none(Kind.CANNOT_CLOSE, Kind.DEAD_END);
    }

    /** Every state can be reached. */
    public void everyStateCanBeReached() {
        none(Kind.UNREACHABLE_STATE);
    }

    /** What each limit asks for can be done in time. */
    public void everyLimitCanBeMet() {
        none(Kind.LIMIT_UNMEETABLE, Kind.DUE_AT_START, Kind.INNER_LONGER, Kind.CHAIN_EXCEEDS);
    }

    /** Each limit, escalation and sanction applies some time. */
    public void everyRuleCanApply() {
        none(Kind.RULE_NEVER_FIRES, Kind.BRANCH_SHADOWED, Kind.LEVEL_BEYOND_TOP);
    }

    /** What was done in time costs nothing. */
    public void onTimeIsNeverCharged() {
        none(Kind.CHARGES_ON_TIME, Kind.DUE_AT_START);
    }

    /** To be later never costs less. */
    public void laterNeverCostsLess() {
        none(Kind.LATER_COSTS_LESS);
    }

    /** The second time never costs less than the first. */
    public void aSecondIsNeverCheaper() {
        none(Kind.SECOND_CHEAPER);
    }

    /** No two rules charge one party for one thing. */
    public void nobodyIsChargedTwice() {
        none(Kind.DOUBLE_CHARGE);
    }

    /** At every level that a complaint may rise to somebody handles it. */
    public void escalationReachesItsTop() {
        none(Kind.LEVEL_WITHOUT_ROLE, Kind.LEVEL_BEYOND_TOP);
    }

    /** Nobody reviews what they wrote themselves. */
    public void nobodyReviewsTheirOwn() {
        none(Kind.REVIEW_BY_AUTHOR);
    }

    private void none(Kind... kinds) {
        Set<Kind> asked = Set.of(kinds);
        List<Finding> found = findings.stream()
                .filter(finding -> asked.contains(finding.kind()))
                .toList();
        if (!found.isEmpty()) {
            throw new AssertionError(found.stream().map(this::said).collect(Collectors.joining("\n")));
        }
    }

    private String said(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(finding.toString()));
        lines.addAll(HistoryLog.lines(finding.history(), regime.zone()));
        return String.join("\n  ", lines);
    }

    /**
     * Every refusal of a part of the regime cites a rule, or is the lifecycle's own.
     *
     * @param history a history
     */
    public void everyRefusalSaysWhy(History history) {
        for (Turn turn : history.turns()) {
            for (Refusal refusal : turn.decision().refusals()) {
                if (refusal.text().en().isBlank() || refusal.text().zh().isBlank()) {
                    throw new AssertionError(refusal.code() + " says nothing:" + history);
                }
            }
        }
    }

    /**
     * Whether time is passed after every act or only at the end, the same things happen.
     *
     * @param history a history
     */
    public void sweepTimesDoNotMatter(History history) {
        Complaint seldom = NextCommands.unborn();
        Complaint often = NextCommands.unborn();
        List<Event> few = new ArrayList<>();
        List<Event> many = new ArrayList<>();
        for (Command command : history.commands()) {
            Instant until = command.meta().recordedAt();
            if (often.isBorn()) {
                Instant half = often.recordedAt().orElse(until).plusSeconds(1);
                List<Event> raised = half.isBefore(until) ? regime.passTime(often, half) : List.of();
                many.addAll(raised);
                often = often.applyAll(raised);
            }
            often = turn(often, command, many);
            seldom = turn(seldom, command, few);
        }
        if (!few.equals(many)) {
            throw new AssertionError("with one sweep " + few + ", with many " + many + ":" + history);
        }
    }

    private Complaint turn(Complaint before, Command command, List<Event> events) {
        Turn turn = Turn.of(regime, before, command);
        events.addAll(turn.raised());
        events.addAll(turn.decision().events());
        return turn.after();
    }
}
