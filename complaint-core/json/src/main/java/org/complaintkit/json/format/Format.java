package org.complaintkit.json.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;

/**
 * How one type of the domain stands in JSON, both ways: what is written is read again as an equal value. Immutable.
 *
 * <pre>{@code
 * String line = Format.RECORDED.write(recorded);      // {"format":1,"recorded":{"envelope":{...},"event":{"moved":{...}}}}
 * Recorded again = Format.RECORDED.read("journal.jsonl", line);
 * }</pre>
 *
 * <p>Strict: a field that is unknown, missing, given twice or of another type is refused with line, column and path. Each
 * document tells in which format it was written, so that a later one is told apart from a wrong one. It holds no personal
 * text, only references to some.
 *
 * @param <T> the type
 */
public final class Format<T> {

    /** The latest format that this version of the library reads; it reads every earlier one too. */
    public static final int READS = 1;

    /**
     * The format that this version of the library writes: one that the minor version before it reads as well, so that
     * machines can be brought to it one by one.
     */
    public static final int WRITES = 1;

    /** Commands. */
    public static final Format<Command> COMMAND = new Format<>("command", NameShapes.COMMAND);

    /** Events without their envelopes. */
    public static final Format<Event> EVENT = new Format<>("event", EventShapes.EVENT);

    /** Events in their envelopes. */
    public static final Format<Recorded> RECORDED = new Format<>("recorded", EventShapes.RECORDED);

    /** What a complaint is without its events. */
    public static final Format<Complaint> COMPLAINT = new Format<>("complaint", ComplaintShapes.COMPLAINT);

    /** Lines of a party's account; all of them in order are the account. */
    public static final Format<Entry> ENTRY = new Format<>("entry", AccountShapes.ENTRY);

    /** What is asked of a party's account. */
    public static final Format<AccountCommand> ACCOUNT_COMMAND = new Format<>("account-command", AccountShapes.COMMAND);

    private static final String FORMAT = "format";
    private static final Text NUMBER = new Text("the number of a format, from 1", "格式编号（从 1 起）");

    private final String name;
    private final Shape<T> shape;

    private Format(String name, Shape<T> shape) {
        this.name = name;
        this.shape = shape;
    }

    /**
     * Writes a value as one line.
     *
     * @param value the value
     * @return an object, without a line end
     * @throws IllegalArgumentException if an amount of money has more than 1000 digits before or after its point
     */
    public String write(T value) {
        return JsonLines.one(line -> write(line, value));
    }

    /**
     * Writes a value into an object that is being written.
     *
     * @param line the object, which has no other fields of this format's
     * @param value the value
     * @throws IllegalArgumentException as {@link #write(Object)} does
     */
    public void write(JsonLine line, T value) {
        line.number(FORMAT, WRITES);
        shape.write(line, name, value);
    }

    /**
     * Reads a value.
     *
     * @param source how faults name what is read, usually the file name
     * @param json the document
     * @return the value
     * @throws MalformedDocument with every fault, if it is not what {@link #write(Object)} writes
     * @throws WrittenByNewerVersion if it was written in a format later than {@link #READS}
     */
    public T read(String source, String json) {
        return read(source, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a value.
     *
     * @param source how faults name what is read, usually the file name
     * @param utf8 the document in UTF-8
     * @return the value
     * @throws MalformedDocument with every fault, if it is not what {@link #write(Object)} writes
     * @throws WrittenByNewerVersion if it was written in a format later than {@link #READS}
     */
    public T read(String source, byte[] utf8) {
        JsonDocument document = JsonDocument.of(source, utf8);
        refuseLater(document.root());
        return document.read(this::fields);
    }

    /**
     * Reads a value inside another document.
     *
     * @param item an object that {@link #write(JsonLine, Object)} wrote
     * @return the value; a gap with the faults
     * @throws WrittenByNewerVersion if it was written in a format later than {@link #READS}
     */
    public Read<T> read(Item item) {
        refuseLater(item.value());
        return item.object(this::fields);
    }

    private Read<T> fields(Fields fields) {
        Read<Integer> format = fields.required(FORMAT, Item::whole).where(number -> number >= 1, NUMBER);
        Read<T> value = fields.required(name, shape::read);
        return fields.make(() -> {
            format.get();
            return value.get();
        });
    }

    /** Before anything else, since whatever else is wrong may be right in that format. */
    private static void refuseLater(JsonValue value) {
        if (value instanceof JsonObject object && object.fields().containsKey(FORMAT)) {
            JsonValue format = object.fields().get(FORMAT).value();
            if (format instanceof JsonNumber number && isLater(number.number())) {
                throw new WrittenByNewerVersion(format.place(), number.number().intValue(), READS);
            }
        }
    }

    private static boolean isLater(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(READS)) > 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }
}
