package org.complaintkit.persistence;

/**
 * The store does not do this: it lacks the power, or cannot keep a value without altering it (an instant finer than it
 * keeps, a text longer than it holds). Nothing was kept, and trying again gives the same.
 */
public final class Unsupported extends StoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Something that the store does not do.
     *
     * @param asked what was asked, by ids; never a personal text
     * @param allowed what the store does instead, or what to do next
     */
    public Unsupported(String asked, String allowed) {
        super(asked + ": not supported by this store; " + allowed, null);
    }

    /**
     * A power that the store lacks.
     *
     * @param power which one
     * @return the exception, to be thrown
     */
    public static Unsupported lacks(Power power) {
        return new Unsupported(
                "the power " + power, "hand over a store that has it, or a second one beside the first (see Ports)");
    }
}
