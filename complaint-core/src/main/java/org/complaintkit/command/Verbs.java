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

    /** Does nothing but let time pass. */
    public static final Verb PASS_TIME = Verb.of("pass-time");

    /** The verbs whose content {@link Act} checks. */
    static final Set<Verb> HAVE_RECORDS = Set.of(REGISTER, CLASSIFY, ASSIGN, ESCALATE);

    private Verbs() {}
}
