package org.complaintkit.replay.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Place;
import org.complaintkit.replay.log.Utf8Reader;
import org.complaintkit.rule.Text;

/** A CSV file, record by record: commas, double quotes, one header. Empty lines are passed over. */
final class Sheet implements Closeable {

    private static final Text CLOSED_QUOTE = new Text(
            "cells in double quotes that end with one, before a comma or the end of the line",
            "双引号内的单元格须以双引号结束,其后为逗号或行尾");
    private static final Text OPEN_QUOTE = new Text("one that does not", "未如此结束的单元格");

    /** A record and where it begins. */
    record Line(long number, CSVRecord cells) {}

    private final String source;
    private final Remembered text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    Sheet(String source, InputStream in) throws IOException {
        this.source = source;
        this.text = new Remembered(new Utf8Reader(source, in));
        this.parser = CSVFormat.RFC4180.parse(text);
        this.records = parser.iterator();
        Optional<Line> first = record();
        this.header = first.map(line -> line.cells().toList()).orElse(List.of());
    }

    List<String> header() {
        return header;
    }

    String source() {
        return source;
    }

    /** The next record that is not an empty line; one with too few or too many cells is a fault. */
    Optional<Line> next() {
        Optional<Line> line = record();
        if (line.isPresent() && line.get().cells().size() != header.size()) {
            throw new MalformedDocument(Fault.of(
                    new Place(source, (int) line.get().number(), 1, ""),
                    "cells",
                    Text.same(header.size() + " cells, as in the header"),
                    Text.same(line.get().cells().size() + " cells")));
        }
        return line;
    }

    private Optional<Line> record() {
        while (true) {
            long number = parser.getCurrentLineNumber() + 1;
            Optional<CSVRecord> record = read(number);
            if (record.isEmpty()) {
                return Optional.empty();
            }
            if (record.get().size() > 1 || !record.get().get(0).isEmpty()) {
                return Optional.of(new Line(number, record.get()));
            }
        }
    }

    private Optional<CSVRecord> read(long number) {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new MalformedDocument(
                    Fault.of(new Place(source, (int) number, 1, ""), "not-csv", CLOSED_QUOTE, OPEN_QUOTE));
        }
    }

    /** Where a cell stands. */
    Place place(Line line, int cell) {
        long record = line.cells().getCharacterPosition();
        return new Place(
                source, (int) line.number() + text.lines(record, cell), text.column(record, cell), header.get(cell));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
