package org.complaintkit.benchmarks.lifecycle;

import java.util.Locale;
import org.complaintkit.lifecycle.Verb;

/** What is done to a ticket. */
// A verb is immutable, but not marked so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Act {
    ACCEPT,
    DECLINE,
    ASSIGN,
    INVESTIGATE,
    PROPOSE,
    CONSENT,
    REFUSE,
    SUBMIT,
    APPROVE,
    RETURN,
    ANSWER,
    CLOSE,
    REOPEN,
    APPEAL,
    WITHDRAW,
    ARCHIVE;

    private final Verb verb = Verb.of(name().toLowerCase(Locale.ROOT));

    Verb verb() {
        return verb;
    }
}
