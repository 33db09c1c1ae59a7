package org.complaintkit.sla.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that a guard of a small regime can look at, whoever made it so.
 *
 * @param colour red, green or "" where nobody said
 * @param level how far it has risen
 * @param notes how often something was noted
 * @param answers how often it was answered
 * @param answered whether who acts has answered it
 * @param submitted whether who acts has submitted it
 * @param reply what became of the limit: "" where it never ran
 * @param roles the roles of who acts
 */
record World(
        String colour,
        int level,
        int notes,
        int answers,
        boolean answered,
        boolean submitted,
        String reply,
        Set<String> roles) {

    /** What is asked, in the regime's language and in Java. */
    record Need(String json, List<String> verbs, boolean ofRoles, Predicate<World> holds) {}

    private static Need need(String json, Predicate<World> holds, String... verbs) {
        return new Need(json, List.of(verbs), json.contains("{\"by\":\"c"), holds);
    }

    static final List<Need> NEEDS = List.of(
            need("{\"fact\":\"colour\",\"is\":\"red\"}", world -> world.colour().equals("red")),
            need(
                    "{\"not\":{\"fact\":\"colour\",\"is\":\"green\"}}",
                    world -> !world.colour().equals("green")),
            need(
                    "{\"all\":[{\"fact\":\"colour\",\"is\":\"red\"},{\"fact\":\"colour\",\"is\":\"green\"}]}",
                    world -> world.colour().equals("red") && world.colour().equals("green")),
            need(
                    "{\"not\":{\"fact\":\"colour\",\"known\":true}}",
                    world -> world.colour().isEmpty()),
            need("{\"times\":\"note\",\"atLeast\":1}", world -> world.notes() >= 1, "note"),
            need("{\"times\":\"answer\",\"atMost\":0}", world -> world.answers() <= 0, "answer"),
            need("{\"fact\":\"level\",\"atLeast\":1}", world -> world.level() >= 1),
            need("{\"fact\":\"level\",\"atMost\":0}", world -> world.level() <= 0),
            need("{\"not\":{\"by\":{\"did\":\"answer\"}}}", world -> !world.answered(), "answer"),
            need("{\"not\":{\"by\":{\"did\":\"submit\"}}}", world -> !world.submitted(), "submit"),
            need(
                    "{\"all\":[{\"by\":{\"did\":\"answer\"}},{\"times\":\"answer\",\"atMost\":0}]}",
                    world -> world.answered() && world.answers() <= 0,
                    "answer"),
            need(
                    "{\"limit\":\"reply\",\"is\":\"breached\"}",
                    world -> world.reply().equals("breached")),
            need(
                    "{\"not\":{\"limit\":\"reply\",\"is\":\"running\"}}",
                    world -> !world.reply().equals("running")),
            need("{\"not\":{\"by\":\"clerk\"}}", world -> !world.roles().contains("clerk")),
            need(
                    "{\"all\":[{\"by\":\"clerk\"},{\"by\":\"chief\"}]}",
                    world -> world.roles().containsAll(Set.of("clerk", "chief"))),
            need(
                    "{\"any\":[{\"by\":\"chief\"},{\"fact\":\"colour\",\"is\":\"red\"}]}",
                    world -> world.roles().contains("chief") || world.colour().equals("red")));

    /** Who may: one of these roles. */
    static final List<Need> ROLES = List.of(
            new Need("[\"clerk\"]", List.of(), true, world -> world.roles().contains("clerk")),
            new Need("[\"chief\"]", List.of(), true, world -> world.roles().contains("chief")));

    static final List<Set<String>> TEAMS =
            List.of(Set.of(), Set.of("clerk"), Set.of("chief"), Set.of("clerk", "chief"));

    /** Every world that there can be: who has answered it has answered it once at least. */
    static final List<World> ALL = all();

    private static List<World> all() {
        List<World> all = new ArrayList<>();
        for (String colour : List.of("", "red", "green")) {
            for (int number = 0; number < 27; number++) {
                for (String reply : List.of("", "running", "paused", "met", "breached", "cancelled")) {
                    for (Set<String> roles : TEAMS) {
                        int answers = number / 9;
                        all.add(new World(colour, number % 3, number / 3 % 3, answers, false, false, reply, roles));
                        all.add(new World(
                                colour, number % 3, number / 3 % 3, answers, answers > 0, true, reply, roles));
                    }
                }
            }
        }
        return List.copyOf(all);
    }
}
