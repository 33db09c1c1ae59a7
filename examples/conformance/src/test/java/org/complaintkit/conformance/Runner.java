package org.complaintkit.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.complaintkit.conformance.Case.Scenario;
import org.complaintkit.json.Fault;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.replay.describe.Described;
import org.complaintkit.replay.describe.Description;
import org.complaintkit.replay.log.JsonRows;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.print.JsonPrinter;
import org.complaintkit.replay.run.Explaining;
import org.complaintkit.replay.run.Replay;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/** Runs scenarios under a regime as replay does, in memory. Reads the regime once for all that give it the same. */
final class Runner {

    private static final int MOST_CUTS = 20;

    private final RegimeText text;
    private final boolean mends;
    private final Map<String, Object> read = new ConcurrentHashMap<>();

    private Runner(RegimeText text, boolean mends) {
        this.text = text;
        this.mends = mends;
    }

    static Runner of(RegimeText text) {
        return new Runner(text, false);
    }

    /** Under what is left of a regime without some of its parts; what refers to them goes too. */
    static Runner without(RegimeText text, Set<String> paths) {
        return new Runner(text.without(paths), true);
    }

    /**
     * Runs a scenario.
     *
     * @throws UnreadableRegime if the document is none
     */
    Ran run(Scenario scenario) {
        try {
            scenario.given().ifPresent(value -> Given.read("given", utf8(value.json())));
        } catch (MalformedDocument e) {
            return failed(e);
        }
        String key = scenario.given().map(JsonValue::json).orElse("");
        Object known = read.computeIfAbsent(key, none -> regime(scenario.given()));
        return known instanceof Shown shown ? run(shown, scenario) : failed((MalformedDocument) known);
    }

    /** A regime and what was given to it. */
    private record Shown(Regime regime, Optional<JsonValue> given) {

        /** The lines that describe tells of what it has printed, where a scenario asks for them. */
        List<JsonObject> annexes(Scenario scenario) {
            return scenario.expect().stream()
                            .anyMatch(line -> Json.field(line, "annex").isPresent())
                    ? printed(regime, given)
                    : List.of();
        }
    }

    private Object regime(Optional<JsonValue> given) {
        RegimeText now = text;
        for (int cuts = 0; ; cuts++) {
            try {
                Given filled = given.map(value -> Given.read("given", utf8(value.json())))
                        .orElse(Given.NOTHING);
                return new Shown(RegimeReader.read(text.id() + ".json", now.utf8(), filled), given);
            } catch (MalformedDocument e) {
                if (!ours(e)) {
                    return e;
                }
                Set<String> gone = strangers(now, e);
                if (!mends || gone.isEmpty() || cuts == MOST_CUTS) {
                    throw new UnreadableRegime(e.getMessage());
                }
                now = now.without(gone);
            }
        }
    }

    private static List<JsonObject> printed(Regime regime, Optional<JsonValue> given) {
        Described described = Described.of(regime, "given", given.map(value -> utf8(value.json())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Description.annexes(described, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines(out.toString(StandardCharsets.UTF_8));
    }

    /** Whether the regime's document is at fault, not what is given. */
    private boolean ours(MalformedDocument e) {
        return e.faults().stream()
                .anyMatch(fault -> fault.place().source().equals(text.id() + ".json")
                        && !fault.code().equals("parameter-not-given"));
    }

    private static Set<String> strangers(RegimeText now, MalformedDocument e) {
        return e.faults().stream()
                .filter(fault -> fault.code().equals("unknown-name"))
                .flatMap(fault -> now.around(fault.place().path()).stream())
                .collect(Collectors.toSet());
    }

    private static Ran run(Shown shown, Scenario scenario) {
        if (scenario.log().isEmpty()) {
            return new Ran(shown.annexes(scenario), List.of());
        }
        Ran ran = run(shown.regime(), scenario);
        List<JsonObject> all = new ArrayList<>(ran.lines());
        all.addAll(shown.annexes(scenario));
        return new Ran(all, ran.errors());
    }

    private static Ran run(Regime regime, Scenario scenario) {
        String rows = scenario.log().stream().map(JsonValue::json).collect(Collectors.joining("\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LogRows log = JsonRows.of("log", new ByteArrayInputStream(utf8(rows)), regime.vocabulary())) {
            var result = new Replay(regime, scenario.asOf(), Explaining.NOTHING)
                    .figures(Optional.empty())
                    .run(log, count -> {});
            new JsonPrinter(regime, Language.ENGLISH, false).print(result, out);
        } catch (MalformedDocument e) {
            return failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ran(lines(out.toString(StandardCharsets.UTF_8)), List.of());
    }

    static List<JsonObject> lines(String printed) {
        List<JsonObject> lines = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            lines.add((JsonObject)
                    JsonDocument.line("printed", lines.size() + 1, line).root());
        }
        return lines;
    }

    private static Ran failed(MalformedDocument e) {
        return new Ran(List.of(), e.faults().stream().map(Runner::error).toList());
    }

    private static JsonValue error(Fault fault) {
        String line = JsonLines.one(out -> out.text("source", fault.place().source())
                .number("line", fault.place().line())
                .text("path", fault.place().path())
                .text("code", fault.code())
                .text("message", fault.english()));
        return JsonDocument.of("error", line).root();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is left of a regime is none. */
    static final class UnreadableRegime extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnreadableRegime(String reason) {
            super(reason);
        }
    }
}
