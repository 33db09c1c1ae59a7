package org.complaintkit.complaint;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.fact.FactMap;

/**
 * What was found of a party: that it broke a rule of conduct, or whose fault the matter was. Later findings do not hide
 * earlier ones, as later facts do.
 *
 * @param at when
 * @param round the round in which it was found
 * @param unit the unit that held the complaint then
 * @param act what was recorded: a violation, or liability determined, disputed, settled or imposed, with its {@code party}
 */
public record Finding(Instant at, int round, Optional<String> unit, Act act) {

    static boolean isOne(Act act) {
        return switch (act.verb().name()) {
            case "record-violation" -> true;
            case "determine-liability", "impose-liability", "settle-liability", "dispute-liability" ->
                act.facts().fact("party").isPresent();
            default -> false;
        };
    }

    /**
     * What was recorded.
     *
     * @return the facts of the act
     */
    public FactMap facts() {
        return act.facts();
    }
}
