package org.complaintkit.replay.csv;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private static final Text ACTIVITY = new Text("an activity of the mapping", "映射文件中的活动");

    private final Sheet sheet;
    private final Mapping mapping;
    private final List<Column> times;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Faults faults = new Faults();
    private final Cells cells;

    private CsvRows(Sheet sheet, Mapping mapping) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.times = mapping.times();
        this.cells = new Cells(sheet, mapping, faults);
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
        cells.find(mapping.complaint());
        cells.find(mapping.at().column());
        activityColumns().forEach(cells::find);
        cells.find(mapping.by().id());
        mapping.by().unit().ifPresent(cells::find);
        mapping.facts().values().forEach(fact -> cells.find(fact.column()));
        times.forEach(cells::find);
        faults.throwIfAny();
    }

    private List<Column> activityColumns() {
        return mapping.meaning() instanceof Mapping.Activities activities ? activities.columns() : List.of();
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
        ComplaintKey key = cells.read(line, mapping.complaint(), ComplaintKey::of);
        Instant at = cells.read(line, mapping.at().column(), this::instant);
        CsvRow.Happened happened = happened(line);
        Actor actor = cells.read(line, mapping.by().id(), id -> actor(line, id));
        CsvRow.Told told = new CsvRow.Told(facts(line), times(line));
        if (!faults.isEmpty() && faults.all().size() >= MOST_FAULTS) {
            faults.throwIfAny();
        }
        if (key == null || at == null || happened == null || actor == null || !faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CsvRow(this, line, Meta.of(key, at, actor), happened, told));
    }

    private Instant instant(String cell) {
        return mapping.at().times().instant(cell);
    }

    /** What happened, by the columns of the activity; null, and a fault noted, where the mapping knows no such activity. */
    private CsvRow.@Nullable Happened happened(Sheet.Line line) {
        if (mapping.meaning() instanceof Mapping.Activities activities) {
            String name = activities.columns().stream()
                    .map(column -> cells.text(line, column))
                    .collect(Collectors.joining(" / "));
            List<Form> forms = activities.byName().get(name);
            if (forms == null) {
                faults.add(Fault.unknownName(
                        cells.place(line, activities.columns().get(0)),
                        ACTIVITY,
                        name,
                        activities.byName().keySet()));
                return null;
            }
            return new CsvRow.Happened(name, forms, true);
        }
        return new CsvRow.Happened("-", mapping.meaning().forms().toList(), false);
    }

    private FactMap facts(Sheet.Line line) {
        Map<String, Fact> facts = new HashMap<>();
        mapping.facts().forEach((name, told) -> {
            if (!cells.saysNothing(line, told.column())) {
                Fact fact = cells.read(
                        line,
                        told.column(),
                        text -> told.read(text, line.number(), mapping.at().times()));
                if (fact != null) {
                    facts.put(name, fact);
                }
            }
        });
        return FactMap.copyOf(facts);
    }

    /** The times of a row beside its own, by column; of a cell that says nothing there is none. */
    private Map<String, Instant> times(Sheet.Line line) {
        Map<String, Instant> found = new HashMap<>();
        for (Column column : times) {
            if (!found.containsKey(column.name()) && !cells.saysNothing(line, column)) {
                Instant at = cells.read(line, column, this::instant);
                if (at != null) {
                    found.put(column.name(), at);
                }
            }
        }
        return found;
    }

    private Actor actor(Sheet.Line line, String cell) {
        String id = cell.isEmpty() ? mapping.by().otherwise().orElse(cell) : cell;
        Optional<String> unit =
                mapping.by().unit().map(column -> cells.text(line, column)).filter(name -> !name.isEmpty());
        if (unit.isPresent()) {
            return new Actor(id, mapping.by().roles(), unit);
        }
        return actors.computeIfAbsent(id, name -> new Actor(name, mapping.by().roles(), Optional.empty()));
    }

    Mapping mapping() {
        return mapping;
    }

    /** A row asks for something that cannot be made of its cells. */
    MalformedDocument unmade(Sheet.Line line, String activity, IllegalArgumentException why) {
        Text expected = Text.same(String.valueOf(why.getMessage()));
        Column column = activityColumns().stream().findFirst().orElse(mapping.complaint());
        // A list of its own: two may run the rows while a third goes on reading.
        return new MalformedDocument(
                Fault.of(cells.place(line, column), "not-accepted", expected, Cells.quoted(activity)));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
