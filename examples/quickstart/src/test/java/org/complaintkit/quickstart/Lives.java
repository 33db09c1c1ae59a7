package org.complaintkit.quickstart;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Flaw;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Life;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeFigures;
import org.complaintkit.sla.regime.RegimeReader;

/** Whole lives of complaints with texts in them, through a desk: breaches, warnings, fines, refusals. */
final class Lives {

    static final Instant MON_0900 = Instant.parse("2026-03-02T01:00:00Z");

    static final Regime REGIME = RegimeReader.read("lives.json", """
            {"id":"lives","version":"1","zone":"Asia/Shanghai","title":{"en":"Lives","zh":"一生"},
             "limits":[{"id":"reply","basis":["rule 1"],"starts":["register"],"metBy":["answer"],"onReopen":"restart",
               "within":{"elapsed":"PT2H"},"extension":{"most":3},"warn":[{"share":0.5,"tell":["chief"]}]}],
             "sanctions":[{"id":"late","basis":["rule 2"],"on":{"breach":"reply"},"party":"handler",
               "counted":{"by":"party","over":"ever"},"price":{"steps":["20.00","50.00"],"currency":"CNY"}}]}
            """.getBytes(StandardCharsets.UTF_8));

    private static final Actor AGENT = Actor.of("agent-7", "agent");
    private static final List<String> ACTS = List.of(
            "accept", "investigate", "answer", "suspend", "resume", "follow-up", "close", "complain-again", "conclude");

    private Lives() {}

    /** A command and the texts beside it. */
    record Said(Command command, Map<PersonalRef, Personal> texts) {}

    /** What somebody does, with a text in each of these fields; the text is its reference. */
    static Said said(ComplaintKey key, Instant at, Verb verb, FactMap facts, String... fields) {
        Map<PersonalRef, Personal> texts = new HashMap<>();
        FactMap all = facts;
        for (String field : fields) {
            PersonalRef ref = new PersonalRef("ref-" + verb + "-" + field + "-" + at.getEpochSecond());
            all = all.with(field, new Fact.Kept(ref));
            texts.put(ref, Personal.of("CANARY " + verb + " " + field));
        }
        return new Said(new Command(Meta.of(key, at, AGENT), Act.of(verb, all)), texts);
    }

    static Said register(ComplaintKey key, Instant at, String... fields) {
        FactMap facts = FactMap.of("kind", Fact.of("complaint"))
                .with("channel", Fact.of("phone"))
                .with("source", Fact.of("external"))
                .with("handler", Fact.of("li"));
        return said(key, at, Verb.of("register"), facts, fields);
    }

    /** Some complaints, in order of time. */
    static List<Said> random(long seed) {
        Random random = new Random(seed);
        List<Said> all = new ArrayList<>();
        Instant at = MON_0900;
        for (int id = 1; id <= 3; id++) {
            all.add(register(ComplaintKey.of("C-" + id), at, "complainant.name", "complainant.phone", "details"));
        }
        for (int i = random.nextInt(4, 16); i > 0; i--) {
            at = at.plus(Duration.ofMinutes(random.nextInt(90)));
            ComplaintKey key = ComplaintKey.of("C-" + (1 + random.nextInt(3)));
            String verb = ACTS.get(random.nextInt(ACTS.size()));
            FactMap facts = verb.equals("follow-up")
                    ? FactMap.of("satisfaction", Fact.of(random.nextBoolean() ? "satisfied" : "dissatisfied"))
                    : FactMap.EMPTY;
            String[] texts = verb.equals("conclude")
                    ? new String[] {"result"}
                    : List.of("accept", "suspend", "close").contains(verb) ? new String[] {"reason"} : new String[0];
            all.add(said(key, at, Verb.of(verb), facts, texts));
        }
        return all;
    }

    static Said erase(ComplaintKey key, Instant at) {
        return said(key, at, Verb.of("erase"), FactMap.EMPTY);
    }

    static Figures figures(Outbox outbox) {
        RegimeFigures rules = REGIME.figures();
        Figures figures = rules.none();
        Map<ComplaintKey, Life> lives = new HashMap<>();
        for (Positioned next : outbox.after(Offset.START, Integer.MAX_VALUE)) {
            ComplaintKey key = next.recorded().envelope().complaint();
            lives.merge(
                    key,
                    rules.life(key).applyAll(List.of(next.recorded().event())),
                    (before, first) -> before.applyAll(List.of(next.recorded().event())));
        }
        lives.values().forEach(figures::add);
        return figures;
    }

    static List<Flaw> flaws(Ports store, Desk desk, ComplaintKey key) {
        Stored stored = store.complaints().load(key).orElseThrow();
        return Chain.check(key, desk.history(key), stored.last().version(), stored.head());
    }
}
