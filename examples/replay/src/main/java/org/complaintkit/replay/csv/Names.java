package org.complaintkit.replay.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.command.Verbs;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.JsonValue;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.replay.log.CommonVocabulary;
import org.complaintkit.sla.regime.Regime;

/** What a mapping may name under a regime. */
record Names(
        Map<String, Verb> verbs,
        Set<String> states,
        Set<String> facts,
        Map<String, FactDeclaration> declared,
        List<String> rules) {

    private static final String PENDING = "pending";

    static Names of(Regime regime, JsonValue document) {
        Vocabulary vocabulary = regime.vocabulary();
        Map<String, Verb> verbs = new LinkedHashMap<>();
        vocabulary.verbs().stream().sorted().forEach(verb -> verbs.put(verb.name(), verb));
        verbs.put(Verbs.PASS_TIME.name(), Verbs.PASS_TIME);
        Set<String> facts = new TreeSet<>(Fields.names());
        facts.addAll(vocabulary.facts().keySet());
        List<String> rules = new ArrayList<>(MappingReader.ids(document, "limits"));
        rules.addAll(MappingReader.ids(document, "sanctions"));
        return new Names(verbs, states(regime.lifecycle()), facts, vocabulary.facts(), rules);
    }

    /** What a mapping may name that is for two regimes: whatever one of them knows. */
    Names and(Names other) {
        Map<String, Verb> allVerbs = new LinkedHashMap<>(verbs);
        allVerbs.putAll(other.verbs);
        Set<String> allStates = new TreeSet<>(states);
        allStates.addAll(other.states);
        Set<String> allFacts = new TreeSet<>(facts);
        allFacts.addAll(other.facts);
        List<String> allRules = new ArrayList<>(rules);
        allRules.addAll(other.rules);
        Vocabulary both =
                CommonVocabulary.of(new Vocabulary(Set.of(), declared), new Vocabulary(Set.of(), other.declared));
        return new Names(allVerbs, allStates, allFacts, both.facts(), allRules);
    }

    /** The states that a complaint can say it is in: those of the main line, and pending where it can wait. */
    private static Set<String> states(Lifecycle lifecycle) {
        Set<String> states = new TreeSet<>();
        for (Track track : lifecycle.tracks()) {
            boolean main = track.equals(lifecycle.tracks().get(0));
            for (State state : lifecycle.states(track)) {
                if (main ? !state.equals(State.NONE) : state.name().equals(PENDING)) {
                    states.add(state.name());
                }
            }
        }
        return states;
    }

    Optional<FactDeclaration> declaration(String fact) {
        return Optional.ofNullable(declared.get(fact));
    }

    Optional<FactType> type(String fact) {
        Optional<FactType> own = declaration(fact).map(FactDeclaration::type);
        return own.isPresent() ? own : Fields.type(fact);
    }

    /** The facts that a verb may record, each with its type: the library's and the regime's. */
    Map<String, Optional<FactType>> fields(Verb verb) {
        Map<String, Optional<FactType>> fields = new LinkedHashMap<>(Fields.of(verb));
        declared.forEach((name, declaration) -> fields.put(name, Optional.of(declaration.type())));
        return fields;
    }
}
