package org.complaintkit.replay.diff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Command;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.replay.describe.Described;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.compare.Change;
import org.complaintkit.sla.compare.Changes;
import org.complaintkit.sla.compare.DryRun;
import org.complaintkit.sla.compare.Shift;
import org.complaintkit.sla.compare.Takeover;
import org.complaintkit.sla.compare.Touched;
import org.complaintkit.sla.compare.Verdict;

/** What differs between two regimes, for people or for programs. */
public final class Difference {

    private final Described before;
    private final Described after;
    private final Language language;

    /**
     * Prepares to compare.
     *
     * @param before the one regime
     * @param after the other one
     * @param language the language to say it in
     */
    public Difference(Described before, Described after, Language language) {
        this.before = before;
        this.after = after;
        this.language = language;
    }

    /**
     * The open complaints that the other regime would touch, by each way of taking them along.
     *
     * @param histories the commands of each complaint, in order
     * @param at when they would be taken along
     * @param ways which ways
     * @return the complaints that would change
     */
    public Map<Takeover, List<Touched>> touched(
            Map<ComplaintKey, List<Command>> histories, Instant at, Set<Takeover> ways) {
        DryRun run = new DryRun(before.regime(), after.regime());
        Map<Takeover, List<Touched>> all = new EnumMap<>(Takeover.class);
        for (Takeover way : ways) {
            all.put(
                    way,
                    histories.values().stream()
                            .map(history -> run.of(history, at, way))
                            .filter(Touched::isTouched)
                            .toList());
        }
        return all;
    }

    private List<Change> changes() {
        return Changes.between(before.document(), after.document(), before.given());
    }

    /**
     * The difference for people.
     *
     * @param touched the complaints that would change
     * @return its lines
     */
    public List<String> lines(Map<Takeover, List<Touched>> touched) {
        List<String> lines = new ArrayList<>();
        lines.add(before.regime().ref() + " \u2192 " + after.regime().ref());
        List<Change> changes = changes();
        if (changes.isEmpty()) {
            lines.add(say("both say the same", "两者相同"));
        }
        for (Change change : changes) {
            String basis = change.basis().isEmpty() ? "" : " (" + String.join(", ", change.basis()) + ")";
            lines.add(change.text().in(language) + basis);
        }
        touched.forEach((way, complaints) -> {
            lines.add("");
            lines.add("== " + way.title().in(language) + ": " + say("open complaints that change: ", "受影响的未结投诉:")
                    + complaints.size() + " ==");
            complaints.forEach(one -> tell(one, lines));
        });
        return lines;
    }

    private void tell(Touched one, List<String> lines) {
        lines.add(one.complaint().toString());
        for (Shift shift : one.shifts()) {
            lines.add("  " + shift.deadline());
            tell(say("before: ", "原:"), shift.before(), lines);
            tell(say("after: ", "新:"), shift.after(), lines);
        }
        one.charged().forEach(charge -> lines.add("  " + say("charged: ", "新增处罚事项:") + charge));
        one.uncharged().forEach(charge -> lines.add("  " + say("no longer charged: ", "不再处罚:") + charge));
        one.refusals()
                .forEach(refusal -> lines.add(
                        "  " + say("refused: ", "将被拒绝:") + refusal.text().in(language)));
    }

    private void tell(String head, Optional<Verdict> verdict, List<String> lines) {
        if (verdict.isEmpty()) {
            lines.add("    " + head + say("no such deadline", "无此时限"));
            return;
        }
        Verdict told = verdict.get();
        lines.add("    " + head + told.status().word()
                + told.dueAt()
                        .map(at -> ", " + at.atZone(after.regime().zone()).toOffsetDateTime())
                        .orElse(""));
        told.explanation().ifPresent(how -> how.lines(language).forEach(line -> lines.add("      " + line)));
    }

    private String say(String en, String zh) {
        return Text.of(en, zh).in(language);
    }

    /**
     * The difference for programs: one line a change, then one line for each way and complaint.
     *
     * @param touched the complaints that would change
     * @return its lines
     */
    public List<String> json(Map<Takeover, List<Touched>> touched) {
        List<String> lines = new ArrayList<>();
        changes().forEach(change -> lines.add(JsonLines.one(line -> tell(line, change))));
        touched.forEach((way, complaints) ->
                complaints.forEach(one -> lines.add(JsonLines.one(line -> tell(line, way, one)))));
        return lines;
    }

    private void tell(JsonLine line, Change change) {
        line.text("change", change.kind().name().toLowerCase(Locale.ROOT)).text("section", change.section());
        if (!change.id().isEmpty()) {
            line.text("id", change.id());
        }
        change.field().ifPresent(field -> line.text("field", field));
        line.texts("basis", change.basis())
                .text("before", change.before().in(language))
                .text("after", change.after().in(language))
                .text("says", change.text().in(language));
    }

    private void tell(JsonLine line, Takeover way, Touched one) {
        line.text("way", way.word())
                .text("complaint", one.complaint().toString())
                .objects("limits", one.shifts(), (json, shift) -> {
                    json.text("rule", shift.deadline().rule())
                            .number("round", shift.deadline().round())
                            .number("turn", shift.deadline().turn());
                    shift.before().ifPresent(verdict -> json.object("before", it -> tell(it, verdict)));
                    shift.after().ifPresent(verdict -> json.object("after", it -> tell(it, verdict)));
                })
                .texts("charged", one.charged().stream().map(Object::toString).toList())
                .texts(
                        "uncharged",
                        one.uncharged().stream().map(Object::toString).toList())
                .texts(
                        "refused",
                        one.refusals().stream()
                                .map(refusal -> refusal.text().in(language))
                                .toList());
    }

    private void tell(JsonLine line, Verdict verdict) {
        line.text("status", verdict.status().word());
        verdict.dueAt().ifPresent(at -> line.instant("dueAt", at, after.regime().zone()));
        verdict.explanation().ifPresent(how -> line.texts("explanation", how.lines(language)));
    }
}
