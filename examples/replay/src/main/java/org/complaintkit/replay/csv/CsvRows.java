package org.complaintkit.replay.csv;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.rule.Text;
import org.jspecify.annotations.Nullable;

/** A log in CSV, read by a mapping. Notes the faults of several rows before it gives up. */
public final class CsvRows implements LogRows {

    private static final int MOST_FAULTS = 20;
    private static final Text COLUMN = new Text("a column of the log", "日志的列");
    private static final Text ONCE = new Text("a column that the header names once", "表头中只出现一次的列");
    private static final Text ACTIVITY = new Text("an activity of the mapping", "映射文件中的活动");

    private final Sheet sheet;
    private final Mapping mapping;
    private final Map<Column, Integer> columns = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Faults faults = new Faults();

    private CsvRows(Sheet sheet, Mapping mapping) {
        this.sheet = sheet;
        this.mapping = mapping;
    }

    /**
     * Reads a log.
     *
     * @param source its name, for faults
     * @param in the log, in UTF-8
     * @param mapping what it means
     * @return its rows
     * @throws IOException if the header cannot be read
     * @throws MalformedDocument if the mapping names a column that the header does not have, or has twice
     */
    public static LogRows of(String source, InputStream in, Mapping mapping) throws IOException {
        try {
            CsvRows rows = new CsvRows(new Sheet(source, in), mapping);
            rows.findColumns();
            return rows;
        } catch (MalformedDocument bad) {
            in.close();
            throw bad;
        }
    }

    private void findColumns() {
        if (sheet.header().isEmpty()) {
            return;
        }
        find(mapping.complaint());
        find(mapping.at());
        find(mapping.activity());
        find(mapping.by().id());
        mapping.by().unit().ifPresent(this::find);
        mapping.facts().values().forEach(fact -> find(fact.column()));
        faults.throwIfAny();
    }

    /** A header may name a column twice; only one that the mapping uses must be there once. */
    private void find(Column column) {
        int at = sheet.header().indexOf(column.name());
        if (at < 0) {
            Set<String> names = new LinkedHashSet<>(sheet.header());
            faults.add(Fault.unknownName(column.place(), COLUMN, column.name(), names));
        } else if (sheet.header().lastIndexOf(column.name()) != at) {
            faults.add(Fault.of(column.place(), "column-twice", ONCE, Text.same("\"" + column.name() + "\"")));
        }
        columns.put(column, at);
    }

    @Override
    public Optional<LogRow> next() throws IOException {
        while (true) {
            try {
                Optional<Sheet.Line> line = sheet.next();
                if (line.isEmpty()) {
                    faults.throwIfAny();
                    return Optional.empty();
                }
                Optional<LogRow> row = row(line.get());
                if (row.isPresent()) {
                    return row;
                }
            } catch (MalformedDocument bad) {
                note(bad);
            }
        }
    }

    private void note(MalformedDocument bad) {
        boolean goesOn = bad.faults().stream().allMatch(fault -> fault.code().equals("cells"));
        faults.addAll(bad);
        if (!goesOn || faults.all().size() >= MOST_FAULTS) {
            faults.throwIfAny();
        }
    }

    private Optional<LogRow> row(Sheet.Line line) {
        ComplaintKey key = cell(line, mapping.complaint(), ComplaintKey::of);
        Instant at = cell(line, mapping.at(), mapping.times()::instant);
        String activity = cell(line, mapping.activity(), name -> name);
        Actor actor = cell(line, mapping.by().id(), id -> actor(line, id));
        Map<String, Fact> facts = facts(line);
        List<Form> forms = activity == null ? null : mapping.activities().get(activity);
        if (activity != null && forms == null) {
            faults.add(Fault.unknownName(
                    sheet.place(line, column(mapping.activity())),
                    ACTIVITY,
                    activity,
                    mapping.activities().keySet()));
        }
        if (!faults.isEmpty() && faults.all().size() >= MOST_FAULTS) {
            faults.throwIfAny();
        }
        if (key == null || at == null || activity == null || actor == null || forms == null || !faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CsvRow(
                this, line, Meta.of(key, at, actor), new CsvRow.Happened(activity, forms), FactMap.copyOf(facts)));
    }

    private Map<String, Fact> facts(Sheet.Line line) {
        Map<String, Fact> facts = new HashMap<>();
        mapping.facts().forEach((name, told) -> {
            if (!line.cells().get(column(told.column())).isEmpty()) {
                Fact fact = cell(line, told.column(), text -> told.read(text, line.number(), mapping.times()));
                if (fact != null) {
                    facts.put(name, fact);
                }
            }
        });
        return facts;
    }

    private Actor actor(Sheet.Line line, String id) {
        Optional<String> unit = mapping.by()
                .unit()
                .map(column -> line.cells().get(column(column)))
                .filter(name -> !name.isEmpty());
        if (unit.isPresent()) {
            return new Actor(id, mapping.by().roles(), unit);
        }
        return actors.computeIfAbsent(id, name -> new Actor(name, mapping.by().roles(), Optional.empty()));
    }

    /** What a cell holds; null, and a fault noted, where it cannot be that. */
    private <T> @Nullable T cell(Sheet.Line line, Column column, Function<String, T> reader) {
        String text = line.cells().get(column(column));
        try {
            return reader.apply(text);
        } catch (DateTimeException e) {
            Text time = new Text(
                    "a time such as " + mapping.times().example(),
                    "时间,如" + mapping.times().example());
            faults.add(Fault.of(sheet.place(line, column(column)), "not-a-time", time, quoted(text)));
        } catch (IllegalArgumentException e) {
            Text accepted = Text.same(String.valueOf(e.getMessage()));
            faults.add(Fault.of(sheet.place(line, column(column)), "not-accepted", accepted, quoted(text)));
        }
        return null;
    }

    private static Text quoted(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return Text.same("\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"");
    }

    private int column(Column column) {
        return columns.getOrDefault(column, -1);
    }

    Mapping mapping() {
        return mapping;
    }

    /** A row asks for something that cannot be made of its cells. */
    MalformedDocument unmade(Sheet.Line line, String activity, IllegalArgumentException why) {
        Text expected = Text.same(String.valueOf(why.getMessage()));
        faults.add(Fault.of(sheet.place(line, column(mapping.activity())), "not-accepted", expected, quoted(activity)));
        return new MalformedDocument(faults.all());
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
