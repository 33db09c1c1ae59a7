package org.complaintkit.sla.regime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.LifecycleBuilder;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;

/** Reads a lifecycle: the standard one or none, states left out, moves added or replaced. */
final class LifecycleReader {

    private final ConditionReader conditions;

    LifecycleReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    Read<Lifecycle> read(Item item) {
        return item.object(this::lifecycle);
    }

    private Read<Lifecycle> lifecycle(Fields fields) {
        Read<Boolean> standard = fields.orElse("from", item -> item.oneOf(Map.of("standard", true)), false);
        Read<Map<String, String>> tracks = fields.orElse("tracks", item -> item.map(Item::text), Map.of());
        Read<List<String>> finals = fields.orElse("finals", item -> item.list(Item::text), List.of());
        Read<List<String>> without = fields.orElse("without", item -> item.list(Item::text), List.of());
        Read<List<List<Move>>> moves = fields.orElse("moves", item -> item.list(this::moves), List.of());
        return fields.make(() -> {
            LifecycleBuilder builder = standard.get() ? Lifecycle.standardBuilder() : Lifecycle.builder();
            tracks.get().forEach((track, first) -> builder.track(Track.of(track), State.of(first)));
            builder.finals(states(finals.get())).without(states(without.get()));
            moves.get().forEach(same -> same.forEach(builder::replace));
            return builder.build();
        });
    }

    private static State[] states(List<String> names) {
        return names.stream().map(State::of).toArray(State[]::new);
    }

    private Read<List<Move>> moves(Item item) {
        return item.object(fields -> {
            Read<String> track = fields.orElse("track", Item::text, Track.MAIN.name());
            Read<List<String>> in = fields.list("in", Item::text);
            Read<List<String>> does = fields.list("do", Item::text);
            Read<Optional<String>> to = fields.optionalText("to");
            Read<List<Role>> by = RoleReader.read(fields, "by");
            fields.orElse("basis", list -> list.list(Item::text), List.of());
            Read<List<Guard>> guards = fields.orElse("guards", list -> list.list(this::guard), List.of());
            return fields.make(() -> in.get().stream()
                    .flatMap(from -> does.get().stream()
                            .map(verb -> Move.of(
                                            Track.of(track.get()),
                                            State.of(from),
                                            Verb.of(verb),
                                            State.of(to.get().orElse(from)))
                                    .by(Set.copyOf(by.get()))
                                    .guardedBy(guards.get())))
                    .toList());
        });
    }

    private Read<Guard> guard(Item item) {
        return item.object(fields -> {
            Read<String> id = fields.text("id");
            Read<List<String>> basis = fields.orElse("basis", list -> list.list(Item::text), List.of());
            Read<Condition> needs = fields.required("needs", conditions::readOfAct);
            Read<Text> says = fields.object("says", Titles::text);
            return fields.make(() -> new Guard(id.get(), needs.get(), says.get(), basis.get()));
        });
    }
}
