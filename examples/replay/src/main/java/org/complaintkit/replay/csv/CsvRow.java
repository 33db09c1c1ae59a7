package org.complaintkit.replay.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.log.LogStep;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;

/** A row of a CSV log. */
record CsvRow(CsvRows rows, Sheet.Line at, Meta meta, Happened happened, Told told) implements LogRow {

    private static final Wording NO_FORM = Wording.of(
            "no-form",
            "the mapping has no form of \"{activity}\" for a complaint in state {state}",
            "映射文件没有适用于状态“{state}”的“{activity}”形式");

    /**
     * What happened.
     *
     * @param activity what the log calls it
     * @param forms the forms that the mapping knows of it
     * @param oneOf whether the first form counts that fits; else all do
     */
    record Happened(String activity, List<Form> forms, boolean oneOf) {}

    /** What other columns tell: facts, and times by column. */
    record Told(FactMap facts, Map<String, Instant> times) {}

    @Override
    public long line() {
        return at.number();
    }

    @Override
    public ComplaintKey complaint() {
        return meta.complaint();
    }

    @Override
    public Instant recordedAt() {
        return meta.recordedAt();
    }

    @Override
    public List<LogStep> steps(boolean first) {
        List<LogStep> steps = new ArrayList<>(2);
        if (first) {
            rows.mapping().first().ifPresent(form -> follow(form, steps));
        }
        if (happened.oneOf()) {
            steps.add(now -> chosen(now, steps));
        } else {
            happened.forms().forEach(form -> follow(form, steps));
        }
        return steps;
    }

    private void follow(Form form, List<LogStep> steps) {
        time(form).ifPresent(time -> {
            steps.add(now -> asked(form, time));
            form.then().forEach(next -> follow(next, steps));
        });
    }

    /** When a form happened: at the time of the row, or of a column of its own; empty where that column says nothing. */
    private Optional<Instant> time(Form form) {
        return form.at().isEmpty()
                ? Optional.of(meta.at())
                : form.at().map(column -> told.times().get(column.name()));
    }

    /** The form that fits the complaint as it stands; what follows it joins the steps to come. */
    private LogStep.Asked chosen(Complaint now, List<LogStep> steps) {
        for (Form form : happened.forms()) {
            Optional<Instant> time = time(form);
            if (time.isPresent() && form.when().holds(now)) {
                form.then().forEach(next -> follow(next, steps));
                return asked(form, time.get());
            }
        }
        String state = now.state().name();
        return new LogStep.Unfit(
                happened.activity(), Refusal.of(NO_FORM, Map.of("activity", happened.activity(), "state", state)));
    }

    private LogStep.Asked asked(Form form, Instant time) {
        if (form.does() instanceof Form.Compares compares) {
            return new LogStep.Compare(compares.rule(), time, compares.to());
        }
        Form.Runs runs = (Form.Runs) form.does();
        try {
            Meta header = time.equals(meta.at()) ? meta : Meta.of(meta.complaint(), time, meta.by());
            return new LogStep.Run(new Command(header, Act.of(runs.verb(), facts(runs))));
        } catch (IllegalArgumentException e) {
            throw rows.unmade(at, happened.activity(), e);
        }
    }

    /** What the columns tell, under what the form always says. An assignment that names nobody is to whoever acts. */
    private FactMap facts(Form.Runs runs) {
        Verb verb = runs.verb();
        FactMap facts = FactMap.EMPTY;
        for (Map.Entry<String, Fact> fact : told.facts().toMap().entrySet()) {
            if (rows.mapping().records(verb, fact.getKey())) {
                facts = facts.with(fact.getKey(), fact.getValue());
            }
        }
        facts = facts.withAll(runs.facts());
        boolean nobody = facts.fact("handler").isEmpty() && facts.fact("unit").isEmpty();
        return verb.equals(Verbs.ASSIGN) && nobody
                ? facts.with("handler", Fact.of(meta.by().id()))
                : facts;
    }
}
