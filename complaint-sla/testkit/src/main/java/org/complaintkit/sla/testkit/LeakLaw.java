package org.complaintkit.sla.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.check.HistoryLog;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Life;
import org.complaintkit.sla.regime.Regime;

/**
 * Every personal part of every act holds a text that is found nowhere else; the log that says so is read, and the text
 * must not come out: in events, refusals, deadlines and their explanations, charges, accounts, figures, or what prints of any of them.
 */
final class LeakLaw implements StoryLaw {

    private static final Pattern CANARY = Pattern.compile(Canary.MARK + "([A-Za-z][A-Za-z0-9.-]*)");

    private static final Wording COMES_OUT = Broken.wording(
            "personal-comes-out", "what {verb} says of {fact} comes out in {where}", "“{verb}”所填的{fact}出现在{where}中");

    private final Canary canary;

    /** With facts that hold personal texts though the regime does not say so. */
    LeakLaw(Regime regime, Set<String> personal) {
        this.canary = new Canary(regime, personal);
    }

    @Override
    public List<Broken> broken(Story story) {
        Set<Broken> all = new LinkedHashSet<>();
        for (History history : Stories.each(story)) {
            new Search(history.regime(), all).through(history.commands());
        }
        return List.copyOf(all);
    }

    private final class Search {
        private final Regime regime;
        private final Set<Broken> all;
        private final List<Command> done = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        Search(Regime regime, Set<Broken> all) {
            this.regime = regime;
            this.all = all;
        }

        void through(List<Command> commands) {
            Complaint complaint = Complaint.unborn(commands.get(0).meta().complaint());
            for (Command command : commands) {
                complaint = next(complaint, command);
            }
            String verb = commands.get(commands.size() - 1).verb().name();
            lookAt(complaint, verb);
            Run.of(regime, done).entries().forEach(entry -> look(verb, "an account", entry.toString()));
            Life life = regime.figures().life(complaint.key()).applyAll(events);
            Figures figures = regime.figures().none();
            figures.add(life);
            look(verb, "figures", life + " " + figures + " " + figures.notes());
        }

        /** With everything that may be said, where that is taken as what was said is. */
        private Complaint next(Complaint before, Command command) {
            boolean accepted = regime.turn(before, command).decision().isAccepted();
            Turn turn = before(before, canary.more(command));
            if (turn.decision().isAccepted() != accepted) {
                turn = before(before, canary.same(command));
            }
            events.addAll(turn.raised());
            events.addAll(turn.decision().events());
            return turn.after();
        }

        private Turn before(Complaint before, Command command) {
            LoggedCommand read = read(regime, command);
            Turn turn = regime.turn(before, read.command());
            String verb = command.verb().name();
            look(verb, "the command", read.toString());
            turn.raised().forEach(event -> look(verb, "an event", event.toString()));
            turn.decision().events().forEach(event -> look(verb, "an event", event.toString()));
            turn.decision()
                    .refusals()
                    .forEach(refusal -> look(
                            verb, "a refusal", refusal + " " + refusal.text().zh()));
            if (turn.decision().isAccepted()) {
                done.add(read.command());
            }
            return turn;
        }

        private void lookAt(Complaint complaint, String verb) {
            look(verb, "the complaint", complaint + " " + complaint.snapshot());
            complaint.charges().forEach(charge -> look(verb, "a charge", charge.toString()));
            complaint.deadlines().forEach(deadline -> {
                look(verb, "a deadline", deadline.toString());
                regime.explain(complaint, deadline.key())
                        .ifPresent(says -> look(verb, "an explanation", says.toString()));
            });
        }

        private void look(String verb, String where, String text) {
            Matcher found = CANARY.matcher(text);
            if (found.find()) {
                String fact = found.group(1);
                all.add(Broken.of(
                        Law.NO_PERSONAL_DATA_LEAKS,
                        "facts/" + fact,
                        List.of(),
                        new Phrase(COMES_OUT, Map.of("verb", verb, "fact", fact, "where", where))));
            }
        }
    }

    private static LoggedCommand read(Regime regime, Command command) {
        String line = HistoryLog.lines(List.of(command), regime.zone()).get(0);
        try (CommandLog log = CommandLog.open(
                "log", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), regime.vocabulary())) {
            return log.next().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("a line in memory", e);
        }
    }
}
