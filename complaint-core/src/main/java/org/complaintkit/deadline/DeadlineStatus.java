package org.complaintkit.deadline;

/** What became of a deadline. Overdue is not among them: it is derived from the due instant when somebody asks. */
public enum DeadlineStatus {
    /** The clock runs. */
    RUNNING,
    /** The clock stands still while the complaint is pending. */
    PAUSED,
    /** The calendar does not cover the days that it would take to tell. */
    UNDETERMINED,
    /** What was asked was done in time. */
    MET,
    /** The due instant passed unmet; stays so when it is met later. */
    BREACHED,
    /** It no longer applies. */
    CANCELLED,
    /** A target, only measured, that was not reached. */
    MISSED;

    /**
     * Whether the clock can still run on.
     *
     * @return true for running, paused and undetermined
     */
    public boolean isOpen() {
        return this == RUNNING || this == PAUSED || this == UNDETERMINED;
    }

    /**
     * The word used in formats: the name in lower case.
     *
     * @return the word
     */
    public String word() {
        return switch (this) {
            case RUNNING -> "running";
            case PAUSED -> "paused";
            case UNDETERMINED -> "undetermined";
            case MET -> "met";
            case BREACHED -> "breached";
            case CANCELLED -> "cancelled";
            case MISSED -> "missed";
        };
    }
}
