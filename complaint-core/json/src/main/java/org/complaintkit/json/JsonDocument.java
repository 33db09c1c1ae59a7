package org.complaintkit.json;

import java.util.function.Function;

/**
 * A strictly parsed JSON document (RFC 8259): a regime, a mapping, what is given. Immutable.
 *
 * <p>Refused beyond the grammar: a field given twice, content after the end, half surrogate pairs, bytes that are not
 * UTF-8, more than 100 objects and lists in each other, numbers of more than 100 characters or with an exponent beyond
 * 1000. A byte order mark at the very start is skipped. Numbers are exact.
 *
 * <p>Faults quote what they found; read nothing here that holds personal data.
 *
 * <pre>{@code
 * Hotline hotline = JsonDocument.of("hotline.json", bytes).read(fields -> {
 *     Read<String> id = fields.text("id");
 *     Read<List<Limit>> limits = fields.list("limits", item -> item.object(this::limit));
 *     return fields.make(() -> new Hotline(id.get(), limits.get()));
 * });
 * }</pre>
 */
public final class JsonDocument {

    private final JsonValue root;

    private JsonDocument(JsonValue root) {
        this.root = root;
    }

    /**
     * Parses the bytes of a document.
     *
     * @param source how faults name it, usually the file name
     * @param utf8 its bytes in UTF-8
     * @return the document
     * @throws MalformedDocument if it is not JSON as described above; with one fault for broken syntax, with every
     *     fault for what is wrong beyond the grammar
     */
    public static JsonDocument of(String source, byte[] utf8) {
        return new JsonDocument(TreeReader.read(Sheet.of(source, 1, utf8)));
    }

    /**
     * Parses the text of a document.
     *
     * @param source how faults name it, usually the file name
     * @param text its text
     * @return the document
     * @throws MalformedDocument as {@link #of(String, byte[])} does
     */
    public static JsonDocument of(String source, String text) {
        return line(source, 1, text);
    }

    /**
     * Parses one line of a file that holds a document a line (JSON Lines).
     *
     * @param source how faults name the file
     * @param line the number of the line, from 1
     * @param text the line
     * @return the document, its places counted within the file
     * @throws MalformedDocument as {@link #of(String, byte[])} does
     */
    public static JsonDocument line(String source, int line, String text) {
        return new JsonDocument(TreeReader.read(Sheet.of(source, line, text)));
    }

    /**
     * What the document holds.
     *
     * @return its one value
     */
    public JsonValue root() {
        return root;
    }

    /**
     * Reads the document, which has to be an object.
     *
     * @param <T> what it is read into
     * @param reader reads its fields; fields that it does not ask for are refused
     * @return what the reader made
     * @throws MalformedDocument with every fault that the reading met
     */
    public <T> T read(Function<Fields, Read<T>> reader) {
        Faults faults = new Faults();
        Read<T> read = new Item(root, faults).object(reader);
        faults.throwIfAny();
        return read.get();
    }
}
