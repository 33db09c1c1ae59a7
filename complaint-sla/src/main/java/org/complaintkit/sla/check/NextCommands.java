package org.complaintkit.sla.check;

import java.util.List;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.regime.Regime;

/**
 * What may be done next with a complaint, as far as it makes a difference to the rules of a regime: each verb that is open, by
 * people with and without its roles, saying each class of value that a condition looks at, at once and after the next thing
 * that time raises. Immutable and thread-safe.
 */
public final class NextCommands {

    private final Regime regime;
    private final Alphabet alphabet;

    private NextCommands(Regime regime, Alphabet alphabet) {
        this.regime = regime;
        this.alphabet = alphabet;
    }

    /**
     * The commands of a regime.
     *
     * @param regime the regime
     * @return what may be done under it
     */
    public static NextCommands of(Regime regime) {
        return new NextCommands(regime, new Alphabet(regime, Cone.of(regime), Breadth.EVERYTHING));
    }

    /**
     * A complaint that nobody has registered yet, with which histories begin.
     *
     * @return the complaint
     */
    public static Complaint unborn() {
        return Complaint.unborn(key());
    }

    private static ComplaintKey key() {
        return Beginning.KEY;
    }

    /**
     * What the regime accepts next.
     *
     * @param complaint the complaint
     * @return the commands, by verb; none where it is over
     */
    public List<Command> accepted(Complaint complaint) {
        return tried(complaint).stream()
                .filter(command -> regime.turn(complaint, command).decision().isAccepted())
                .toList();
    }

    /**
     * What somebody may try next in a state that knows the verb, whether or not the regime accepts it.
     *
     * @param complaint the complaint
     * @return the commands, by verb
     */
    public List<Command> tried(Complaint complaint) {
        return alphabet.next(complaint).commands();
    }
}
