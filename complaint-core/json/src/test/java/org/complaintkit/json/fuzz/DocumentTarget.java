package org.complaintkit.json.fuzz;

import java.util.List;
import java.util.Map;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Read;

/** Any bytes as a document: refused with places, or read and written and read again as the same text. */
public final class DocumentTarget {

    private DocumentTarget() {}

    /**
     * One run of the fuzzer.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            JsonDocument document = JsonDocument.of("fuzz", data);
            comesBack(document.root());
            document.read(DocumentTarget::anyFields);
        } catch (MalformedDocument malformed) {
            Told.inBothLanguages(malformed);
        }
    }

    /** A reader that knows one field: every other one is refused. */
    private static Read<Integer> anyFields(Fields fields) {
        Read<Map<String, Integer>> a = fields.orElse("a", item -> item.map(DocumentTarget::depth), Map.of());
        return fields.make(() -> a.get().size());
    }

    private static Read<Integer> depth(Item item) {
        return item.value() instanceof JsonValue.JsonArray
                ? item.list(DocumentTarget::depth).map(List::size)
                : item.whole();
    }

    private static void comesBack(JsonValue value) {
        String written = value.json();
        String again = JsonDocument.of("fuzz", written).root().json();
        Told.require(again.equals(written), "what was read is written otherwise the second time");
    }
}
