package org.complaintkit.replay.csv;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.Place;
import org.complaintkit.rule.Text;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet under the columns that a mapping names. */
final class Cells {

    private static final Text COLUMN = new Text("a column of the log", "日志的列");
    private static final Text ONCE = new Text("a column that the header names once", "表头中只出现一次的列");

    private final Sheet sheet;
    private final Set<String> blank;
    private final Times times;
    private final Faults faults;
    private final Map<String, Integer> columns = new HashMap<>();

    Cells(Sheet sheet, Mapping mapping, Faults faults) {
        this.sheet = sheet;
        this.blank = mapping.blank();
        this.times = mapping.at().times();
        this.faults = faults;
    }

    /** A header may name a column twice; only one that the mapping uses must be there once. */
    void find(Column column) {
        int at = sheet.header().indexOf(column.name());
        if (at < 0) {
            Set<String> names = new LinkedHashSet<>(sheet.header());
            faults.add(Fault.unknownName(column.place(), COLUMN, column.name(), names));
        } else if (sheet.header().lastIndexOf(column.name()) != at) {
            faults.add(Fault.of(column.place(), "column-twice", ONCE, Text.same("\"" + column.name() + "\"")));
        }
        columns.put(column.name(), at);
    }

    /** What a cell says; empty where that is nothing. */
    String text(Sheet.Line line, Column column) {
        String text = line.cells().get(index(column));
        return blank.contains(text) ? "" : text;
    }

    boolean saysNothing(Sheet.Line line, Column column) {
        return text(line, column).isEmpty();
    }

    /** What a cell holds; null, and a fault noted, where it cannot be that. */
    <T> @Nullable T read(Sheet.Line line, Column column, Function<String, T> reader) {
        String text = text(line, column);
        try {
            return reader.apply(text);
        } catch (DateTimeException e) {
            Text time = new Text("a time such as " + times.example(), "时间,如" + times.example());
            faults.add(Fault.of(place(line, column), "not-a-time", time, quoted(text)));
        } catch (IllegalArgumentException e) {
            Text accepted = Text.same(String.valueOf(e.getMessage()));
            faults.add(Fault.of(place(line, column), "not-accepted", accepted, quoted(text)));
        }
        return null;
    }

    Place place(Sheet.Line line, Column column) {
        return sheet.place(line, index(column));
    }

    private int index(Column column) {
        return columns.getOrDefault(column.name(), -1);
    }

    static Text quoted(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return Text.same("\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"");
    }
}
