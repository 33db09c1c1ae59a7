package org.complaintkit.json.fuzz;

import java.util.List;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.format.Format;
import org.complaintkit.json.format.WrittenByNewerVersion;

/** Any bytes as a document of each format: refused with places, or a value that is written and comes back. */
public final class FormatTarget {

    private static final List<Format<?>> FORMATS = List.of(
            Format.RECORDED, Format.COMMAND, Format.EVENT, Format.COMPLAINT, Format.ENTRY, Format.ACCOUNT_COMMAND);

    private FormatTarget() {}

    /**
     * One run of the fuzzer.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        FORMATS.forEach(format -> one(format, data));
    }

    private static <T> void one(Format<T> format, byte[] data) {
        T value;
        try {
            value = format.read("fuzz", data);
        } catch (MalformedDocument malformed) {
            Told.inBothLanguages(malformed);
            return;
        } catch (WrittenByNewerVersion newer) {
            Told.require(newer.format() > newer.readable(), "a format that can be read is said to be newer");
            return;
        }
        Told.require(format.read("fuzz", format.write(value)).equals(value), "a value comes back as another one");
    }
}
