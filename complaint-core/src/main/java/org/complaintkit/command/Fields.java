package org.complaintkit.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.FactType;
import org.complaintkit.lifecycle.Verb;

/**
 * Which facts each of the library's verbs may record, beside those that a regime declares: the table of the complaint
 * log, as data.
 */
public final class Fields {

    // name:type; without a type the value tells (a regime may declare the fact).
    private static final List<String> TABLE = List.of(
            "register kind:name channel:name source:name line:name form:name unit:name handler:name category:name"
                    + " severity:name title:personal subject:personal details:personal place:personal complainant:personal"
                    + " respondent:name customer:name matter:name evidence:list recording:name number:name filledBy:name"
                    + " occurredAt:moment knownAt:moment requestedReplyAt:moment sensitive:flag reason:personal shipment:name"
                    + " plate:name product:name stage:name request:personal statement:personal interest proceedings:name"
                    + " newGrounds grounds:personal reportReceivedAt:moment cause:name",
            "classify kind:name severity:name category:name points:number",
            "assign unit:name handler:name",
            "take-over unit:name handler:name",
            "hand-over to:name reason:personal wants:personal",
            "request-evidence of:list evidence:list details:personal",
            "supply-evidence of:list evidence:list details:personal",
            "investigate retest:flag persons:list",
            "report-progress text:personal completed:flag reason:personal result:personal reminder:flag",
            "conclude result:personal verified:flag solution:personal cause:personal prevention:personal",
            "propose remedy:name concession:money costs:name",
            "submit to:name form:name",
            "answer to:name form:name",
            "complete callBack:flag",
            "promise until:moment",
            "follow-up satisfaction:name solved:flag",
            "transfer unit:name body:name contact:personal ground:name reason:personal",
            "decline unit:name body:name contact:personal ground:name reason:personal",
            "approve reason:personal of:name",
            "archive reason:personal summary:personal",
            "escalate reason:personal to:name level:number",
            "determine-liability party:name liability:name share:number reason:personal",
            "impose-liability party:name liability:name share:number reason:personal",
            "dispute-liability party:name liability:name share:number reason:personal",
            "settle-liability party:name liability:name share:number reason:personal",
            "record-violation violation:name party:name cause:name rectify",
            "appeal against:name party:name reason:personal",
            "confirm-sanction against:name party:name amount:money",
            "reduce-sanction against:name party:name amount:money",
            "waive-sanction against:name party:name amount:money",
            "settle-sanction against:name party:name amount:money",
            "extend-limit against:name until:moment by reason:personal");

    private static final Map<String, Optional<FactType>> REASON_ONLY = Map.of("reason", Optional.of(FactType.PERSONAL));

    private static final Map<Verb, Map<String, Optional<FactType>>> BY_VERB = read();

    private static final Set<String> NAMES = BY_VERB.values().stream()
            .flatMap(fields -> fields.keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    private Fields() {}

    private static Map<Verb, Map<String, Optional<FactType>>> read() {
        Map<Verb, Map<String, Optional<FactType>>> byVerb = new HashMap<>();
        for (String row : TABLE) {
            String[] cells = row.split(" ", -1);
            Map<String, Optional<FactType>> fields = new LinkedHashMap<>();
            for (int i = 1; i < cells.length; i++) {
                String[] field = cells[i].split(":", -1);
                fields.put(field[0], field.length == 1 ? Optional.empty() : Optional.of(FactType.parse(field[1])));
            }
            byVerb.put(Verb.of(cells[0]), fields);
        }
        return Map.copyOf(byVerb);
    }

    /**
     * What a verb may record.
     *
     * @param verb the verb
     * @return the names of the facts, each with its type, or without one where the value tells; a verb that is not in
     *     the table may record a {@code reason}
     */
    public static Map<String, Optional<FactType>> of(Verb verb) {
        return BY_VERB.getOrDefault(verb, REASON_ONLY);
    }

    /**
     * Every fact that some verb may record.
     *
     * @return the names
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
        Optional<FactType> found = Optional.empty();
        for (Map<String, Optional<FactType>> fields : BY_VERB.values()) {
            Optional<FactType> type = fields.getOrDefault(fact, Optional.empty());
            if (found.isPresent() && type.isPresent() && !type.equals(found)) {
                return Optional.empty();
            }
            found = found.isPresent() ? found : type;
        }
        return found;
    }
}
