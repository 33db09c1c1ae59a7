package org.complaintkit.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Text;
import org.jspecify.annotations.Nullable;

/** Reads {@code by}; staff are few and act often, so the same person in the same roles is the same value. */
final class ActorCache {

    private static final int MOST = 10_000;
    private static final Set<String> FIELDS = Set.of("id", "roles", "unit");

    private final Map<String, Actor> actors = new HashMap<>();

    Actor read(LineScanner scanner) {
        String id = null;
        List<String> roles = null;
        String unit = null;
        Place place = scanner.place();
        scanner.beginObject();
        while (scanner.nextField()) {
            switch (scanner.name()) {
                case "id" -> id = scanner.sharedText();
                case "roles" -> roles = scanner.texts();
                case "unit" -> unit = scanner.sharedText();
                default -> throw scanner.unknownField(FIELDS);
            }
        }
        if (id == null || roles == null) {
            Text expected = new Text("an actor {\"id\":...,\"roles\":[...]}", "操作人 {\"id\":...,\"roles\":[...]}");
            throw new MalformedDocument(Fault.of(place, "missing-field", expected, Phrases.OBJECT));
        }
        return shared(id, roles, unit);
    }

    private Actor shared(String id, List<String> roles, @Nullable String unit) {
        Actor known = actors.get(id);
        if (known != null && same(known, roles, unit)) {
            return known;
        }
        Set<Role> held = new HashSet<>();
        roles.forEach(role -> held.add(Role.of(role)));
        Actor actor = new Actor(id, held, Optional.ofNullable(unit));
        if (actors.size() == MOST) {
            actors.clear();
        }
        actors.put(id, actor);
        return actor;
    }

    private static boolean same(Actor actor, List<String> roles, @Nullable String unit) {
        if (actor.roles().size() != roles.size() || !actor.unit().equals(Optional.ofNullable(unit))) {
            return false;
        }
        for (Role role : actor.roles()) {
            if (!roles.contains(role.name())) {
                return false;
            }
        }
        return true;
    }
}
