package org.complaintkit.replay.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
record CsvRow(CsvRows rows, Sheet.Line at, Meta meta, Happened happened, FactMap told) implements LogRow {

    private static final Wording NO_FORM = Wording.of(
            "no-form",
            "the mapping has no form of \"{activity}\" for a complaint in state {state}",
            "映射文件没有适用于状态“{state}”的“{activity}”形式");

    /** What happened, and the forms that the mapping knows of it. */
    record Happened(String activity, List<Form> forms) {}

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
        steps.add(now -> chosen(now, steps));
        return steps;
    }

    private void follow(Form form, List<LogStep> steps) {
        steps.add(now -> asked(form));
        form.then().forEach(next -> follow(next, steps));
    }

    /** The form that fits the complaint as it stands; what follows it joins the steps to come. */
    private LogStep.Asked chosen(Complaint now, List<LogStep> steps) {
        for (Form form : happened.forms()) {
            if (form.when().holds(now)) {
                form.then().forEach(next -> follow(next, steps));
                return asked(form);
            }
        }
        String state = now.state().name();
        return new LogStep.Unfit(
                happened.activity(), Refusal.of(NO_FORM, Map.of("activity", happened.activity(), "state", state)));
    }

    private LogStep.Asked asked(Form form) {
        if (form.verb().isEmpty()) {
            return new LogStep.Compare(form.compare().orElseThrow(), meta.at());
        }
        Verb verb = form.verb().get();
        try {
            return new LogStep.Run(new Command(meta, Act.of(verb, facts(verb, form))));
        } catch (IllegalArgumentException e) {
            throw rows.unmade(at, happened.activity(), e);
        }
    }

    /** What the columns tell, under what the form always says. An assignment that names nobody is to whoever acts. */
    private FactMap facts(Verb verb, Form form) {
        FactMap facts = FactMap.EMPTY;
        for (Map.Entry<String, Fact> fact : told.toMap().entrySet()) {
            if (rows.mapping().records(verb, fact.getKey())) {
                facts = facts.with(fact.getKey(), fact.getValue());
            }
        }
        facts = facts.withAll(form.facts());
        boolean nobody = facts.fact("handler").isEmpty() && facts.fact("unit").isEmpty();
        return verb.equals(Verbs.ASSIGN) && nobody
                ? facts.with("handler", Fact.of(meta.by().id()))
                : facts;
    }
}
