package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;

/**
 * Lets it wait: its clocks stand still.
 *
 * @param facts {@code reason}; may be empty
 */
public record Suspend(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the reason is not kept apart
     */
    public Suspend {
        Content.check(Verbs.SUSPEND, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.SUSPEND;
    }

    /**
     * Why it waits.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> reason() {
        return Content.text(facts, "reason");
    }

    /**
     * Suspends it without saying why.
     *
     * @return the act
     */
    public static Suspend of() {
        return new Suspend(FactMap.EMPTY);
    }

    /**
     * The same with a reason.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public Suspend reason(PersonalRef text) {
        return new Suspend(Content.with(facts, "reason", text));
    }
}
