package org.complaintkit.json.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Command;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.format.Format;
import org.complaintkit.lifecycle.Lifecycle;

/** Any bytes as a complaint log: each line refused with its place, or a command that comes back from its own format. */
public final class CommandLogTarget {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            Set.copyOf(Lifecycle.standard().verbs()),
            Map.of(
                    "cause",
                    new FactDeclaration(
                            "cause", FactType.NAME, Set.of("personal", "other"), Optional.empty(), Optional.empty()),
                    "weight",
                    new FactDeclaration(
                            "weight", FactType.NUMBER, Set.of(), Optional.of(BigDecimal.ZERO), Optional.empty()),
                    "media",
                    FactDeclaration.of("media", FactType.FLAG),
                    "birthday",
                    FactDeclaration.of("birthday", FactType.DAY),
                    "value",
                    FactDeclaration.of("value", FactType.MONEY),
                    "seen",
                    FactDeclaration.of("seen", FactType.MOMENT),
                    "witnesses",
                    FactDeclaration.of("witnesses", FactType.LIST),
                    "remark",
                    FactDeclaration.of("remark", FactType.PERSONAL)));

    private CommandLogTarget() {}

    /**
     * One run of the fuzzer.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        try (CommandLog log = CommandLog.open("fuzz", new ByteArrayInputStream(data), VOCABULARY)) {
            boolean more = true;
            while (more) {
                more = line(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean line(CommandLog log) throws IOException {
        try {
            Optional<LoggedCommand> logged = log.next();
            logged.map(LoggedCommand::command).ifPresent(CommandLogTarget::comesBack);
            return logged.isPresent();
        } catch (MalformedDocument malformed) {
            Told.inBothLanguages(malformed);
            return true;
        }
    }

    private static void comesBack(Command command) {
        Command read = Format.COMMAND.read("fuzz", Format.COMMAND.write(command));
        Told.require(read.equals(command), "a command comes back as another one");
    }
}
