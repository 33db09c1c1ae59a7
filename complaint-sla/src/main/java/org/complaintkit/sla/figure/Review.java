package org.complaintkit.sla.figure;

import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.Party;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/**
 * What rules on figures come to for a finished period. Ids are made of rule, unit or person, and period: a review of the same
 * period gives the same ids, so that a charge that is taken in again changes nothing; one that a late recording did away with
 * stands among those that are not owed, and withdrawing what was never charged changes nothing either.
 *
 * @param period the period
 * @param charges what is charged
 * @param notOwed what would be charged under the same rules if things were otherwise, and has to be withdrawn where it was
 * @param reminders who is to be reminded of what
 * @param rewards who gets what
 */
public record Review(
        Period period, List<Charged> charges, List<NotOwed> notOwed, List<Reminder> reminders, List<Reward> rewards) {

    /**
     * A charge that belongs to no complaint.
     *
     * @param charge the charge; its id names the period and the unit or person in the place of a complaint
     * @param about the unit or person whose figures it rests on
     */
    public record Charged(Charge charge, Group about) {

        /**
         * The unit whose figures it rests on.
         *
         * @return the unit, or empty where it rests on a person's
         */
        public Optional<String> unit() {
            return Optional.ofNullable(about.values().get(Dimension.UNIT));
        }
    }

    /**
     * A charge that is not owed.
     *
     * @param id which charge
     * @param party in whose account it would stand
     */
    public record NotOwed(ChargeId id, Party party) {}

    /** Takes copies. */
    public Review {
        charges = List.copyOf(charges);
        notOwed = List.copyOf(notOwed);
        reminders = List.copyOf(reminders);
        rewards = List.copyOf(rewards);
    }
}
