package org.complaintkit.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose turn it is, evenly and in order: the start moves on by one at each call, whoever takes it, so a call that nobody took
 * first costs nobody a turn. Immutable; whoever keeps it says with each command whose turn it was.
 *
 * @param members the ids of the members, in the order of the ring
 * @param start the place of the one whose turn it is, from 0
 */
public record Rota(List<String> members, int start) {

    /**
     * Checks the members and takes a copy.
     *
     * @throws IllegalArgumentException if there is none, one is not a name in the sense of {@link Names} or stands there
     *     twice, or the start is not the place of one
     */
    public Rota {
        members = List.copyOf(members);
        Set<String> seen = new HashSet<>();
        for (String member : members) {
            if (!seen.add(Names.require("member", member))) {
                throw new IllegalArgumentException(
                        "rota: " + member + " stands there twice in " + members + "; everybody has one place");
            }
        }
        if (start < 0 || start >= members.size()) {
            throw new IllegalArgumentException("rota: the start is a place from 0 to " + (members.size() - 1) + " of "
                    + members + ", not " + start + "; a rota needs at least one member");
        }
    }

    /**
     * A rota that begins with the first member.
     *
     * @param members the ids, in the order of the ring
     * @return the rota
     * @throws IllegalArgumentException if there is none, or one stands there twice
     */
    public static Rota of(List<String> members) {
        return new Rota(members, 0);
    }

    /**
     * In which order a call is offered.
     *
     * @return every member once, the one whose turn it is first
     */
    public List<String> order() {
        List<String> order = new ArrayList<>(members);
        Collections.rotate(order, -start);
        return List.copyOf(order);
    }

    /** {@return whose turn it is} */
    public String turn() {
        return members.get(start);
    }

    /** {@return the rota for the next call} */
    public Rota next() {
        return new Rota(members, (start + 1) % members.size());
    }

    /**
     * The rota with one member more, at the end of the present order, so that the turns of the others stay.
     *
     * @param member the id
     * @return the rota
     * @throws IllegalArgumentException if the member stands there already
     */
    public Rota with(String member) {
        List<String> all = new ArrayList<>(order());
        all.add(member);
        return new Rota(all, 0);
    }

    /**
     * The rota without a member; where it was that member's turn, it is the next one's.
     *
     * @param member the id
     * @return the rota
     * @throws IllegalArgumentException if nobody would be left
     */
    public Rota without(String member) {
        List<String> left = new ArrayList<>(order());
        left.remove(member);
        return new Rota(left, 0);
    }
}
