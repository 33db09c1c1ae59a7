package org.complaintkit.sla.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.sla.check.World.Need;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/**
 * A small regime thrown with dice: three states and an end, some ways between them, some of them held back, one or two limits,
 * perhaps a pause, an escalation, sanctions. What a brute force has to know of it is kept beside the document, so that
 * nothing has to be read out of the regime.
 */
final class SmallRegime {

    /** A verb that leads from a state of the main track to one. */
    record Way(String from, String verb, String to) {}

    private static final List<String> STATES = List.of("open", "busy", "done");
    private static final List<String> VERBS = List.of("answer", "note", "assign", "close");
    private static final List<String> FEATURES = List.of(
            "colour", "\"by\":\"c", "did", "times", "level", "severity", "waiting", "second", "handler", "escalation");
    /** Of so many things at a time a regime speaks, or its histories are too many. */
    private static final int MOST_FEATURES = 4;

    private static final List<String> PRICES = List.of("10.00", "20.00", "50.00", "250.00");

    private final Random dice;
    private final List<String> without;
    private final List<String> verbs;
    private final long seed;
    private final List<Way> ways = new ArrayList<>();
    private final Map<String, List<Need>> needs = new LinkedHashMap<>();
    private final Map<String, List<Integer>> prices = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, String> charged = new LinkedHashMap<>();
    private boolean beside;

    private SmallRegime(long seed) {
        this.seed = seed;
        this.dice = new Random(seed);
        List<String> features = new ArrayList<>(FEATURES);
        Collections.shuffle(features, dice);
        this.without = features.subList(MOST_FEATURES, features.size());
        this.verbs = new ArrayList<>(VERBS);
        if (has("level")) {
            verbs.add("escalate");
        }
        if (has("did")) {
            verbs.addAll(List.of("submit", "approve"));
        }
        lifecycle();
        guards();
        List<String> limits = limits();
        escalation(limits);
        sanctions(limits);
    }

    static SmallRegime of(long seed) {
        return new SmallRegime(seed);
    }

    long seed() {
        return seed;
    }

    List<Way> ways() {
        return ways;
    }

    /** What is asked of a verb, by guards and permissions. */
    List<Need> needs(String verb) {
        return needs.getOrDefault(verb, List.of());
    }

    /** What the first, second and next one costs, by sanction. */
    Map<String, List<Integer>> prices() {
        return prices;
    }

    /** The condition of each limit, "" where there is none. */
    Map<String, String> limitsWhen() {
        return conditions;
    }

    /** The limit whose breach each sanction charges. */
    Map<String, String> charged() {
        return charged;
    }

    /** Whether both limits start with one verb and are met by one. */
    boolean isBeside() {
        return beside;
    }

    /** Sections and ids of limits, escalations and sanctions. */
    List<String> rules() {
        List<String> rules = new ArrayList<>();
        conditions.keySet().forEach(limit -> rules.add("limits/" + limit));
        if (sections.containsKey("escalation")) {
            rules.add("escalation/up");
        }
        charged.keySet().forEach(sanction -> rules.add("sanctions/" + sanction));
        return rules;
    }

    /** The verbs that the document names for where a complaint stands. */
    Set<String> open(Complaint complaint) {
        Set<String> open = ways.stream()
                .filter(way -> way.from().equals(Seen.main(complaint)))
                .map(Way::verb)
                .collect(Collectors.toCollection(TreeSet::new));
        if (names("\"suspend\"") && complaint.isBorn()) {
            open.addAll(List.of("suspend", "resume"));
        }
        return open;
    }

    Set<String> verbs() {
        Set<String> verbs = ways.stream().map(Way::verb).collect(Collectors.toCollection(TreeSet::new));
        List.of("suspend", "resume").stream()
                .filter(verb -> document().contains('"' + verb + '"'))
                .forEach(verbs::add);
        return verbs;
    }

    /** Whether the document speaks of something at all. */
    boolean names(String word) {
        return document().contains(word);
    }

    /** Whether it matters to a verb who does it, with which roles. */
    boolean asksForRoles(String verb) {
        return needs(verb).stream().anyMatch(Need::ofRoles);
    }

    boolean asksForPeople(String verb) {
        return asksWhoDid(verb)
                || verb.equals("approve")
                || needs(verb).stream().anyMatch(need -> need.json().contains("\"did\""));
    }

