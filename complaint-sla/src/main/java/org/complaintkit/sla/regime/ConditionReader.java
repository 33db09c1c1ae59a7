package org.complaintkit.sla.regime;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Same;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.StartFacts;

/** Reads the one language of conditions. */
final class ConditionReader {

    private static final Map<String, String> OVER = Map.of("round", DerivedFacts.TIMES, "case", DerivedFacts.TOTAL);
    private static final Text OTHERS = new Text("at least one verb", "至少一个操作");

    private final Known known;
    private final References references = new References();
    private final FactReader facts;
    private final ActTimeReader actTimes;
    private final ActorReader actors;
    private final ListReader lists;

    ConditionReader(Known known) {
        this.known = known;
        this.facts = new FactReader(known);
        this.actTimes = new ActTimeReader(known);
        this.lists = new ListReader(known);
        this.actors = new ActorReader(references, lists);
    }

    Known known() {
        return known;
    }

    References references() {
        return references;
    }

    Read<Condition> read(Item item) {
        return item.object(this::condition);
    }

    /** Where no clock has started nobody can ask in which window it did: in a guard, in a sanction. */
    Read<Condition> readWithoutStart(Item item) {
        return item.object(this::withoutStart);
    }

    /** Where somebody has just acted one can ask who. */
    Read<Condition> readOfAct(Item item) {
        return item.object(fields -> {
            Map<String, Function<Fields, Read<Condition>>> forms = forms(this::readOfAct);
            forms.put("at", actTimes::at);
            forms.put(
                    "times",
                    in -> in.has("within") ? actTimes.times(references.verb(in.text("times")), in) : times(in));
            forms.put(
                    "last",
                    in -> in.has("window") ? actTimes.last(references.verb(in.text("last")), in) : lastAfter(in));
            forms.put("by", in -> in.required("by", actors::read));
            return fields.form(forms);
        });
    }

    private Read<Condition> condition(Fields fields) {
        Map<String, Function<Fields, Read<Condition>>> forms = forms(this::read);
        forms.put("start", this::startInWindow);
        forms.put("last", in -> in.has("window") ? lastInWindow(in) : lastAfter(in));
        return fields.form(forms);
    }

    private Read<Condition> withoutStart(Fields fields) {
        return fields.form(forms(this::readWithoutStart));
    }

    private Map<String, Function<Fields, Read<Condition>>> forms(Function<Item, Read<Condition>> part) {
        Map<String, Function<Fields, Read<Condition>>> forms = new LinkedHashMap<>();
        forms.put("fact", this::comparison);
        forms.put("all", in -> in.list("all", part).map(Condition.All::new));
        forms.put("any", in -> in.list("any", part).map(Condition.Any::new));
        forms.put("not", in -> in.required("not", part).map(Condition.Not::new));
        forms.put("limit", this::limitIs);
        forms.put("done", in -> count(in, DerivedFacts.DONE, references.limit(in.text("done"))));
        forms.put("last", this::lastAfter);
        forms.put("times", this::times);
        forms.put("count", in -> lists.count(in));
        return forms;
    }

    private Read<Condition> startInWindow(Fields fields) {
        Read<Boolean> in = fields.oneOf("start", Map.of("in", true));
        Read<String> window = fields.required("window", known::window);
        return fields.make(() -> new Condition.Is(StartFacts.startIn(window.get()), Fact.of(in.get())));
    }

    private Read<Condition> lastInWindow(Fields fields) {
        Read<String> verb = references.verb(fields.text("last"));
        Read<String> window = fields.required("window", known::window);
        return fields.make(() -> new Condition.Is(StartFacts.lastIn(Verb.of(verb.get()), window.get()), Fact.of(true)));
    }

    /** A verb was done, and since then none of the others. */
    private Read<Condition> lastAfter(Fields fields) {
        Read<String> verb = references.verb(fields.text("last"));
        Read<List<String>> others =
                fields.list("after", item -> references.verb(item.text())).where(list -> !list.isEmpty(), OTHERS);
        return fields.make(() -> new Condition.All(others.get().stream()
                .<Condition>map(other -> new Condition.Is(DerivedFacts.SINCE + verb.get() + " " + other, Fact.of(true)))
                .toList()));
    }

    /** What became of the latest deadline of a limit in this round. */
    private Read<Condition> limitIs(Fields fields) {
        Read<String> limit = references.limit(fields.text("limit"));
        Read<DeadlineStatus> status = fields.oneOf("is", DeadlineStatus.class);
        return fields.make(() -> new Condition.Is(
                DerivedFacts.LIMIT + limit.get(), Fact.of(status.get().word())));
    }

    /** How often a verb was done, since the complaint last came back or in all. */
    private Read<Condition> times(Fields fields) {
        Read<String> verb = references.verb(fields.text("times"));
        Read<String> over = fields.orElse("over", item -> item.oneOf(OVER), DerivedFacts.TIMES);
        return count(fields, over.isPresent() ? over.get() : DerivedFacts.TIMES, verb);
    }

    /** How often something was done. */
    private static Read<Condition> count(Fields fields, String what, Read<String> of) {
        Map<String, Function<Fields, Read<Condition>>> forms = new LinkedHashMap<>();
        forms.put(
                "atLeast",
                in -> in.whole("atLeast").map(bound -> new Condition.AtLeast(what + of.get(), Fact.of(bound))));
        forms.put(
                "atMost", in -> in.whole("atMost").map(bound -> new Condition.AtMost(what + of.get(), Fact.of(bound))));
        return fields.form(forms);
    }

    private Read<Condition> comparison(Fields fields) {
        Read<String> fact = lists.fact(fields, "fact");
        String name = fact.isPresent() ? fact.get() : "";
        Function<Item, Read<Fact>> value = item -> facts.read(name, item);
        Map<String, Function<Fields, Read<Condition>>> forms = new LinkedHashMap<>();
        forms.put("is", in -> in.required("is", value).map(is -> new Condition.Is(name, is)));
        forms.put("in", in -> in.list("in", value).map(values -> new Condition.In(name, new LinkedHashSet<>(values))));
        forms.put("atLeast", in -> in.required("atLeast", value).map(bound -> new Condition.AtLeast(name, bound)));
        forms.put("atMost", in -> in.required("atMost", value).map(bound -> new Condition.AtMost(name, bound)));
        forms.put("known", in -> in.flag("known").map(is -> known(name, is)));
        forms.put("has", in -> lists.has(fact, in));
        forms.put("notAbove", in -> lists.fact(in, "notAbove").map(other -> new NotAbove(name, other).condition()));
        forms.put("sameAs", in -> lists.fact(in, "sameAs").map(other -> new Same(name, other)));
        return fields.form(forms);
    }

    private static Condition known(String name, boolean is) {
        Condition known = new Condition.Known(name);
        return is ? known : new Condition.Not(known);
    }
}
