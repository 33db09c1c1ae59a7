package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;

/**
 * How a deadline came about, step by step.
 *
 * @param rule the limit
 * @param basis the rules that it cites
 * @param startedAt when its clock started
 * @param stretches the steps of the count, in order of time; they cover the time from the start to the due instant
 * @param due when it is due
 * @param zone the zone in which its days are counted
 */
public record Explanation(
        String rule, List<String> basis, Instant startedAt, List<Stretch> stretches, Due due, ZoneId zone) {

    private static final Wording HEAD =
            Wording.of("explained-start", "{rule}{basis} starts at {start}", "{rule}{basis}自{start}起算");
    private static final Wording STEP =
            Wording.of("explained-step", "  {from} to {to}: {says}", "  {from}至{to}:{says}");
    private static final Wording REMARK = Wording.of("explained-remark", "  {says}", "  {says}");
    private static final Wording DUE = Wording.of("explained-due", "  due at {due}{day}", "  截止{due}{day}");
    private static final Wording LAST_DAY = Wording.of("explained-last-day", ", the end of {day}", ",即{day}结束时");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Takes copies of the lists. */
    public Explanation {
        basis = List.copyOf(basis);
        stretches = List.copyOf(stretches);
    }

    /**
     * The explanation in words, a line for the start, one for each step and one for the due instant. More than three days
     * that count one after the other share a line; {@link #stretches()} has each.
     *
     * @param language the language to say it in
     * @return the lines
     */
    public List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        String cited = basis.isEmpty() ? "" : " (" + String.join(", ", basis) + ")";
        lines.add(say(HEAD, language, Map.of("rule", rule, "basis", cited, "start", local(startedAt))));
        for (Stretch stretch : DayRuns.told(stretches)) {
            lines.add(say(
                    stretch.kind() == Stretch.Kind.NOTED ? REMARK : STEP,
                    language,
                    Map.of(
                            "from", local(stretch.from()),
                            "to", local(stretch.to()),
                            "says", stretch.says().in(language))));
        }
        String day = due.lastDay()
                .map(last -> say(LAST_DAY, language, Map.of("day", last.toString())))
                .orElse("");
        lines.add(say(DUE, language, Map.of("due", local(due.at()), "day", day)));
        return lines;
    }

    /**
     * The explanation in English, its lines one under the other.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return String.join("\n", lines(Language.ENGLISH));
    }

    private String local(Instant instant) {
        var local = instant.atZone(zone);
        return (local.getSecond() == 0 && local.getNano() == 0 ? MINUTES : SECONDS).format(local);
    }

    private static String say(Wording wording, Language language, Map<String, String> details) {
        return new Phrase(wording, details).in(language);
    }
}
