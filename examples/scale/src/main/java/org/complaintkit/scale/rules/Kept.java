package org.complaintkit.scale.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.complaintkit.audit.Hash;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.format.Format;

/**
 * What is kept of a complaint between two commands.
 *
 * @param complaint the complaint
 * @param version how many events it has had
 * @param head the chain over them
 */
public record Kept(Complaint complaint, long version, Hash head) {

    private static final byte FORM = 1;
    private static final int HASH = 32;
    private static final int HEADER = 1 + Long.BYTES + HASH;

    /**
     * A complaint without events.
     *
     * @param key its name
     * @return nothing yet
     */
    public static Kept unborn(ComplaintKey key) {
        return new Kept(Complaint.unborn(key), 0, Hash.START);
    }

    /**
     * As bytes: the number of this form, the version, the head, then the complaint as {@code Format.COMPLAINT} writes it,
     * which carries the number of its own format.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        byte[] json = Format.COMPLAINT.write(complaint).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEADER + json.length)
                .put(FORM)
                .putLong(version)
                .put(head.bytes())
                .put(json)
                .array();
    }

    /**
     * Reads what was kept.
     *
     * @param bytes what {@link #bytes} gave
     * @return the same again
     * @throws IllegalArgumentException if the form is not known here
     */
    public static Kept of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte form = in.get();
        if (form != FORM) {
            throw new IllegalArgumentException("kept in form " + form + "; this program reads form " + FORM
                    + ": restore with the program that wrote it, or a later one");
        }
        long version = in.getLong();
        byte[] head = new byte[HASH];
        in.get(head);
        byte[] json = new byte[in.remaining()];
        in.get(json);
        return new Kept(Format.COMPLAINT.read("state", json), version, Hash.of(head));
    }
}
