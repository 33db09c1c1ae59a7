package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Role;

/**
 * How the sanctions of a rule are dealt with once they are assessed.
 *
 * @param late what becomes of the counts of others where a charge comes late, is withdrawn or waived
 * @param fund the name of the fund that gets the money
 * @param reviewable whether the party may object
 * @param permitted which roles may take which step; a step that is not named is anybody's
 * @param appeal from the instant of the confirmation to the last one at which the party may object; empty where there is no
 *     end
 * @param due from the instant of the confirmation to the one by which it is to be settled; empty where nothing is said
 */
public record Terms(
        Late late,
        String fund,
        boolean reviewable,
        Map<Step, Set<Role>> permitted,
        Optional<Function<Instant, Instant>> appeal,
        Optional<Function<Instant, Instant>> due) {

    /** Recounted, into the fund {@code fines}, open to review, by anybody, without an end. */
    public static final Terms STANDARD =
            new Terms(Late.RECOUNT, "fines", true, Map.of(), Optional.empty(), Optional.empty());

    /**
     * Checks the name and takes a copy of the roles.
     *
     * @throws IllegalArgumentException if the fund is not a name in the sense of {@link Names}
     */
    public Terms {
        Names.require("fund", fund);
        permitted = Map.copyOf(permitted);
    }

    /**
     * The same with another rule for counts.
     *
     * @param other what becomes of the counts of others
     * @return the terms
     */
    public Terms late(Late other) {
        return new Terms(other, fund, reviewable, permitted, appeal, due);
    }

    /**
     * The same for another fund.
     *
     * @param name its name
     * @return the terms
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public Terms fund(String name) {
        return new Terms(late, name, reviewable, permitted, appeal, due);
    }

    /**
     * The same without a review: the party may not object.
     *
     * @return the terms
     */
    public Terms withoutReview() {
        return new Terms(late, fund, false, permitted, appeal, due);
    }

    /**
     * The same, open to objections for a time.
     *
     * @param within from the instant of the confirmation to the last one at which the party may object; before the
     *     confirmation it always may
     * @return the terms
     */
    public Terms appeal(Function<Instant, Instant> within) {
        return new Terms(late, fund, true, permitted, Optional.of(within), due);
    }

    /**
     * The same with a step that only these roles may take.
     *
     * @param step the step
     * @param roles the roles; none: nobody may
     * @return the terms
     */
    public Terms permit(Step step, Set<Role> roles) {
        Map<Step, Set<Role>> more = new EnumMap<>(Step.class);
        more.putAll(permitted);
        more.put(step, Set.copyOf(roles));
        return new Terms(late, fund, reviewable, more, appeal, due);
    }

    /**
     * The same, to be settled in time.
     *
     * @param within from the instant of the confirmation to the one by which it is to be settled
     * @return the terms
     */
    public Terms due(Function<Instant, Instant> within) {
        return new Terms(late, fund, reviewable, permitted, appeal, Optional.of(within));
    }
}
