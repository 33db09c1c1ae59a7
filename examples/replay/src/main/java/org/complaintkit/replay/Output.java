package org.complaintkit.replay;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where results go: standard output, or a file that is there whole or not at all. */
final class Output {

    /** Writes results. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Surroundings around;

    Output(Surroundings around) {
        this.around = around;
    }

    void write(Optional<Path> file, Content content) {
        if (file.isEmpty()) {
            toStandardOutput(content);
            return;
        }
        try {
            if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) {
                try (OutputStream out = Files.newOutputStream(file.get())) {
                    content.write(out);
                }
            } else {
                replace(file.get(), content);
            }
        } catch (IOException e) {
            throw Inputs.unreadable(file.get().toString(), e);
        }
    }

    /** Whoever reads our output may stop reading: that is no fault, and nobody is told. */
    private void toStandardOutput(Content content) {
        try {
            OutputStream out = new BufferedOutputStream(around.out(), 1 << 16);
            content.write(out);
            out.flush();
        } catch (IOException e) {
            if (!isClosed(e)) {
                throw Inputs.unreadable(around.say("standard output", "标准输出"), e);
            }
            return;
        }
        if (around.out() instanceof PrintStream stream) {
            stream.checkError();
        }
    }

    private static boolean isClosed(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("pipe") || message.contains("Stream Closed");
    }

    private static void replace(Path file, Content content) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path parent = real.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new Unusable(file + ": there is no such folder to write to", file + ":没有可写入的文件夹");
        }
        Path beside = Files.createTempFile(parent, "." + real.getFileName() + ".", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.write(out);
            }
            move(beside, real);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
