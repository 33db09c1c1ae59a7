package org.complaintkit.lifecycle;

import java.util.HashMap;
import java.util.Map;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.rule.Wording;

/**
 * What states, verbs, tracks and roles are called when people read them. Immutable. What has no title is called by its name.
 *
 * <p>A title is a {@link Wording}, so that a further language made with {@link Language#of} may name it by its code:
 * {@code track/main}, {@code state/main/under-review}, {@code verb/complain-again}, {@code role/agent}. A state is known together with its
 * track, since two tracks may each have a state {@code open}.
 */
public final class Titles {

    private static final Titles STANDARD = new Titles(StandardTitles.all());

    private final Map<String, Wording> byCode;

    private Titles(Map<String, Wording> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /**
     * The titles of the standard lifecycle, in English and Chinese.
     *
     * @return the titles
     */
    public static Titles standard() {
        return STANDARD;
    }

    /**
     * The same titles with that of a track.
     *
     * @param track the track
     * @param title what it is called
     * @return the titles
     */
    public Titles with(Track track, Text title) {
        return with(code(track), title);
    }

    /**
     * The same titles with that of a state.
     *
     * @param track the track that the state is on
     * @param state the state
     * @param title what it is called
     * @return the titles
     */
    public Titles with(Track track, State state, Text title) {
        return with(code(track, state), title);
    }

    /**
     * The same titles with that of a verb.
     *
     * @param verb the verb
     * @param title what it is called
     * @return the titles
     */
    public Titles with(Verb verb, Text title) {
        return with(code(verb), title);
    }

    /**
     * The same titles with that of a role.
     *
     * @param role the role
     * @param title what it is called
     * @return the titles
     */
    public Titles with(Role role, Text title) {
        return with(code(role), title);
    }

    /**
     * What a role is called.
     *
     * @param role the role
     * @param language the language to say it in
     * @return the title; the name where it has none
     */
    public String of(Role role, Language language) {
        return say(code(role), role.name(), language);
    }

    /**
     * What a track is called.
     *
     * @param track the track
     * @param language the language to say it in
     * @return the title; the name where it has none
     */
    public String of(Track track, Language language) {
        return say(code(track), track.name(), language);
    }

    /**
     * What a state is called.
     *
     * @param track the track that the state is on
     * @param state the state
     * @param language the language to say it in
     * @return the title; the name where it has none
     */
    public String of(Track track, State state, Language language) {
        return say(code(track, state), state.name(), language);
    }

    /**
     * What a verb is called.
     *
     * @param verb the verb
     * @param language the language to say it in
     * @return the title; the name where it has none
     */
    public String of(Verb verb, Language language) {
        return say(code(verb), verb.name(), language);
    }

    private Titles with(String code, Text title) {
        Map<String, Wording> changed = new HashMap<>(byCode);
        changed.put(code, wording(code, title));
        return new Titles(changed);
    }

    /** Titles are said as they stand: a name may have braces, and they are no places to fill. */
    private String say(String code, String name, Language language) {
        Wording wording = byCode.get(code);
        return language.template(wording == null ? wording(code, Text.same(name)) : wording);
    }

    static Wording wording(String code, Text title) {
        return Wording.of(code, title.en(), title.zh());
    }

    private static String code(Track track) {
        return "track/" + track.name();
    }

    private static String code(Track track, State state) {
        return "state/" + track.name() + "/" + state.name();
    }

    private static String code(Role role) {
        return "role/" + role.name();
    }

    private static String code(Verb verb) {
        return "verb/" + verb.name();
    }
}