    /** Whether the document asks whether somebody did this, or a review looks back at it. */
    boolean asksWhoDid(String verb) {
        return names("\"did\":\"" + verb + '"') || (verb.equals("submit") && names("\"approve\""));
    }

    String document() {
        return sections.entrySet().stream()
                .map(section -> "\"" + section.getKey() + "\":" + section.getValue())
                .collect(Collectors.joining(
                        ",\n",
                        "{\"id\":\"r\",\"version\":\"1\",\"title\":{\"en\":\"R\",\"zh\":\"R\"},\"zone\":\"Asia/Shanghai\",\n",
                        "}"));
    }

    /** The regime, unless the reader refuses the document: a verb asked for that no state knows, and the like. */
    Optional<Regime> read() {
        try {
            return Optional.of(RegimeReader.read("r.json", document().getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedDocument refused) {
            return Optional.empty();
        }
    }

    private boolean has(String feature) {
        return !without.contains(feature);
    }

    private boolean speaks(String text) {
        return without.stream().noneMatch(text::contains);
    }

    private boolean oneIn(int many) {
        return dice.nextInt(many) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    private void lifecycle() {
        ways.add(new Way("-", "register", "open"));
        Set<String> taken = new TreeSet<>();
        List<String> states = oneIn(2) ? STATES : STATES.subList(0, 2);
        for (int i = 0; i < states.size(); i++) {
            String next = i + 1 < states.size() ? states.get(i + 1) : "over";
            way(taken, states.get(i), one(verbs), next);
            way(taken, states.get(i), one(verbs), one(states));
        }
        String moves = ways.stream()
                .map(way -> move("main", way.from(), way.verb(), way.to()))
                .collect(Collectors.joining(","));
        boolean waits = has("waiting");
        String suspend = "," + move("waiting", "active", "suspend", "pending");
        String resume = oneIn(4) ? "" : "," + move("waiting", "pending", "resume", "active");
        sections.put(
                "facts", "{\"colour\":{\"oneOf\":[\"red\",\"green\"]},\"severity\":{\"oneOf\":[\"minor\",\"major\"]}}");
        sections.put(
                "lifecycle",
                "{\"tracks\":{\"main\":\"-\"" + (waits ? ",\"waiting\":\"active\"" : "") + "},\"moves\":[" + moves
                        + (waits ? suspend + resume : "") + "],\"finals\":[\"over\"]}");
    }

    private void way(Set<String> taken, String from, String verb, String to) {
        if (taken.add(from + verb)) {
            ways.add(new Way(from, verb, to));
        }
    }

    private static String move(String track, String from, String verb, String to) {
        return "{\"track\":\"" + track + "\",\"in\":[\"" + from + "\"],\"do\":[\"" + verb + "\"],\"to\":\"" + to
                + "\"}";
    }

    private void guards() {
        List<String> guards = new ArrayList<>();
        List<String> permissions = new ArrayList<>();
        for (String verb : verbs) {
            if (ways.stream().noneMatch(way -> way.verb().equals(verb)) || oneIn(3)) {
                continue;
            }
            Need need =
                    one(World.NEEDS.stream().filter(any -> speaks(any.json())).toList());
            if (need.verbs().stream()
                    .allMatch(asked -> ways.stream().anyMatch(way -> way.verb().equals(asked)))) {
                guards.add("{\"id\":\"g-" + verb + "\",\"basis\":[\"R\"],\"do\":[\"" + verb + "\"],\"needs\":"
                        + need.json() + ",\"says\":{\"en\":\"no\",\"zh\":\"否\"}}");
                needs.computeIfAbsent(verb, any -> new ArrayList<>()).add(need);
            }
            if (has("\"by\":\"c") && oneIn(2)) {
                Need held = one(World.ROLES);
                permissions.add("{\"id\":\"p-" + verb + "\",\"basis\":[\"R\"],\"do\":[\"" + verb + "\"],\"by\":"
                        + held.json() + "}");
                needs.computeIfAbsent(verb, any -> new ArrayList<>()).add(held);
            }
        }
        sections.put("guards", guards.toString());
        sections.put("permissions", permissions.toString());
    }

    private List<String> limits() {
        List<String> verbs = ways.stream().map(Way::verb).distinct().toList();
        List<String> elapsed = List.of("{\"elapsed\":\"PT1H\"}", "{\"elapsed\":\"PT3H\"}", "{\"elapsed\":\"PT24H\"}");
        String gap = "{\"by\":\"severity\",\"limits\":{\"major\":" + one(elapsed) + "}}";
        String start = oneIn(3) ? one(verbs) : "register";
        String met = one(verbs.subList(1, verbs.size()));
        List<String> all = new ArrayList<>();
        all.add(limit("reply", start, met, has("severity") && oneIn(3) ? gap : one(elapsed)));
        if (has("second")) {
            boolean alike = oneIn(2);
            String from = alike ? start : one(verbs);
            String to = alike ? met : one(verbs.subList(1, verbs.size()));
            beside = from.equals(start) && to.equals(met);
            all.add(limit("second", from, to, one(elapsed)));
        }
        sections.put("limits", all.toString());
        return all.size() == 1 ? List.of("reply") : List.of("reply", "second");
    }

    private String limit(String id, String start, String met, String within) {
        List<String> when = Stream.of(
                        "{\"fact\":\"severity\",\"is\":\"major\"}",
                        "{\"fact\":\"severity\",\"known\":true}",
                        "{\"fact\":\"severity\",\"in\":[\"minor\",\"major\"]}",
                        "{\"fact\":\"colour\",\"is\":\"red\"}",
                        "{\"all\":[{\"fact\":\"severity\",\"is\":\"major\"},{\"fact\":\"severity\",\"is\":\"minor\"}]}")
                .filter(this::speaks)
                .toList();
        String condition = when.isEmpty() || oneIn(3) ? "" : one(when);
        conditions.put(id, condition);
        return "{\"id\":\"" + id + "\",\"basis\":[\"R\"],\"starts\":[\"" + start + "\"],\"metBy\":[\"" + met + "\"],"
                + (condition.isEmpty() ? "" : "\"when\":" + condition + ",")
                + (oneIn(3) ? "\"pausedWhile\":\"never\"," : "")
                + "\"onReopen\":\"restart\",\"onReclassify\":\"from-start\",\"within\":" + within + "}";
    }

    private void escalation(List<String> limits) {
        String ladder = "[{\"id\":\"desk\",\"title\":{\"en\":\"d\",\"zh\":\"d\"},\"roles\":[\"clerk\"]},"
                + "{\"id\":\"head\",\"title\":{\"en\":\"h\",\"zh\":\"h\"}" + (oneIn(2) ? "" : ",\"roles\":[\"chief\"]")
                + "}]";
        List<String> on = List.of(
                "{\"breach\":\"" + one(limits) + "\"}",
                "\"" + one(ways).verb() + "\"",
                "{\"met\":\"" + one(limits) + "\"}");
        String when = has("colour") && oneIn(2) ? "\"when\":{\"fact\":\"colour\",\"is\":\"green\"}," : "";
        List<String> does = List.of("\"level\":1", "\"level\":\"next\"", "\"set\":{\"colour\":\"red\"}");
        if (has("escalation")) {
            sections.put("levels", ladder);
            sections.put(
                    "escalation",
                    "[{\"id\":\"up\",\"basis\":[\"R\"],\"on\":" + one(on) + "," + when + one(does) + "}]");
        }
    }

    private void sanctions(List<String> limits) {
        List<String> all = new ArrayList<>();
        int many = has("handler") ? 1 + dice.nextInt(2) : 0;
        for (int i = 0; i < many; i++) {
            List<String> steps = List.of(one(PRICES), one(PRICES));
            String id = i == 0 ? "fine" : "other";
            List<String> when = Stream.of(
                            "",
                            "\"when\":{\"fact\":\"colour\",\"is\":\"red\"},",
                            "\"when\":{\"fact\":\"level\",\"atLeast\":1},")
                    .filter(this::speaks)
                    .toList();
            prices.put(
                    id,
                    steps.stream().map(step -> (int) Double.parseDouble(step)).toList());
            charged.put(id, one(limits));
            all.add("{\"id\":\"" + id + "\",\"basis\":[\"R\"],\"on\":{\"breach\":\"" + charged.get(id) + "\"},"
                    + one(when)
                    + (oneIn(3) ? "\"group\":\"late\"," : "")
                    + "\"party\":\"handler\",\"counted\":{\"by\":\"party\",\"over\":\"ever\"},\"price\":{\"steps\":[\""
                    + String.join("\",\"", steps) + "\"],\"currency\":\"CNY\"}}");
        }
        sections.put("sanctions", all.toString());
    }

    @Override
    public String toString() {
        return "seed " + seed + "\n" + document();
    }
}
