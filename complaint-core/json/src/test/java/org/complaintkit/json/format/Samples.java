package org.complaintkit.json.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Snapshot;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.law.Dice;
import org.complaintkit.law.Invented;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;

/**
 * One kind of frozen samples: values with every part there and values with as few as there can be, of every type.
 *
 * @param name the name of its file
 * @param format how they are written
 * @param values the values that have to be among them
 */
record Samples<T>(String name, Format<T> format, List<T> values) {

    static final Path FOLDER = folder();

    private static final Invented WHOLE = Invented.whole();
    private static final Invented BARE = Invented.by(new Dice(List.of()));

    static List<Samples<?>> all() {
        return List.of(
                new Samples<>("command", Format.COMMAND, commands()),
                new Samples<>("recorded", Format.RECORDED, recorded()),
                new Samples<>("complaint", Format.COMPLAINT, List.of(complaint(WHOLE), complaint(BARE))),
                new Samples<>("entry", Format.ENTRY, both(Entry.class)),
                new Samples<>("account-command", Format.ACCOUNT_COMMAND, both(AccountCommand.class)));
    }

    private static <T> List<T> both(Class<T> type) {
        List<T> values = new ArrayList<>();
        for (Class<?> leaf : type.isSealed() ? Invented.leaves(type) : List.<Class<?>>of(type)) {
            values.add(type.cast(WHOLE.a(leaf)));
            values.add(type.cast(BARE.a(leaf)));
        }
        return values;
    }

    private static List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (String verb : Invented.verbs()) {
            commands.add(new Command(WHOLE.a(Meta.class), WHOLE.act(verb)));
            commands.add(new Command(BARE.a(Meta.class), BARE.act(verb)));
        }
        return commands;
    }

    private static List<Recorded> recorded() {
        List<Recorded> recorded = new ArrayList<>();
        both(Event.class).forEach(event -> recorded.add(new Recorded(WHOLE.a(Envelope.class), event)));
        for (Command command : commands()) {
            recorded.add(
                    new Recorded(BARE.a(Envelope.class), new Event.Acted(command.meta(), command.act(), Track.MAIN)));
        }
        return List.copyOf(new LinkedHashSet<>(recorded));
    }

    private static Complaint complaint(Invented invented) {
        return invented.a(Snapshot.class).complaint(invented.a(ComplaintKey.class));
    }

    static Hash hash(Recorded recorded) {
        return Chain.next(recorded.envelope().before(), recorded);
    }

    static String typeOf(Object value) {
        return value instanceof Recorded recorded
                ? typeOf(recorded.event())
                : value instanceof Event.Acted acted
                        ? "Acted " + typeOf(acted.act())
                        : value instanceof Command command
                                ? typeOf(command.act())
                                : value instanceof Act act
                                                && act.getClass()
                                                        .getSimpleName()
                                                        .equals("Plain")
                                        ? "Plain " + act.verb()
                                        : value.getClass().getSimpleName();
    }

    /** The lines that are frozen in a format. */
    List<String> frozen(int version) {
        return lines(FOLDER.resolve(String.valueOf(version)).resolve(name + ".jsonl"));
    }

    static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all fields of a document, those inside lists without their numbers. */
    static Set<String> fields(String json) {
        Set<String> paths = new TreeSet<>();
        walk(JsonDocument.of("sample", json).root(), "", paths);
        return paths;
    }

    private static void walk(JsonValue value, String path, Set<String> paths) {
        paths.add(path);
        if (value instanceof JsonObject object) {
            object.fields().forEach((name, field) -> walk(field.value(), path + "." + name, paths));
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> walk(item, path + "[]", paths));
        }
    }

    /** Sources, not what was copied from them: so that freezing writes where it has to. */
    private static Path folder() {
        Path module = Path.of("src/test/resources/samples");
        return Files.exists(module) ? module : Path.of("complaint-core/json").resolve(module);
    }
}
