package org.complaintkit.persistence;

import org.jspecify.annotations.Nullable;

/** The store itself failed: it cannot be reached, read or written. */
public final class StorageFailure extends StoreException {

    private static final long serialVersionUID = 1L;

    /** What the failed call left behind. */
    public enum Effect {
        /** It failed before the write, or while reading: nothing has changed, and it may be tried again. */
        NOTHING,
        /** It failed after the write: everything is kept for good, and only the answer was lost. */
        WRITTEN,
        /** All of it is kept, or nothing; what the store shows next tells which. */
        UNKNOWN
    }

    private final Effect effect;

    /**
     * A failure.
     *
     * @param effect what the failed call left behind
     * @param message what was tried, by ids
     * @param cause why it failed, where something was thrown
     */
    public StorageFailure(Effect effect, String message, @Nullable Throwable cause) {
        super(message + " (" + said(effect) + ")", cause);
        this.effect = effect;
    }

    private static String said(Effect effect) {
        return switch (effect) {
            case NOTHING -> "nothing was written";
            case WRITTEN -> "it was written";
            case UNKNOWN -> "whether it was written is unknown";
        };
    }

    /**
     * What the failed call left behind.
     *
     * @return nothing, everything, or unknown which of the two
     */
    public Effect effect() {
        return effect;
    }
}
