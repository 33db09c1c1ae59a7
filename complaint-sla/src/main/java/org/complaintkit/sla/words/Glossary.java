package org.complaintkit.sla.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.complaintkit.identity.Role;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;

/**
 * What the names of a regime are called when people read them: facts, values, roles, limits, states, verbs. Immutable. A name
 * without a title is said as it is written, its dashes as blanks.
 */
public final class Glossary {

    private static final Glossary STANDARD = new Glossary(StandardNames.all(), Titles.standard());

    private final Map<String, Text> names;
    private final Titles titles;

    private Glossary(Map<String, Text> names, Titles titles) {
        this.names = Map.copyOf(names);
        this.titles = titles;
    }

    /**
     * The library's own names.
     *
     * @return the glossary
     */
    public static Glossary standard() {
        return STANDARD;
    }

    /**
     * The library's names and those that a document gives under {@code roles} and {@code titles}.
     *
     * @param document a regime's document that was read without a fault
     * @return the glossary
     */
    public static Glossary of(JsonObject document) {
        Map<String, Text> own = new LinkedHashMap<>();
        Json.object(document, "roles")
                .forEach((name, title) -> Json.pair(title).ifPresent(text -> own.put(name, text)));
        Json.object(document, "titles")
                .forEach((name, title) -> Json.pair(title).ifPresent(text -> own.put(name, text)));
        return STANDARD.with(own);
    }

    /**
     * The same glossary with more names; one that it knows already is called by the new title.
     *
     * @param more titles by name
     * @return the glossary
     * @throws IllegalArgumentException if one of them is not a name in the sense of {@link
     *     org.complaintkit.identity.Names}
     */
    public Glossary with(Map<String, Text> more) {
        Map<String, Text> all = new HashMap<>(names);
        all.putAll(more);
        Titles changed = titles;
        for (Map.Entry<String, Text> one : more.entrySet()) {
            changed = titled(changed, one.getKey(), one.getValue());
        }
        return new Glossary(all, changed);
    }

    /** The library's own verbs and states keep their titles: a limit may be called {@code archived}, as a state is. */
    private static Titles titled(Titles titles, String name, Text title) {
        Verb verb = Verb.of(name);
        State state = State.of(name);
        Titles changed = titles.with(Role.of(name), title);
        if (titles.of(verb, Language.CHINESE).equals(name)) {
            changed = changed.with(verb, title);
        }
        return titles.of(Track.MAIN, state, Language.CHINESE).equals(name)
                ? changed.with(Track.MAIN, state, title)
                : changed;
    }

    /**
     * What a fact, a value, a role or a rule is called.
     *
     * @param name its name
     * @return the title
     */
    public Text name(String name) {
        Text known = names.get(name);
        return known == null ? Text.same(spoken(name)) : known;
    }

    /**
     * What a verb is called.
     *
     * @param name its name
     * @return the title
     */
    public Text verb(String name) {
        Verb verb = Verb.of(name);
        return spoken(name, titles.of(verb, Language.ENGLISH), titles.of(verb, Language.CHINESE));
    }

    /**
     * What a state is called.
     *
     * @param track the track that it is on
     * @param name its name
     * @return the title
     */
    public Text state(Track track, String name) {
        State state = State.of(name);
        return spoken(name, titles.of(track, state, Language.ENGLISH), titles.of(track, state, Language.CHINESE));
    }

    /**
     * The titles of states and verbs, for pictures of a lifecycle.
     *
     * @return the titles
     */
    public Titles titles() {
        return titles;
    }

    /**
     * Whether it has a title for a name.
     *
     * @param name the name of a fact, a value, a role or a rule
     * @return false where it would say the name itself
     */
    public boolean knows(String name) {
        return names.containsKey(name);
    }

    private Text spoken(String name, String en, String zh) {
        return en.equals(name) && zh.equals(name) ? name(name) : Text.of(en, zh);
    }

    private static String spoken(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        return plain
                ? name.replace('-', ' ')
                        .replace('.', ' ')
                        .replaceAll("([a-z])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                : name;
    }
}
