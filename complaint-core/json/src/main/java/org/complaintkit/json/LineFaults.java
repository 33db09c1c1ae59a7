package org.complaintkit.json;

import java.util.Optional;
import org.complaintkit.rule.Text;

/** What is wrong with the line at hand, in words that hold none of its values. */
final class LineFaults {

    private static final int SHOWN = 40;

    private final String source;
    private final LineSplitter lines;

    LineFaults(String source, LineSplitter lines) {
        this.source = source;
        this.lines = lines;
    }

    /** Reads the line once more, slowly, for the exact reason why it is malformed. */
    MalformedDocument explained() {
        return reason().orElseGet(() -> Diagnosis.of(sheet(), 0));
    }

    /** A line that begins with something else than an object may be malformed as well, and then that comes first. */
    MalformedDocument noObject(Place place, Text found) {
        return reason().orElseGet(() -> new MalformedDocument(Fault.of(place, "wrong-type", Phrases.OBJECT, found)));
    }

    private Optional<MalformedDocument> reason() {
        try {
            TreeReader.read(sheet());
            return Optional.empty();
        } catch (MalformedDocument reason) {
            return Optional.of(reason);
        }
    }

    private Sheet sheet() {
        return Sheet.of(source, lines.number(), lines.copy());
    }

    MalformedDocument tooLong(int most) {
        Text expected = new Text(
                "at most " + most + " bytes a line; split the line or raise the bound",
                "每行不超过 " + most + " 字节（请拆分该行或调高上限）");
        Text found = new Text("a longer line", "更长的行");
        return new MalformedDocument(
                Fault.of(new Place(source, lines.number(), 1, ""), "line-too-long", expected, found));
    }

    /** A place by the offset of a byte from the beginning of the line: bytes that continue a character do not count. */
    Place place(int offset, String path) {
        int column = 1;
        int end = Math.min(offset, lines.length());
        for (int i = 0; i < end; i++) {
            column += (lines.bytes()[lines.start() + i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return new Place(source, lines.number(), column, path);
    }

    static Fault notAnInstant(Place place, String text) {
        if (Instants.lacksOffset(text)) {
            return Fault.of(place, "no-offset", Phrases.INSTANT, Phrases.NO_OFFSET);
        }
        String shape = Phrases.quote(shape(text));
        Text found = new Text("a text of the shape " + shape, "形如 " + shape + " 的文本");
        return Fault.of(place, "not-an-instant", Phrases.INSTANT, found);
    }

    /** Digits as 0 and letters as x: shows how a text is written and not what it says. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isDigit(c) ? '0' : c < 128 && !Character.isLetter(c) ? c : 'x')
                .forEach(shape::appendCodePoint);
        return shape.toString();
    }
}
