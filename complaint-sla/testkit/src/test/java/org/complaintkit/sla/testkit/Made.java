package org.complaintkit.sla.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/** Small regimes, and logs read back. */
final class Made {

    /** Register, work, then close. */
    static final String SHORT = """
            "lifecycle":{"tracks":{"main":"-"},"moves":[
              {"track":"main","in":["-"],"do":["register"],"to":"open"},
              {"track":"main","in":["open"],"do":["note","assign"]},
              {"track":"main","in":["open"],"do":["answer"],"to":"answered"},
              {"track":"main","in":["answered"],"do":["close"],"to":"closed"}],"finals":["closed"]}""";

    private Made() {}

    static String limit(String id, String start, String met, String hours) {
        return "{\"id\":\"" + id + "\",\"starts\":[\"" + start + "\"],\"metBy\":[\"" + met
                + "\"],\"onReopen\":\"restart\",\"onReclassify\":\"from-start\",\"within\":{\"elapsed\":\"PT" + hours
                + "H\"}}";
    }

    static String guard(String verb, String needs) {
        return "{\"id\":\"g-" + verb + "\",\"do\":[\"" + verb + "\"],\"needs\":" + needs
                + ",\"says\":{\"en\":\"no\",\"zh\":\"否\"}}";
    }

    static String sanction(String id, String price) {
        return "{\"id\":\"" + id + "\",\"on\":{\"breach\":\"reply\"},\"party\":\"handler\","
                + "\"counted\":{\"by\":\"party\",\"over\":\"ever\"},\"price\":" + price + "}";
    }

    /** A limit of one hour to answer, and what follows. */
    static String reply(String more) {
        return "\"limits\":[" + limit("reply", "register", "answer", "1") + "]," + more;
    }

    /** Every part cites a rule unless it says otherwise; levels do not. */
    static Regime regime(String sections) {
        String cited = sections.replaceAll(
                "\\{\"id\":\"([a-z-]+)\",(?!\"title\"|\"basis\")", "{\"id\":\"$1\",\"basis\":[\"R-1\"],");
        String head =
                "{\"id\":\"r\",\"version\":\"1\",\"title\":{\"en\":\"R\",\"zh\":\"R\"},\"zone\":\"Asia/Shanghai\",";
        return RegimeReader.read("r.json", (head + cited + "}").getBytes(StandardCharsets.UTF_8));
    }

    /** What a log says; each text stands in the place of its reference again. */
    static List<Command> read(Regime regime, String log) {
        List<Command> read = new ArrayList<>();
        try (CommandLog lines = CommandLog.open(
                "log", new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), regime.vocabulary())) {
            for (var next = lines.next(); next.isPresent(); next = lines.next()) {
                read.add(withTexts(next.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static Command withTexts(LoggedCommand logged) {
        Command command = logged.command();
        FactMap facts = command.act().facts();
        for (String name : facts.names()) {
            if (facts.fact(name).orElseThrow() instanceof Fact.Kept kept) {
                PersonalRef text = new PersonalRef(
                        java.util.Objects.requireNonNull(logged.texts().get(kept.ref()))
                                .reveal());
                facts = facts.with(name, new Fact.Kept(text));
            }
        }
        return new Command(command.meta(), Act.of(command.verb(), facts));
    }
}
