package org.complaintkit.sla.regime;

import org.complaintkit.json.Faults;
import org.complaintkit.json.Item;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Read;

/** Reads a regime from its document and names every fault: file, line, column, path, what was expected, what is near. */
public final class RegimeReader {

    private RegimeReader() {}

    /**
     * Reads a regime that leaves nothing blank.
     *
     * @param source its name, for messages
     * @param utf8 its bytes
     * @return the regime
     * @throws MalformedDocument with every fault of the document
     */
    public static Regime read(String source, byte[] utf8) {
        return read(source, utf8, Given.NOTHING);
    }

    /**
     * Reads a regime.
     *
     * @param source its name, for messages
     * @param utf8 its bytes
     * @param given what the document leaves blank
     * @return the regime
     * @throws MalformedDocument with every fault of the document, and of what was given in its place
     */
    public static Regime read(String source, byte[] utf8, Given given) {
        return read(source, utf8, given, OwnForms.NONE);
    }

    /**
     * Reads a regime that uses forms of limits of one's own.
     *
     * @param source its name, for messages
     * @param utf8 its bytes
     * @param given what the document leaves blank
     * @param own the forms that it may use as {@code {"own":"name", ...}}
     * @return the regime
     * @throws MalformedDocument with every fault of the document, and of what was given in its place
     */
    public static Regime read(String source, byte[] utf8, Given given, LimitForms own) {
        return read(source, utf8, given, OwnForms.NONE.limits(own));
    }

    /**
     * Reads a regime that uses forms of limits or penalty calculators of one's own.
     *
     * @param source its name, for messages
     * @param utf8 its bytes
     * @param given what the document leaves blank
     * @param own the forms that it may use as {@code {"own":"name", ...}}
     * @return the regime
     * @throws MalformedDocument with every fault of the document, and of what was given in its place
     */
    public static Regime read(String source, byte[] utf8, Given given, OwnForms own) {
        return read(RegimeDocument.of(source, utf8), given, own, Bases.NONE);
    }

    /**
     * Reads a regime that may extend another one.
     *
     * @param document the document
     * @param given what it, or what it extends, leaves blank
     * @param own the forms that it may use as {@code {"own":"name", ...}}
     * @param bases where to find what it extends
     * @return the regime
     * @throws MalformedDocument with every fault of the document, of what it inherits, and of what was given; each with the
     *     file and the place in which its text stands
     */
    public static Regime read(RegimeDocument document, Given given, OwnForms own, Bases bases) {
        RegimeDocument whole = document.resolved(bases);
        Faults asked = new Faults();
        Parameters.Filled filled = Parameters.fill(whole.root(), given, asked);
        Faults found = new Faults();
        Read<Regime> regime = new Item(filled.document(), found)
                .object(fields -> new RegimeSections(fields, given, own).regime(whole));
        RoleCheck.check(filled.document(), found);
        found.all().stream()
                .filter(fault -> !filled.blanks().contains(fault.place()))
                .forEach(asked::add);
        asked.throwIfAny();
        return regime.get();
    }
}
