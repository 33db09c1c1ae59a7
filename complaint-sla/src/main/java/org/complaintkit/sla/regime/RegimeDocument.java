package org.complaintkit.sla.regime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.complaintkit.json.Faults;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Place;
import org.jspecify.annotations.Nullable;

/**
 * A regime as it is written: a tree of JSON with its notes, its order and the places of its text. {@link RegimeReader} makes
 * a {@link Regime} of it, {@link Regime#document()} gives it back, {@link #text()} writes it. Immutable.
 *
 * <p>Two documents are equal if they say the same in the same order, wherever and however it is laid out.
 */
public final class RegimeDocument {

    private final JsonObject root;

    RegimeDocument(JsonObject root) {
        this.root = root;
    }

    /**
     * Takes a document apart, without looking at what it says.
     *
     * @param source its name, for messages
     * @param utf8 its bytes
     * @return the document
     * @throws MalformedDocument if it is no JSON object
     */
    public static RegimeDocument of(String source, byte[] utf8) {
        JsonValue root = JsonDocument.of(source, utf8).root();
        if (root instanceof JsonObject object) {
            return new RegimeDocument(object);
        }
        Faults faults = new Faults();
        new Item(root, faults).object(fields -> fields.make(() -> ""));
        throw new MalformedDocument(faults.all());
    }

    /**
     * The document as a tree, each value with its place.
     *
     * @return its one object
     */
    public JsonObject root() {
        return root;
    }

    /**
     * The id that it gives itself.
     *
     * @return the id; empty where it has none, which is a fault once it is read
     */
    public Optional<String> id() {
        return textOf("id");
    }

    /**
     * The version that it gives itself.
     *
     * @return the version; empty where it has none, which is a fault once it is read
     */
    public Optional<String> version() {
        return textOf("version");
    }

    /**
     * What it extends.
     *
     * @return the name of another document, or empty where it stands for itself
     */
    public Optional<String> base() {
        return textOf("extends");
    }

    /**
     * The document with what it inherits: every part of its base, those of the same id replaced by its own, those under
     * {@code without} left out. Every value keeps the place at which it was written, in whichever document.
     *
     * @param bases where to find what it extends, and what that extends
     * @return a document that extends nothing; this one where it does not either
     * @throws MalformedDocument if a base is not found, if one leads back to itself, or if {@code without} names nothing
     */
    public RegimeDocument resolved(Bases bases) {
        Faults faults = new Faults();
        RegimeDocument whole = Inheritance.resolve(this, bases, faults);
        faults.throwIfAny();
        return whole;
    }

    /**
     * The document as text: fields in their order, notes kept, two blanks a step, and what fits into 120 characters in one
     * line. The same for every document that is equal to this one. Reading it gives an equal document.
     *
     * @return the text, with a line feed at its end
     */
    public String text() {
        return DocumentText.of(root);
    }

    /**
     * The {@link #text()} as a file holds it.
     *
     * @return its bytes in UTF-8
     */
    public byte[] utf8() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    boolean isCalled(String name) {
        return names().contains(name);
    }

    /** The names under which it may be extended. */
    List<String> names() {
        Optional<String> id = id();
        return id.isEmpty()
                ? List.of()
                : version().map(is -> List.of(id.get(), id.get() + "@" + is)).orElseGet(() -> List.of(id.get()));
    }

    /** Where a field stands; where it is missing, the document. */
    Place at(String name) {
        JsonField field = root.fields().get(name);
        return field == null ? root.place() : field.value().place();
    }

    private Optional<String> textOf(String name) {
        JsonField field = root.fields().get(name);
        return field != null && field.value() instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegimeDocument document && root.json().equals(document.root.json());
    }

    @Override
    public int hashCode() {
        return Objects.hash(root.json());
    }

    /**
     * What it is called.
     *
     * @return for instance {@code hotline-400-usage@1 (hotline.json)}
     */
    @Override
    public String toString() {
        List<String> names = names();
        return (names.isEmpty() ? "a regime" : names.get(names.size() - 1)) + " ("
                + root.place().source() + ")";
    }
}
