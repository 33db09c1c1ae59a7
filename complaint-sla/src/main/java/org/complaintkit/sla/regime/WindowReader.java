package org.complaintkit.sla.regime;

import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.clock.StartFacts.Window;

/** Reads a part of every day: {@code ["08:00","20:00"]}. */
final class WindowReader {

    private static final Text WINDOW = new Text("a window [\"08:00\",\"20:00\"]", "时段[\"08:00\",\"20:00\"]");

    private WindowReader() {}

    static Read<Window> read(Item item) {
        return item.list(Item::text).where(times -> times.size() == 2, WINDOW).map(times -> {
            Hours hours = Hours.parse(times.get(0), times.get(1));
            return new Window(hours.open(), hours.close());
        });
    }
}
