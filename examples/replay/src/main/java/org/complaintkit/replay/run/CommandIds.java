package org.complaintkit.replay.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.complaintkit.command.Command;
import org.complaintkit.fact.Fact;

/**
 * The ids of the commands that one complaint has accepted, each with a digest of what the command said: eight bytes for
 * the id and eight for the rest, because a long log has many.
 */
final class CommandIds {

    private long[] pairs = {};

    /** Whether the id is known with the same content, with another, or not at all. */
    enum Seen {
        NEVER,
        SAME,
        OTHER
    }

    Seen seen(Command command) {
        long id = id(command);
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == id) {
                return pairs[i + 1] == content(command) ? Seen.SAME : Seen.OTHER;
            }
        }
        return Seen.NEVER;
    }

    void add(Command command) {
        pairs = Arrays.copyOf(pairs, pairs.length + 2);
        pairs[pairs.length - 2] = id(command);
        pairs[pairs.length - 1] = content(command);
    }

    private static long id(Command command) {
        return digest(command.meta().id().orElseThrow().id());
    }

    /** A text has another reference each time, so of personal data only that it is there can be compared. */
    private static long content(Command command) {
        Map<String, Object> facts = new HashMap<>();
        command.act().facts().forEach((name, fact) -> facts.put(name, fact instanceof Fact.Kept ? "kept" : fact));
        StringBuilder said = new StringBuilder(command.verb().name());
        facts.keySet().stream()
                .sorted()
                .forEach(name -> said.append('\n').append(name).append('=').append(facts.get(name)));
        said.append('\n')
                .append(command.meta().at())
                .append('\n')
                .append(command.meta().by().id());
        return digest(said.toString());
    }

    /** FNV-1a over the characters. */
    private static long digest(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
