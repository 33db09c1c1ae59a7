package org.complaintkit.sla.regime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.InWindow;
import org.complaintkit.sla.clock.OftenWithin;
import org.complaintkit.sla.clock.StartFacts.Window;
import org.complaintkit.sla.limit.Period;

/** Reads what is asked of the moment at which somebody acts: its time of day, and how often a verb was done up to it. */
final class ActTimeReader {

    private static final Text SOME = new Text("at least one period of the day", "至少一个时段");
    private static final int MOST = DerivedFacts.MOST_LATEST;
    private static final Text FROM_ONE = from(1, MOST);
    private static final Text FROM_ZERO = from(0, MOST - 1);
    private static final Text LONGER = new Text("more than zero", "大于零");
    private static final Map<String, Period> PERIODS =
            Map.of("day", Period.DAY, "week", Period.WEEK, "month", Period.MONTH);

    private final Known known;

    ActTimeReader(Known known) {
        this.known = known;
    }

    /** {@code {"at":"in","window":"day"}}, or {@code {"at":"in","hours":[["09:00","20:00"]]}}. */
    Read<Condition> at(Fields fields) {
        fields.oneOf("at", Map.of("in", true));
        Map<String, Function<Fields, Read<List<Window>>>> forms = new LinkedHashMap<>();
        forms.put("window", in -> in.required("window", known::window).map(this::named));
        forms.put("hours", in -> in.list("hours", WindowReader::read).where(hours -> !hours.isEmpty(), SOME));
        Read<List<Window>> windows = fields.form(forms);
        return fields.make(() -> in("at", DerivedFacts.AT, windows.get()));
    }

    /** {@code {"last":"register","window":"day"}}. */
    Read<Condition> last(Read<String> verb, Fields fields) {
        Read<String> window = fields.required("window", known::window);
        return fields.make(
                () -> in("last " + verb.get(), DerivedFacts.latest(1, Verb.of(verb.get())), named(window.get())));
    }

    /** Where there is none of this name the fault is noted already. */
    private List<Window> named(String window) {
        return Optional.ofNullable(known.windows().get(window)).stream().toList();
    }

    private Condition in(String what, String moment, List<Window> windows) {
        return new Condition.Own(what + " in a window", new InWindow(moment, windows, known.zone()));
    }

    /** {@code {"times":"follow-up","within":{"amount":24,"unit":"hours"},"atMost":3}}, or within a day, week or month. */
    Read<Condition> times(Read<String> verb, Fields fields) {
        Read<OftenWithin.Before> before = fields.required("within", this::before);
        Map<String, Function<Fields, Read<Function<OftenWithin.Before, Condition>>>> forms = new LinkedHashMap<>();
        forms.put(
                "atLeast",
                in -> in.whole("atLeast")
                        .where(n -> n >= 1 && n <= MOST, FROM_ONE)
                        .map(n -> period -> often(verb.get(), n, period)));
        forms.put(
                "atMost",
                in -> in.whole("atMost")
                        .where(n -> n >= 0 && n < MOST, FROM_ZERO)
                        .map(n -> period -> new Condition.Not(often(verb.get(), n + 1, period))));
        Read<Function<OftenWithin.Before, Condition>> often = fields.form(forms);
        return fields.make(() -> often.get().apply(before.get()));
    }

    private static Condition often(String verb, int times, OftenWithin.Before before) {
        OftenWithin often = new OftenWithin(Verb.of(verb), times, before);
        return new Condition.Own(verb + " at least " + times + " times", often);
    }

    private Read<OftenWithin.Before> before(Item item) {
        if (item.value() instanceof JsonText) {
            return item.oneOf(PERIODS).map(period -> new OftenWithin.Same(period, known.zone()));
        }
        return AmountReader.read(item).where(length -> !length.isZero(), LONGER).map(OftenWithin.Sliding::new);
    }

    private static Text from(int least, int most) {
        return new Text("a whole number from " + least + " to " + most, least + "至" + most + "的整数");
    }
}
