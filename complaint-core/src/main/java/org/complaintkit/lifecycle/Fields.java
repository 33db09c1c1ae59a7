package org.complaintkit.lifecycle;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Facts;

/**
 * Which facts each of the library's verbs may record, beside those that a regime declares: the table of the complaint
 * log, as data.
 */
public final class Fields {

    // name:type, with ! where the verb says nothing without it, and (words|allowed) or (from..to). Without a type the
    // value tells (a regime may declare the fact).
    private static final List<String> TABLE = List.of(
            "register kind!:name channel!:name source!:name line:name form:name unit:name handler:name category:name"
                    + " severity:name title:personal subject:personal details:personal place:personal complainant:personal"
                    + " complainant.name:personal complainant.phone:personal complainant.address:personal"
                    + " complainant.sex:personal complainant.mail:personal"
                    + " respondent:name customer:name matter:name earlier:list evidence:list recording:name number:name filledBy:name"
                    + " occurredAt:moment knownAt:moment requestedReplyAt:moment sensitive:flag reason:personal shipment:name"
                    + " plate:name product:name stage:name request:personal statement:personal interest proceedings:name"
                    + " newGrounds grounds:personal reportReceivedAt:moment cause:name",
            "classify kind:name severity:name category:name points:number",
            "assign unit:name handler:name",
            "take-over unit:name handler:name",
            "hand-over to!:name unit:name handler:name reason:personal wants:personal",
            "request-evidence of:list evidence:list details:personal",
            "supply-evidence of:list evidence:list details:personal",
            "investigate retest:flag persons:list",
            "report-progress text:personal completed:flag reason:personal result:personal reminder:flag",
            "conclude result:personal verified:flag solution:personal cause:personal prevention:personal",
            "propose remedy!:name concession:money costs:name",
            "submit to:name form:name",
            "answer to:name form:name",
            "complete callBack:flag",
            "promise until!:moment",
            "follow-up satisfaction!:name(satisfied|dissatisfied|unreached) solved:flag",
            "transfer unit:name body:name contact:personal ground:name reason:personal",
            "decline unit:name body:name contact:personal ground:name reason:personal",
            "approve reason:personal of:name",
            "archive reason:personal summary:personal",
            "escalate reason:personal to:name level:number(1..1000)",
            "determine-liability party!:name liability:name share:number(0..100) reason:personal",
            "impose-liability party:name liability:name share:number(0..100) reason:personal",
            "dispute-liability party:name liability:name share:number(0..100) reason:personal",
            "settle-liability party:name liability:name share:number(0..100) reason:personal",
            "record-violation violation!:name party!:name cause:name rectify",
            "appeal against:name party:name reason:personal",
            "confirm-sanction against:name party:name amount:money",
            "reduce-sanction against:name party:name amount:money",
            "waive-sanction against:name party:name amount:money",
            "settle-sanction against:name party:name amount:money",
            "extend-limit against!:name until:moment extendBy:name reason:personal",
            "note person:name unit:name period:name reason:personal",
            "adopt state!:name round:number(1..1000000) level:number(0..1000) clocks",
            "migrate regime!:name reason:personal");

    private static final Verb ADOPT = Verb.of("adopt");

    private static final Map<String, Field> REASON_ONLY = Map.of("reason", Field.parse("reason:personal"));

    private static final Map<Verb, Map<String, Field>> BY_VERB = read();

