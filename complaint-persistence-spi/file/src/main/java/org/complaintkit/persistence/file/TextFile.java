package org.complaintkit.persistence.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.Read;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;

/**
 * The personal texts, apart from the journal, so that what is erased is gone from the disk: the file is written anew
 * without it. A text is written before the batch that it came with, and counts only with that batch.
 */
final class TextFile implements Closeable {

    private static final String NAME = "texts.jsonl";

    private final Path path;
    private LineFile file;

    /** Which batch texts came with: the complaint, and its version after it. */
    record Origin(ComplaintKey key, long version) {}

    /** The texts of one batch. */
    record Texts(Origin origin, Map<PersonalRef, Personal> texts) {}

    private TextFile(Path path, LineFile file) {
        this.path = path;
        this.file = file;
    }

    static TextFile open(Path folder, Map<Origin, Map<PersonalRef, Personal>> found) throws IOException {
        Path path = folder.resolve(NAME);
        LineFile file = LineFile.open(path, (number, line) -> {
            Texts texts = read(number, line);
            found.put(texts.origin(), texts.texts());
        });
        return new TextFile(path, file);
    }

    void add(Map<Origin, Map<PersonalRef, Personal>> came) {
        List<String> lines = new ArrayList<>();
        came.forEach((origin, texts) -> {
            if (!texts.isEmpty()) {
                lines.add(write(new Texts(origin, texts)));
            }
        });
        if (!lines.isEmpty()) {
            file.write(lines);
            file.sync();
        }
    }

    /** Writes the file anew with those that stay. */
    void keep(Predicate<Origin> stays) {
        try {
            List<String> lines = new ArrayList<>();
            file.close();
            LineFile.open(path, (number, line) -> {
                        if (stays.test(read(number, line).origin())) {
                            lines.add(line);
                        }
                    })
                    .close();
            LineFile.replace(path, lines);
            file = LineFile.open(path, (number, line) -> {});
        } catch (IOException e) {
            throw new StorageFailure(
                    Effect.UNKNOWN, path + " could not be written anew; close the store and open it again", e);
        }
    }

    private static String write(Texts texts) {
        Map<String, String> sorted = new TreeMap<>();
        texts.texts().forEach((ref, text) -> sorted.put(ref.id(), text.reveal()));
        return JsonLines.one(line -> Steps.key(line, texts.origin().key())
                .number("version", texts.origin().version())
                .object("texts", inner -> sorted.forEach(inner::text)));
    }

    private static Texts read(int number, String line) {
        return JsonDocument.line(NAME, number, line).read(TextFile::texts);
    }

    private static Read<Texts> texts(Fields fields) {
        Read<ComplaintKey> key = Steps.key(fields);
        Read<Long> version = Steps.whole(fields, "version");
        Read<Map<String, String>> texts = fields.required("texts", item -> item.map(Item::text));
        return fields.make(() -> {
            Map<PersonalRef, Personal> byRef = new LinkedHashMap<>();
            texts.get().forEach((ref, text) -> byRef.put(new PersonalRef(ref), Personal.of(text)));
            return new Texts(new Origin(key.get(), version.get()), byRef);
        });
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
