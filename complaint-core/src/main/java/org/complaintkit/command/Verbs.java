package org.complaintkit.command;

import java.util.Set;
import org.complaintkit.lifecycle.Verb;

/** The verbs that the library itself looks at; every other one is known by the lifecycle alone. */
public final class Verbs {

    /** Registers a complaint. */
    public static final Verb REGISTER = Verb.of("register");

    /** Says what kind of matter it is. */
    public static final Verb CLASSIFY = Verb.of("classify");

    /** Gives it to a unit or handler. */
    public static final Verb ASSIGN = Verb.of("assign");

    /** Hands it over within the house. */
    public static final Verb HAND_OVER = Verb.of("hand-over");

    /** Concludes the investigation. */
    public static final Verb CONCLUDE = Verb.of("conclude");

    /** Proposes a remedy. */
    public static final Verb PROPOSE = Verb.of("propose");

    /** Answers. */
    public static final Verb ANSWER = Verb.of("answer");

    /** Promises an answer by an instant. */
    public static final Verb PROMISE = Verb.of("promise");

    /** Lets it wait. */
    public static final Verb SUSPEND = Verb.of("suspend");

    /** Calls back after the answer. */
    public static final Verb FOLLOW_UP = Verb.of("follow-up");

    /** Says whose fault it was. */
    public static final Verb DETERMINE_LIABILITY = Verb.of("determine-liability");

    /** Records that somebody broke a rule of conduct. */
    public static final Verb RECORD_VIOLATION = Verb.of("record-violation");

    /** Takes it to a higher level, by the house. */
    public static final Verb ESCALATE = Verb.of("escalate");

    /** Takes it to a higher level, by the complainant. */
    public static final Verb APPEAL = Verb.of("appeal");

    /** Complains again: the next round. */
    public static final Verb COMPLAIN_AGAIN = Verb.of("complain-again");

    /** Goes on with the same round. */
    public static final Verb REOPEN = Verb.of("reopen");

    /** Records a named fact. */
    public static final Verb NOTE = Verb.of("note");

    /** Replaces a recorded fact, with a reason. */
    public static final Verb CORRECT = Verb.of("correct");

    /** Gives a limit more time. */
    public static final Verb EXTEND_LIMIT = Verb.of("extend-limit");

    /** Takes over a case that began elsewhere. */
    public static final Verb ADOPT = Verb.of("adopt");

    /** Puts a complaint under another version of a regime. */
    public static final Verb MIGRATE = Verb.of("migrate");

    /** Does nothing but let time pass. */
    public static final Verb PASS_TIME = Verb.of("pass-time");

    /** What an answered or closed complaint comes back by: what was said of its outcome ends with them. */
    public static final Set<Verb> RETURNS = Set.of(REOPEN, COMPLAIN_AGAIN, APPEAL);

    /** The verbs whose content a record of their own checks. */
    static final Set<Verb> HAVE_RECORDS = Set.of(
            REGISTER,
            CLASSIFY,
            ASSIGN,
            HAND_OVER,
            CONCLUDE,
            PROPOSE,
            ANSWER,
            PROMISE,
            SUSPEND,
            FOLLOW_UP,
            DETERMINE_LIABILITY,
            RECORD_VIOLATION,
            ESCALATE,
            EXTEND_LIMIT,
            CORRECT,
            ADOPT,
            MIGRATE);

    private Verbs() {}
}
