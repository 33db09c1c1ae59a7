package org.complaintkit.command;

import java.math.BigDecimal;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;

/**
 * Says whose fault it was.
 *
 * @param facts {@code party} is needed; {@code liability}, {@code share}, {@code reason}
 */
public record DetermineLiability(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the party is missing or not a name, or the share is not from 0 to 100
     */
    public DetermineLiability {
        Content.check(Verbs.DETERMINE_LIABILITY, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.DETERMINE_LIABILITY;
    }

    /**
     * Whose fault it was, or was not.
     *
     * @return the unit or person
     */
    public String party() {
        return Content.name(facts, "party").orElseThrow();
    }

    /**
     * What was found.
     *
     * @return liable, not-liable, undetermined, or empty where it is not said
     */
    public Optional<String> liability() {
        return Content.name(facts, "liability");
    }

    /**
     * The share of the party in it.
     *
     * @return the share, from 0 to 100, or empty where it is not said
     */
    public Optional<BigDecimal> share() {
        return Content.number(facts, "share");
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
     * Says whose fault it was.
     *
     * @param party the unit or person
     * @param liability liable, not-liable, undetermined
     * @return the act
     * @throws IllegalArgumentException if one of them is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static DetermineLiability of(String party, String liability) {
        return new DetermineLiability(FactMap.of("party", Fact.of(party)).with("liability", Fact.of(liability)));
    }

    /**
     * The same with a share.
     *
     * @param value the share, from 0 to 100
     * @return the act
     * @throws IllegalArgumentException if it is out of range
     */
    public DetermineLiability share(BigDecimal value) {
        return new DetermineLiability(facts.with("share", new Fact.Quantity(value)));
    }

    /**
     * The same with a reason.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public DetermineLiability reason(PersonalRef text) {
        return new DetermineLiability(Content.with(facts, "reason", text));
    }
}
