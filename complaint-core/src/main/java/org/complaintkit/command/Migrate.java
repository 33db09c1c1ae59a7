package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Verb;

/**
 * Puts a complaint under another version of a regime.
 *
 * @param facts {@code regime} is needed, as {@code id@version}; {@code reason}
 */
public record Migrate(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the regime is missing or not written as {@code id@version}
     */
    public Migrate {
        Content.check(Verbs.MIGRATE, facts);
        Content.name(facts, "regime").ifPresent(RegimeRef::parse);
    }

    @Override
    public Verb verb() {
        return Verbs.MIGRATE;
    }

    /**
     * The version of the regime that it goes to.
     *
     * @return the reference
     */
    public RegimeRef regime() {
        return RegimeRef.parse(Content.name(facts, "regime").orElseThrow());
    }

    /**
     * Why.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> reason() {
        return Content.text(facts, "reason");
    }

    /**
     * Puts it under a version of a regime.
     *
     * @param regime the version
     * @return the act
     * @throws IllegalArgumentException if the reference is longer than a name may be
     */
    public static Migrate to(RegimeRef regime) {
        return new Migrate(FactMap.of("regime", Fact.of(regime.toString())));
    }

    /**
     * The same with a reason.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public Migrate reason(PersonalRef text) {
        return new Migrate(Content.with(facts, "reason", text));
    }
}