    private static final Map<Verb, Map<String, Optional<FactType>>> TYPES = BY_VERB.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> types(row.getValue())));

    private static final Map<String, FactType> AGREED = agreed();

    private static final Map<String, Optional<FactType>> REASON_TYPE = types(REASON_ONLY);

    /** What these verbs say of the complaint itself: nobody notes or corrects it as a fact. */
    private static final Set<String> ITS_OWN = Set.of("state", "round", "level", "clocks");

    private static final Set<String> NAMES = BY_VERB.values().stream()
            .flatMap(fields -> fields.keySet().stream())
            .filter(name -> !ITS_OWN.contains(name))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A fact that a verb may record.
     *
     * @param name the name of the fact
     * @param needed whether the verb says nothing without it
     * @param declared its type and range; empty where the value tells
     */
    public record Field(String name, boolean needed, Optional<FactDeclaration> declared) {

        private static Field parse(String cell) {
            int colon = cell.indexOf(':');
            String written = colon < 0 ? cell : cell.substring(0, colon);
            boolean needed = written.endsWith("!");
            String name = needed ? written.substring(0, written.length() - 1) : written;
            return new Field(
                    name,
                    needed,
                    colon < 0 ? Optional.empty() : Optional.of(FactRange.parse(name, cell.substring(colon + 1))));
        }
    }

    /** What an act says of the complaint itself and so stays true after it; all else speaks of that one act. */
    private static final Set<String> STANDING = standing();

    private static final Map<Verb, Set<String>> OF_THE_ACT = BY_VERB.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> ofTheAct(row.getValue())));

    private static final Set<String> OF_THE_OUTCOME = Set.of(
            "result",
            "verified",
            "solution",
            "prevention",
            "remedy",
            "concession",
            "costs",
            "callBack",
            "completed",
            "satisfaction",
            "solved");

    private static final Set<String> REASON_NAME = Set.of("reason");

    private Fields() {}

    private static Set<String> standing() {
        Set<String> names = new HashSet<>(Set.of("party", "liability", "share"));
        names.addAll(table(Verb.of("register")).keySet());
        names.addAll(table(Verb.of("classify")).keySet());
        names.removeAll(Set.of("form", "reason", "details"));
        return Set.copyOf(names);
    }

    private static Set<String> ofTheAct(Map<String, Field> fields) {
        return fields.keySet().stream()
                .filter(name -> !STANDING.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Verb, Map<String, Field>> read() {
        Map<Verb, Map<String, Field>> byVerb = new HashMap<>();
        for (String row : TABLE) {
            String[] cells = row.split(" ", -1);
            Map<String, Field> fields = new LinkedHashMap<>();
            for (int i = 1; i < cells.length; i++) {
                Field field = Field.parse(cells[i]);
                fields.put(field.name(), field);
            }
            // In the order of the table, in which what is missing is told.
            byVerb.put(Verb.of(cells[0]), Collections.unmodifiableMap(fields));
        }
        byVerb.put(ADOPT, adopting(byVerb));
        return Map.copyOf(byVerb);
    }

    /** Who takes a case over tells all that a registration and a classification would have. */
    private static Map<String, Field> adopting(Map<Verb, Map<String, Field>> byVerb) {
        Map<String, Field> fields = new LinkedHashMap<>(byVerb.getOrDefault(ADOPT, Map.of()));
        for (String verb : List.of("register", "classify")) {
            byVerb.getOrDefault(Verb.of(verb), Map.of())
                    .forEach((name, field) -> fields.putIfAbsent(name, new Field(name, false, field.declared())));
        }
        return Collections.unmodifiableMap(fields);
    }

    private static Map<String, Optional<FactType>> types(Map<String, Field> fields) {
        return fields.values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Field::name, field -> field.declared().map(FactDeclaration::type)));
    }

    /**
     * What a verb may record.
     *
     * @param verb the verb
     * @return the names of the facts, each with its type, or without one where the value tells; a verb that is not in
     *     the table may record a {@code reason}
     */
    public static Map<String, Optional<FactType>> of(Verb verb) {
        return TYPES.getOrDefault(verb, REASON_TYPE);
    }

    /**
     * What a verb may record, with the ranges of the values.
     *
     * @param verb the verb
     * @return the facts by name; a verb that is not in the table may record a {@code reason}
     */
    public static Map<String, Field> table(Verb verb) {
        return BY_VERB.getOrDefault(verb, REASON_ONLY);
    }

    /**
     * What a guard sees when somebody acts: what the act says laid over what is known. Of the verb's own fields those that
     * speak of the act alone (its reason, to whom it goes, in which form) count only where this act says them; what stays
     * true of the complaint (kind, severity, unit, handler, party) also where an earlier one did.
     *
     * @param verb the verb
     * @param known what is known of the complaint
     * @param said what the act says
     * @return both together
     */
    public static Facts seen(Verb verb, Facts known, FactMap said) {
        return new Seen(known, said, OF_THE_ACT.getOrDefault(verb, REASON_NAME));
    }

    static boolean isOfTheAct(Verb verb, String fact) {
        return OF_THE_ACT.getOrDefault(verb, REASON_NAME).contains(fact);
    }

    /**
     * What is said of one outcome, and so does not hold of the next one once the complaint comes back.
     *
     * @return the names of the facts
     */
    public static Set<String> ofTheOutcome() {
        return OF_THE_OUTCOME;
    }

    /**
     * Every fact that some verb may record.
     *
     * @return the names, without {@code state}, {@code round}, {@code level} and {@code clocks}, which a complaint has of
     *     its own
     */
    public static Set<String> names() {
        return NAMES;
    }

    /**
     * The type that a fact has in every verb that records it.
     *
     * @param fact the name of the fact
     * @return the type, or empty where no verb records it or two verbs differ
     */
    public static Optional<FactType> type(String fact) {
        return Optional.ofNullable(AGREED.get(fact));
    }

    private static Map<String, FactType> agreed() {
        Map<String, Set<FactType>> types = new HashMap<>();
        TYPES.values()
                .forEach(fields -> fields.forEach((fact, type) -> type.ifPresent(is ->
                        types.computeIfAbsent(fact, name -> new HashSet<>()).add(is))));
        types.values().removeIf(several -> several.size() > 1);
        return types.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().iterator().next()));
    }
}

/** What is known, under what an act says; some names count only where the act says them. */
record Seen(Facts known, FactMap said, Set<String> ofTheAct) implements Facts {

    @Override
    public Optional<Fact> fact(String name) {
        Optional<Fact> top = known.keeps(name) ? Optional.empty() : said.fact(name);
        return top.isPresent() || ofTheAct.contains(name) ? top : known.fact(name);
    }

    @Override
    public boolean keeps(String name) {
        return known.keeps(name);
    }
}
