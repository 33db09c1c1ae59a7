package org.complaintkit.replay.measure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a log as large as one likes: complaints that are registered, answered, closed and archived, four rows each. */
public final class LargeLog {

    private static final String BY = "\"by\":{\"id\":\"agent-7\",\"roles\":[\"agent\"]}";

    private LargeLog() {}

    /**
     * Writes the log.
     *
     * @param args the file, and how many complaints
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        int complaints = Integer.parseInt(args[1]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            for (int i = 0; i < complaints; i++) {
                String head = "{\"complaint\":\"C-" + i + "\",\"at\":\"2026-03-02T";
                row(
                        out,
                        head + "09:00:00+08:00\",\"do\":\"register\"," + BY
                                + ",\"kind\":\"enquiry\",\"subject\":\"bill\",\"details\":\"asked twice\",\"channel\":\"phone\",\"source\":\"external\",\"handler\":\"zhao-min\"}");
                row(out, head + "10:00:00+08:00\",\"do\":\"answer\"," + BY + "}");
                row(out, head + "11:00:00+08:00\",\"do\":\"close\"," + BY + "}");
                row(out, head + "12:00:00+08:00\",\"do\":\"archive\"," + BY + "}");
            }
        }
    }

    private static void row(OutputStream out, String row) throws IOException {
        out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
