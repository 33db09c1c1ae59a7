package org.complaintkit.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.complaintkit.identity.Nearest;
import org.complaintkit.rule.Text;

/**
 * A cursor over JSON Lines, one object a line, without a tree. Strict as {@link JsonDocument} is; what is wrong with a
 * line is thrown, and the next {@link #nextLine} goes on behind it. Every value has to be taken or skipped before the
 * next field. A log holds personal data: no fault of the scanner itself quotes a value.
 *
 * <pre>{@code
 * while (scanner.nextLine()) {
 *     while (scanner.nextField()) {
 *         switch (scanner.name()) {
 *             case "at" -> at = scanner.instant();
 *             case "by" -> { scanner.beginObject(); while (scanner.nextField()) ... }
 *             default -> throw scanner.unknownField(names);
 *         }
 *     }
 * }
 * }</pre>
 */
final class LineScanner implements Closeable {

    /** The most bytes of a line if nothing else is said. */
    static final int MOST_BYTES = 1 << 20;

    private final InputStream in;
    private final int most;
    private final LineSplitter lines;
    private final LineFaults faults;
    private final LineTokens tokens;
    private final LineStack stack = new LineStack();
    private final SharedStrings names = new SharedStrings();
    private final SharedStrings shared = new SharedStrings();
    private ValueKind kind = ValueKind.NULL;
    private boolean truth;
    private boolean untaken;

    LineScanner(InputStream in, String source) {
        this(in, source, MOST_BYTES);
    }

    LineScanner(InputStream in, String source, int mostBytes) {
        this.in = in;
        this.most = mostBytes;
        this.lines = new LineSplitter(in, mostBytes);
        this.faults = new LineFaults(source, lines);
        this.tokens = new LineTokens(faults);
    }

    /** Goes into the object of the next line that is not blank; false after the last. */
    boolean nextLine() throws IOException {
        stack.clear();
        untaken = false;
        do {
            if (!lines.next()) {
                return false;
            }
            if (lines.tooLong()) {
                throw faults.tooLong(most);
            }
        } while (lines.blank());
        if (!lines.ascii() && Utf8.firstFault(lines.bytes(), lines.start(), lines.start() + lines.length()) >= 0) {
            throw faults.explained();
        }
        tokens.open(lines);
        value();
        if (kind != ValueKind.OBJECT) {
            throw faults.noObject(place(), Phrases.of(kind));
        }
        beginObject();
        return true;
    }

    /** Goes back into the object of this line. */
    void againFromStart() {
        stack.clear();
        untaken = false;
        tokens.open(lines);
        value();
        beginObject();
    }

    /** The number of this line, from 1. */
    int line() {
        return lines.number();
    }

    /** Goes to the next field of this object; false at its end, which leads back to the object or list around it. */
    boolean nextField() {
        checkTaken(stack.inObject());
        if (ended('}')) {
            return false;
        }
        check(tokens.peek() == '"' && tokens.string());
        String name = tokens.shared(names);
        check(stack.field(name) && tokens.peek() == ':');
        tokens.step();
        value();
        return true;
    }

    /** Goes to the next item of this list; false at its end, which leads back to the object or list around it. */
    boolean nextItem() {
        checkTaken(!stack.inObject() && !stack.isEmpty());
        if (ended(']')) {
            return false;
        }
        stack.item();
        value();
        return true;
    }

    private boolean ended(char bracket) {
        byte next = tokens.peek();
        if (next != bracket) {
            if (!stack.atFirst()) {
                check(next == ',');
                tokens.step();
            }
            return false;
        }
        tokens.step();
        stack.leave();
        check(!stack.isEmpty() || (tokens.peek() == 0 && tokens.atEnd()));
        return true;
    }

    private void value() {
        byte first = tokens.peek();
        untaken = true;
        switch (first) {
            case '"' -> formed(ValueKind.TEXT, tokens.string());
            case '{', '[' -> {
                tokens.step();
                formed(first == '{' ? ValueKind.OBJECT : ValueKind.LIST, !stack.isFull());
            }
            case 't', 'f' -> {
                truth = first == 't';
                formed(ValueKind.FLAG, tokens.literal(first));
            }
            case 'n' -> formed(ValueKind.NULL, tokens.literal(first));
            default -> formed(ValueKind.NUMBER, (first == '-' || (first >= '0' && first <= '9')) && tokens.number());
        }
    }

    private void formed(ValueKind read, boolean formed) {
        kind = read;
        check(formed);
    }

    private void check(boolean wellFormed) {
        if (!wellFormed) {
            throw faults.explained();
        }
    }

    /** The name of this field. */
    String name() {
        return stack.name();
    }

    ValueKind kind() {
        return kind;
    }

    /** Goes into the object that is the value at hand. */
    void beginObject() {
        take(ValueKind.OBJECT);
        stack.object();
    }

    /** Goes into the list that is the value at hand. */
    void beginList() {
        take(ValueKind.LIST);
        stack.list();
    }

    String text() {
        take(ValueKind.TEXT);
        return tokens.text();
    }

    /** A text that the log repeats: the same string as before, where it is still known. */
    String sharedText() {
        take(ValueKind.TEXT);
        return tokens.shared(shared);
    }

    /** The texts of a list, shared ones. */
    List<String> texts() {
        beginList();
        List<String> texts = new ArrayList<>();
        while (nextItem()) {
            texts.add(sharedText());
        }
        return texts;
    }

    BigDecimal number() {
        take(ValueKind.NUMBER);
        check(tokens.bounded());
        return tokens.decimal();
    }

    boolean flag() {
        take(ValueKind.FLAG);
        return truth;
    }

    /** A date and time with its offset. */
    Instant instant() {
        take(ValueKind.TEXT);
        try {
            return tokens.instant();
        } catch (DateTimeException e) {
            throw new MalformedDocument(LineFaults.notAnInstant(place(), tokens.text()));
        }
    }

    /** Passes over the value at hand, which still has to be well-formed. */
    void skip() {
        switch (kind) {
            case OBJECT -> {
                beginObject();
                while (nextField()) {
                    skip();
                }
            }
            case LIST -> {
                beginList();
                while (nextItem()) {
                    skip();
                }
            }
            case TEXT -> text();
            case NUMBER -> number();
            default -> untaken = false;
        }
    }

    /** Where the value at hand stands. */
    Place place() {
        return faults.place(tokens.offset(), stack.path());
    }

    Place lineStart(String field) {
        return faults.place(0, field);
    }

    /** A fault at the value at hand; the caller answers for what {@code found} says. */
    MalformedDocument refused(String code, Text expected, Text found) {
        return new MalformedDocument(Fault.of(place(), code, expected, found));
    }

    /** The fault that the field at hand is none of these. */
    MalformedDocument unknownField(Collection<String> valid) {
        Text expected = Phrases.outOf(Phrases.FIELDS, valid);
        return new MalformedDocument(
                new Fault(place(), "unknown-field", expected, Phrases.quoted(name()), Nearest.of(name(), valid)));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void take(ValueKind wanted) {
        if (!untaken) {
            throw new IllegalStateException("the value of \"" + name() + "\" was taken already");
        }
        if (kind != wanted) {
            throw refused("wrong-type", Phrases.of(wanted), Phrases.of(kind));
        }
        untaken = false;
    }

    private void checkTaken(boolean inside) {
        if (untaken || !inside) {
            throw new IllegalStateException(
                    untaken ? "the value of \"" + name() + "\" was not taken" : "outside of such an object or list");
        }
    }
}
