package org.complaintkit.persistence.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;

/**
 * A file of lines that only grows. The last line is torn where it has no line feed, or where it has bytes that were never
 * written; it was never acknowledged, and is cut off. Used by one thread at a time.
 */
final class LineFile implements Closeable {

    private final Path path;
    private final RandomAccessFile file;
    private final Faults faults;
    private long end;
    private boolean broken;

    /** Takes a line of the file. */
    interface Taker {
        void take(int number, String line);
    }

    private LineFile(Path path, RandomAccessFile file, Faults faults) {
        this.path = path;
        this.file = file;
        this.faults = faults;
    }

    /** Opens a file, hands every whole line over in order, and cuts a torn one off. */
    static LineFile open(Path path, Taker taker) throws IOException {
        return open(path, taker, Faults.NONE);
    }

    static LineFile open(Path path, Taker taker, Faults faults) throws IOException {
        boolean isNew = !Files.exists(path);
        // Not a channel: one that a thread is interrupted in closes for all.
        LineFile lines = new LineFile(path, new RandomAccessFile(path.toFile(), "rw"), faults);
        try {
            lines.read(taker);
            if (lines.file.length() != lines.end) {
                lines.file.setLength(lines.end);
                lines.file.getFD().sync();
            }
            lines.file.seek(lines.end);
            if (isNew) {
                syncFolder(path);
            }
            return lines;
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    private void read(Taker taker) throws IOException {
        int number = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                byte[] bytes = line.toByteArray();
                if (unwritten(bytes) && in.read() < 0) {
                    return;
                }
                number++;
                taker.take(number, new String(bytes, StandardCharsets.UTF_8));
                end += bytes.length + 1L;
                line.reset();
            }
        }
    }

    /** After a loss of power a file may have its length, but not yet its bytes. */
    private static boolean unwritten(byte[] line) {
        for (byte one : line) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** Writes lines; after {@link #sync} they are there for good. Where they could not be written whole they are taken back. */
    void write(List<String> lines) {
        if (broken) {
            throw new StorageFailure(
                    Effect.NOTHING, path + " could not be written before; close the store and open it anew", null);
        }
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            faults.beforeWrite();
            file.write(bytes);
            end += bytes.length;
        } catch (IOException e) {
            throw takenBack(end, e);
        }
    }

    private StorageFailure takenBack(long to, IOException cause) {
        try {
            file.setLength(to);
            file.seek(to);
            end = to;
            file.getFD().sync();
            return new StorageFailure(Effect.NOTHING, path + " could not be written", cause);
        } catch (IOException again) {
            cause.addSuppressed(again);
            broken = true;
            return new StorageFailure(
                    Effect.UNKNOWN, path + " could not be written; close the store and open it anew", cause);
        }
    }

    /** Whatever was written is there for good when this returns. */
    void sync() {
        try {
            file.getFD().sync();
            faults.afterSync();
        } catch (IOException e) {
            broken = true;
            throw new StorageFailure(
                    Effect.UNKNOWN, path + " could not be synced; close the store and open it anew", e);
        }
    }

    /** Puts a file of these lines in the place of another, so that either the one or the other is there. */
    static void replace(Path path, List<String> lines) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (RandomAccessFile out = new RandomAccessFile(fresh.toFile(), "rw")) {
            out.setLength(0);
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            out.getFD().sync();
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(path);
    }

    private static void syncFolder(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
