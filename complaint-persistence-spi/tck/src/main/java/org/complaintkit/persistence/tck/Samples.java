package org.complaintkit.persistence.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Track;

/** One event of every type at least, found by reflection, so that none can be forgotten. */
final class Samples {

    private Samples() {}

    static Draft everyEvent(Draft draft) {
        events(draft.key()).forEach(draft::event);
        return draft;
    }

    /** Every type with everything in it and with as little as it may have; every act; every status of a deadline. */
    static List<Event> events(ComplaintKey key) {
        List<Event> events = new ArrayList<>();
        for (Act act : Acts.all()) {
            events.add(new Event.Acted(
                    new Meta(key, Optional.of(CommandId.of("cmd-" + act.verb())), at(0), at(60), actor()),
                    act,
                    Track.MAIN));
        }
        for (boolean full : List.of(true, false)) {
            leaves(Event.class)
                    .filter(type -> type != Event.Acted.class)
                    .forEach(type -> events.add((Event) new Specimens(key, full).of(type)));
        }
        return events;
    }

    /** The records below a sealed interface. */
    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Samples::leaves)
                : Stream.of(type);
    }

    static Actor actor() {
        return new Actor(
                "\u8d75\u654f\ud83d\ude00",
                Set.of(new Role("agent"), new Role("\u5ba2\u670d")),
                Optional.of("station-12"));
    }

    static Instant at(int seconds) {
        return Bench.MON_0900.plusSeconds(seconds);
    }
}
