package org.complaintkit.identity;

/**
 * The caller's own id of a command: the same id twice has the effect of one.
 *
 * @param id the id
 */
public record CommandId(String id) implements Comparable<CommandId> {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public CommandId {
        Names.require("command id", id);
    }

    /**
     * Makes one from its name.
     *
     * @param id the id
     * @return the value
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public static CommandId of(String id) {
        return new CommandId(id);
    }

    @Override
    public int compareTo(CommandId other) {
        return Names.compare(id, other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
