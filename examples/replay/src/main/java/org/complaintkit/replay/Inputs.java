package org.complaintkit.replay;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Place;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.replay.describe.Described;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.jspecify.annotations.Nullable;

/** What the command line names: files, regimes, instants. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private Inputs() {}

    static Regime regime(String name, Given given) {
        return Regimes.ids().contains(name)
                ? Regimes.load(name, given)
                : RegimeReader.read(name, document(name), given);
    }

    /** A regime with the words for it; what is given comes from a file. */
    static Described described(String name, Optional<String> given) {
        Optional<byte[]> bytes = given.map(file -> bytes(path(file)));
        String source = given.orElse("");
        Given filled = bytes.map(utf8 -> Given.read(source, utf8)).orElse(Given.NOTHING);
        return Described.of(regime(name, filled), source, bytes);
    }

    /** The document of a regime: of one on the shelf, else from a file. */
    static byte[] document(String name) {
        if (Regimes.ids().contains(name)) {
            return Regimes.document(name);
        }
        Path file = path(name);
        if (Files.exists(file)) {
            return bytes(file);
        }
        Text none = Text.same("");
        String near = Fault.unknownName(new Place(name, 1, 1, ""), none, name, Regimes.ids())
                .nearest()
                .map(id -> id)
                .orElse("");
        String shelf = String.join(", ", Regimes.ids());
        throw new Unusable(
                "there is no regime \"" + name + "\" on the shelf and no file of that name; on the shelf are: " + shelf
                        + (near.isEmpty() ? "" : "; did you mean \"" + near + "\"?"),
                "没有名为“" + name + "”的制度,也没有这个文件;现有制度:" + shelf + (near.isEmpty() ? "" : ";是否应为“" + near + "”?"));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    static InputStream open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new Unusable(file + " is a folder; name a file", file + "是文件夹;请指定文件");
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (IllegalArgumentException e) {
            throw new Unusable("not a file name: " + e.getMessage(), "文件名无效:" + e.getMessage());
        }
    }

    /** What a file gives for what a regime leaves blank; nothing where none is named. */
    static Given given(@Nullable String name) {
        return name == null ? Given.NOTHING : Given.read(name, bytes(path(name)));
    }

    /** What a log is called in messages. */
    static String logName(String log) {
        return log.equals(STANDARD_INPUT) ? "stdin" : log;
    }

    /** A log's file, or the standard input. */
    static InputStream log(String log, Surroundings around) {
        return new BufferedInputStream(log.equals(STANDARD_INPUT) ? around.in() : open(path(log)));
    }

    static void requireRows(String logName, long rows) {
        if (rows == 0) {
            Text row = new Text("at least one row", "至少一行");
            Text none = new Text("an empty log", "空日志");
            throw new MalformedDocument(Fault.of(new Place(logName, 1, 1, ""), "empty-log", row, none));
        }
    }

    /** Results must not take the place of what they are made from. */
    static void requireOther(String option, Path target, Stream<@Nullable String> read) {
        read.forEach(name -> {
            if (name == null || !Files.exists(target) || !Files.exists(path(name))) {
                return;
            }
            try {
                if (Files.isSameFile(target, path(name))) {
                    throw new Unusable(
                            option + " " + target + " is also read; name another file",
                            option + " " + target + "同时是输入文件;请另选文件");
                }
            } catch (IOException e) {
                throw unreadable(name, e);
            }
        });
    }

    static Unusable unreadable(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Unusable(name + ": there is no such file", name + ":没有这个文件");
        }
        if (e instanceof AccessDeniedException) {
            return new Unusable(name + ": may not be read or written by this user", name + ":当前用户无权读写");
        }
        return new Unusable(name + ": cannot be read or written: " + e.getMessage(), name + ":无法读写:" + e.getMessage());
    }

    static Instant instant(String option, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new Unusable(
                    option + " takes a date and time with its offset such as 2026-03-02T09:15:00+08:00, not \"" + text
                            + "\"",
                    option + "须为带时区偏移的日期时间(如2026-03-02T09:15:00+08:00),不能是“" + text + "”");
        }
    }
}
