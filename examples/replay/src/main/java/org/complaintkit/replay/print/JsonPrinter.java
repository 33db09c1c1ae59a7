package org.complaintkit.replay.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Role;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.replay.run.Accounts;
import org.complaintkit.replay.run.Comparison;
import org.complaintkit.replay.run.LimitLine;
import org.complaintkit.replay.run.Outcome;
import org.complaintkit.replay.run.RefusedRow;
import org.complaintkit.replay.run.Result;
import org.complaintkit.rule.Language;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.penalty.Terms;
import org.complaintkit.sla.regime.Accountability;
import org.complaintkit.sla.regime.Guide;
import org.complaintkit.sla.regime.Regime;

/** One JSON object a complaint and line. */
public final class JsonPrinter implements Printer {

    private final Lifecycle lifecycle;
    private final Guide guide;
    private final Optional<Accountability> accountability;
    private final ZoneId zone;
    private final Language language;
    private final boolean explains;

    /**
     * Prints for one regime.
     *
     * @param regime the regime; its zone gives the offsets
     * @param language the language of messages and explanations
     * @param explains whether it prints how each sanction was reckoned
     */
    public JsonPrinter(Regime regime, Language language, boolean explains) {
        this.lifecycle = regime.lifecycle();
        this.guide = regime.guide();
        this.accountability = regime.accountability();
        this.zone = regime.zone();
        this.language = language;
        this.explains = explains;
    }

    @Override
    public void print(Result result, OutputStream out) throws IOException {
        JsonLines lines = JsonLines.to(new BufferedOutputStream(out, 1 << 16));
        for (Result.Finished one : result.cases()) {
            lines.line(line -> complaint(line, one, result.accounts()));
        }
        if (result.told().isPresent()) {
            new FigureJson(lines, zone, result.accounts(), language)
                    .print(result.told().get());
        }
        lines.flush();
    }

    private void complaint(JsonLine line, Result.Finished one, Accounts accounts) {
        Outcome outcome = one.outcome();
        line.text("complaint", outcome.key().id());
        if (!outcome.key().tenant().equals(Tenant.SOLE)) {
            line.text("tenant", outcome.key().tenant().id());
        }
        line.text("regime", outcome.regime().toString()).text("state", outcome.state());
        outcome.knownSeverity().ifPresent(severity -> line.text("severity", severity));
        line.number("round", outcome.round()).number("level", outcome.level());
        accountable(line, outcome);
        line.object("tracks", tracks -> tracks(tracks, outcome));
        line.objects("limits", outcome.limits(), this::limit);
        line.objects("sanctions", sanctions(outcome, accounts), this::sanction);
        if (!outcome.escalations().isEmpty()) {
            line.objects("escalations", outcome.escalations(), this::escalation);
        }
        line.objects("refusals", one.refusals(), this::refusal);
        List<Guide.Advice> guidance = guide.at(lifecycle, outcome.position());
        if (!guidance.isEmpty()) {
            line.objects("guidance", guidance, this::advice);
        }
        if (!one.comparisons().isEmpty()) {
            line.objects("comparisons", one.comparisons(), this::comparison);
        }
    }

    private void accountable(JsonLine line, Outcome outcome) {
        accountability.ifPresent(rule -> outcome.knownUnit()
                .flatMap(rule::headOf)
                .ifPresent(head -> line.object(
                        "accountable",
                        who -> who.text("rule", rule.id())
                                .texts("basis", rule.basis())
                                .text("head", head))));
    }

    /** The tracks beside the one that the state is of; those of a complaint that nobody registered have not begun. */
    private void tracks(JsonLine line, Outcome outcome) {
        for (Track track : outcome.recordedAt().isEmpty() ? List.<Track>of() : lifecycle.tracks()) {
            String state = lifecycle.state(outcome.position(), track).name();
            boolean main = track.equals(lifecycle.tracks().get(0));
            if (!main || !state.equals(outcome.state())) {
                line.text(track.name(), state);
            }
        }
    }

    private void limit(JsonLine line, LimitLine limit) {
        line.text("rule", limit.key().rule())
                .texts("basis", limit.basis())
                .number("round", limit.key().round())
                .instant("startedAt", limit.startedAt(), zone);
        limit.dueAt().ifPresent(due -> line.instant("dueAt", due, zone));
        line.text("status", limit.status().word());
        limit.settledAt().ifPresent(settled -> line.instant("settledAt", settled, zone));
        if (!limit.warnings().isEmpty()) {
            line.objects(
                    "warnings",
                    limit.warnings(),
                    (one, rung) -> one.text("name", rung.name())
                            .instant("at", rung.at().orElseThrow(), zone));
        }
        if (!limit.explanation().isEmpty()) {
            line.texts("explanation", limit.explanation());
        }
    }

    private static List<Accounts.Sanctioned> sanctions(Outcome outcome, Accounts accounts) {
        List<Accounts.Sanctioned> sanctions = new ArrayList<>();
        outcome.charges().forEach(charge -> accounts.of(charge).ifPresent(sanctions::add));
        return sanctions;
    }

    private void sanction(JsonLine line, Accounts.Sanctioned sanction) {
        Standing entry = sanction.standing();
        line.text("rule", entry.charge().id().rule())
                .texts("basis", entry.charge().basis())
                .text("party", entry.charge().party().id())
                .text("kind", entry.sanction().kind());
        entry.sanction()
                .amount()
                .ifPresent(amount -> line.text("amount", amount.getAmount().toPlainString())
                        .text("currency", amount.getCurrencyUnit().getCode()));
        line.instant("at", entry.charge().occurredAt(), zone)
                .number("count", entry.count())
                .text("state", entry.state().word());
        if (!entry.fund().name().equals(Terms.STANDARD.fund())) {
            line.text("fund", entry.fund().name());
        }
        entry.dueAt().ifPresent(due -> line.instant("dueAt", due, zone));
        sanction.total().ifPresent(total -> line.text("total", total.getAmount().toPlainString()));
        if (explains) {
            line.texts(
                    "reckoning",
                    entry.reckoning().stream()
                            .map(step -> step.text().in(language))
                            .toList());
        }
    }

    private void escalation(JsonLine line, Event.Escalated escalated) {
        line.text("rule", escalated.key().rule())
                .texts("basis", escalated.basis())
                .number("round", escalated.key().round())
                .instant("at", escalated.at(), zone)
                .number("level", escalated.level());
        if (!escalated.notice().tell().isEmpty()) {
            line.texts(
                            "tell",
                            escalated.notice().tell().stream().map(Role::name).toList())
                    .instant("tellFrom", escalated.notice().from(), zone);
        }
    }

    private void refusal(JsonLine line, RefusedRow row) {
        if (row.line() > 0) {
            line.number("line", row.line());
        }
        line.text("do", row.verb())
                .text("code", row.refusal().code())
                .texts("basis", row.refusal().basis())
                .text("message", row.refusal().text().in(language));
    }

    private void advice(JsonLine line, Guide.Advice advice) {
        line.text("rule", advice.id())
                .texts("basis", advice.basis())
                .texts("for", advice.verbs().stream().map(Verb::name).sorted().toList())
                .text("says", advice.says().in(language));
    }

    private void comparison(JsonLine line, Comparison comparison) {
        line.number("line", comparison.line())
                .text("rule", comparison.rule())
                .flag("agrees", comparison.agrees())
                .instant("statedAt", comparison.statedAt(), zone);
        comparison.reckonedAt().ifPresent(at -> line.instant("reckonedAt", at, zone));
    }
}
