package org.complaintkit.regimes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.complaintkit.sla.regime.Bases;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeDocument;
import org.complaintkit.sla.regime.RegimeReader;

/** The regimes on the shelf. Each is a JSON document beside this class; loading reads it from the class path. */
public final class Regimes {

    private static final List<String> IDS = List.of(
            "agent-team-400",
            "auto-feedback-form",
            "auto-three-level",
            "call-centre-conduct",
            "enterprise-400",
            "enterprise-standard",
            "estate-400",
            "express-logistics",
            "fca-disp",
            "fca-disp-payments",
            "food-drug",
            "general-template",
            "government-service-centre",
            "helpdesk",
            "hotline-400-staff",
            "hotline-400-usage",
            "hotline-company",
            "hotline-unit",
            "nine-step",
            "phone-service-dept",
            "platform",
            "property-400",
            "property-service-centre",
            "rectification-notice",
            "resident-complaints",
            "telecom-regulator",
            "testing-laboratory");

    private Regimes() {}

    /**
     * The ids of the regimes on the shelf.
     *
     * @return the ids, by name
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Loads a regime as it stands.
     *
     * @param id its id
     * @return the regime
     * @throws IllegalArgumentException if there is no such regime; the message lists those that there are
     * @throws org.complaintkit.json.MalformedDocument if its document leaves something blank that must be given
     */
    public static Regime load(String id) {
        return load(id, Given.NOTHING);
    }

    /**
     * Loads a regime with what its document leaves blank.
     *
     * @param id its id
     * @param given what the document leaves blank
     * @return the regime
     * @throws IllegalArgumentException if there is no such regime; the message lists those that there are
     * @throws org.complaintkit.json.MalformedDocument if what is given does not fit, with every fault
     */
    public static Regime load(String id, Given given) {
        return RegimeReader.read(written(id), given, OwnForms.NONE, bases());
    }

    /**
     * The shelf as what other documents may extend: each regime by its id.
     *
     * @return where they are found
     */
    public static Bases bases() {
        return new Bases() {
            @Override
            public Optional<RegimeDocument> find(String name) {
                return IDS.contains(name) ? Optional.of(written(name)) : Optional.empty();
            }

            @Override
            public Collection<String> names() {
                return IDS;
            }
        };
    }

    /**
     * The document of a regime, with what it inherits.
     *
     * @param id its id
     * @return the JSON document, as UTF-8
     * @throws IllegalArgumentException if there is no such regime; the message lists those that there are
     */
    public static byte[] document(String id) {
        RegimeDocument written = written(id);
        return written.base().isEmpty() ? bytes(id) : written.resolved(bases()).utf8();
    }

    /**
     * The document of a regime as it is written; it may extend another one.
     *
     * @param id its id
     * @return the document
     * @throws IllegalArgumentException if there is no such regime; the message lists those that there are
     */
    public static RegimeDocument written(String id) {
        return RegimeDocument.of(id + ".json", bytes(id));
    }

    private static byte[] bytes(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("there is no regime " + id + " on the shelf; there are " + IDS);
        }
        try (InputStream in = Regimes.class.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the document of " + id + " is missing from the artifact");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the document of " + id + " cannot be read", e);
        }
    }
}
