package org.complaintkit.diagram;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;

/** Names, instants and phrases as one language and one zone have them. */
record Telling(ZoneId zone, Titles titles, Language language) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    String say(Wording wording, Map<String, String> details) {
        return new Phrase(wording, details).in(language);
    }

    String who(Actor actor) {
        List<String> as =
                new ArrayList<>(actor.roles().stream().sorted().map(Role::name).toList());
        actor.unit().ifPresent(as::add);
        return actor.id() + listed(as);
    }

    String verb(Verb verb) {
        return titles.of(verb, language);
    }

    String state(Track track, State state) {
        return titles.of(track, state, language);
    }

    String track(Track track) {
        return titles.of(track, language);
    }

    String limit(DeadlineKey key) {
        return counted(key.rule(), key.round(), key.turn());
    }

    /** The first of its kind needs no number. */
    String counted(String rule, int round, int turn) {
        if (round == 1 && turn == 1) {
            return rule;
        }
        return say(
                HistoryWordings.COUNTED,
                Map.of("rule", rule, "round", Integer.toString(round), "turn", Integer.toString(turn)));
    }

    /** In parentheses, or nothing. */
    static String listed(List<String> names) {
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    /** Date and time in the zone, as exact as the instant is; in an hour that comes twice, with the offset. */
    String local(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        boolean whole = local.getSecond() == 0 && local.getNano() == 0;
        String text = whole ? MINUTES.format(local) : local.toLocalDate() + " " + local.toLocalTime();
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return twice ? text + local.getOffset() : text;
    }
}
