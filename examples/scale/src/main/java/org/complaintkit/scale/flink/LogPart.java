package org.complaintkit.scale.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * A part of the log, as far as it was not read yet.
 *
 * @param file the file
 * @param offset the first byte that was not read yet
 * @param at the recording of the last line that was read, in milliseconds since 1970
 */
public record LogPart(String file, long offset, long at) implements SourceSplit {

    @Override
    public String splitId() {
        return file;
    }

    /** Writes several of them. */
    static final class Several implements SimpleVersionedSerializer<List<LogPart>> {

        @Override
        public int getVersion() {
            return 1;
        }

        @Override
        public byte[] serialize(List<LogPart> parts) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(parts.size());
            for (LogPart part : parts) {
                out.writeUTF(part.file());
                out.writeLong(part.offset());
                out.writeLong(part.at());
            }
            return bytes.toByteArray();
        }

        @Override
        public List<LogPart> deserialize(int version, byte[] bytes) throws IOException {
            if (version != getVersion()) {
                throw new IOException("parts of a log in form " + version + "; this program reads " + getVersion());
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            List<LogPart> parts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                parts.add(new LogPart(in.readUTF(), in.readLong(), in.readLong()));
            }
            return parts;
        }
    }

    /** Writes one. */
    static final class One implements SimpleVersionedSerializer<LogPart> {

        private final Several several = new Several();

        @Override
        public int getVersion() {
            return several.getVersion();
        }

        @Override
        public byte[] serialize(LogPart part) throws IOException {
            return several.serialize(List.of(part));
        }

        @Override
        public LogPart deserialize(int version, byte[] bytes) throws IOException {
            return several.deserialize(version, bytes).get(0);
        }
    }
}
