package org.complaintkit.sla.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.json.Place;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Text;
import org.complaintkit.rule.Wording;

/**
 * Something that is wrong with a regime.
 *
 * @param kind what
 * @param parts which parts of the document, each as section and id such as {@code limits/reply}; the first is the one to look at
 * @param basis the rules that these parts cite
 * @param phrase what is wrong, in words
 * @param details what the words rest on, in their own words: states, verbs, amounts
 * @param history the shortest history that shows it, the last act perhaps one that is refused; empty where none is needed
 * @param place where in the document; empty where it was not looked for
 */
public record Finding(
        Kind kind,
        List<String> parts,
        List<String> basis,
        Phrase phrase,
        Map<String, String> details,
        List<Command> history,
        Optional<Place> place) {

    /** Takes copies. */
    public Finding {
        parts = List.copyOf(parts);
        basis = List.copyOf(basis);
        details = Map.copyOf(details);
        history = List.copyOf(history);
    }

    static Finding of(Kind kind, List<String> parts, List<String> basis, Map<String, String> details) {
        List<String> cited = basis.stream().distinct().sorted().toList();
        return new Finding(
                kind, parts, cited, new Phrase(kind.wording(), details), details, List.of(), Optional.empty());
    }

    Finding shownBy(List<Command> commands) {
        return new Finding(kind, parts, basis, phrase, details, commands, place);
    }

    /** The same with other details in its sentence. */
    Finding saying(Map<String, String> others) {
        return new Finding(kind, parts, basis, new Phrase(phrase.wording(), others), others, history, place);
    }

    /** The same with a sentence in one of its places, in each language its own. */
    Finding with(String hole, Phrase said) {
        Wording outer = phrase.wording();
        Wording inner = said.wording();
        String open = "{" + hole + "}";
        Wording whole = Wording.of(
                inner.code(), outer.en().replace(open, inner.en()), outer.zh().replace(open, inner.zh()));
        Map<String, String> all = new LinkedHashMap<>(details);
        all.putAll(said.details());
        return new Finding(kind, parts, basis, new Phrase(whole, all), all, history, place);
    }

    Finding at(Place found) {
        return new Finding(kind, parts, basis, phrase, details, history, Optional.of(found));
    }

    /**
     * How bad it is.
     *
     * @return the severity of its kind
     */
    public Severity severity() {
        return kind.severity();
    }

    /**
     * What it says.
     *
     * @return the sentence in both languages
     */
    public Text text() {
        return phrase.text();
    }

    @Override
    public String toString() {
        return severity().title().en() + " " + kind.id() + " " + parts + ": " + text().en();
    }
}
