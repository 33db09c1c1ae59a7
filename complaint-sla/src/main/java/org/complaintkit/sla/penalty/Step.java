package org.complaintkit.sla.penalty;

import java.util.Optional;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;

/** What people do to a sanction. */
public enum Step {
    /** The notice is served. */
    CONFIRM("confirm"),
    /** The party objects. */
    APPEAL("appeal"),
    /** What was objected to is looked at again, and stands. */
    REVIEW("review"),
    /** It is reduced. */
    REDUCE("reduce"),
    /** It is waived. */
    WAIVE("waive"),
    /** It is paid or carried out. */
    SETTLE("settle");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    /**
     * The word used in regimes.
     *
     * @return the word
     */
    public String word() {
        return word;
    }

    static Optional<Step> of(Entry.Kind kind) {
        return switch (kind) {
            case CONFIRMED -> Optional.of(CONFIRM);
            case APPEALED -> Optional.of(APPEAL);
            case REVIEWED -> Optional.of(REVIEW);
            case REDUCED -> Optional.of(REDUCE);
            case WAIVED -> Optional.of(WAIVE);
            case SETTLED -> Optional.of(SETTLE);
            case ASSESSED, CORRECTED, REVERSED, OVERDUE -> Optional.empty();
        };
    }

    static Step of(AccountCommand command) {
        if (command instanceof AccountCommand.Confirm) {
            return CONFIRM;
        } else if (command instanceof AccountCommand.Appeal) {
            return APPEAL;
        } else if (command instanceof AccountCommand.Review) {
            return REVIEW;
        } else if (command instanceof AccountCommand.Reduce) {
            return REDUCE;
        }
        return command instanceof AccountCommand.Waive ? WAIVE : SETTLE;
    }
}
