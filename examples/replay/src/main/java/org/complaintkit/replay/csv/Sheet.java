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
import org.complaintkit.json.Phrase;
import org.complaintkit.json.Place;
import org.complaintkit.replay.log.Utf8Reader;

/** A CSV file, record by record: commas, double quotes, one header. Empty lines are passed over. */
final class Sheet implements Closeable {

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
                    Phrase.same(header.size() + " cells, as in the header"),
                    Phrase.same(line.get().cells().size() + " cells")));
        }
        return line;
    }

    private Optional<Line> record() {
        try {
            while (true) {
                long number = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                CSVRecord record = records.next();
                if (record.size() > 1 || !record.get(0).isEmpty()) {
                    return Optional.of(new Line(number, record));
                }
            }
        } catch (UncheckedIOException e) {
            Phrase csv = new Phrase("CSV (RFC 4180)", "CSV(RFC 4180)");
            int line = (int) parser.getCurrentLineNumber() + 1;
            String found = String.valueOf(e.getMessage());
            throw new MalformedDocument(Fault.of(new Place(source, line, 1, ""), "not-csv", csv, Phrase.same(found)));
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
