package org.complaintkit.sla.regime;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.clock.StartFacts.Window;

/** Reads a part of every day: {@code ["08:00","20:00"]}. */
final class WindowReader {

    private static final Text WINDOW = new Text("a window [\"08:00\",\"20:00\"]", "时段[\"08:00\",\"20:00\"]");
    private static final Text TIME = new Text("a time of day such as 09:00", "时刻,如09:00");
    private static final int LONGEST = 20;

    private WindowReader() {}

    static Read<Window> read(Item item) {
        return hours(item, WINDOW).map(hours -> new Window(hours.open(), hours.close()));
    }

    /** From one time of day to another. */
    static Read<Hours> hours(Item item, Text expected) {
        return pair(item, WindowReader::time, expected).map(times -> Hours.parse(times.get(0), times.get(1)));
    }

    /** A list of two; of one that is longer or shorter its items are not looked at. */
    static <T> Read<List<T>> pair(Item item, Function<Item, Read<T>> reader, Text expected) {
        boolean isPair =
                !(item.value() instanceof JsonArray array) || array.items().size() == 2;
        return isPair ? item.list(reader) : item.refuse("not-accepted", expected);
    }

    /** That only a close may be 24:00 is told where both are known. */
    private static Read<String> time(Item item) {
        Read<String> text = item.text();
        if (!text.isPresent() || isTime(text.get())) {
            return text;
        }
        Optional<String> meant = text.get().length() > LONGEST ? Optional.empty() : meant(text.get());
        if (meant.isEmpty()) {
            return item.refuse("not-a-time", TIME);
        }
        Text found = Text.same(item.value().json());
        item.faults().add(new Fault(item.place(), "not-a-time", TIME, found, meant));
        return new Item(item.value(), new Faults()).refuse("not-a-time", TIME);
    }

    private static boolean isTime(String text) {
        try {
            return text.equals("24:00") || text.equals("24:00:00") || LocalTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Typed with Chinese punctuation or digits, or without the first nought. */
    private static Optional<String> meant(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u3002', ':')
                .replace('.', ':')
                .strip();
        String whole = plain.matches("[0-9]:.*") ? "0" + plain : plain;
        return Optional.of(whole).filter(WindowReader::isTime);
    }
}
