package org.complaintkit.sla.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.rule.Decision;

/**
 * The versions of one regime, side by side: a registration falls under the one in force on its day, and a complaint stays
 * under the one that it is under. A version is in force from its first day, in its own zone, until that of the next.
 *
 * <p>What charges cost is asked of one version ({@link Regime} is a {@link org.complaintkit.sanction.Pricing}); a party's
 * account goes through all versions, so it has one price list.
 */
public final class RegimeVersions implements Rules {

    /** By their first day; one without a first day stands in front. */
    private final List<Regime> versions;

    private RegimeVersions(List<Regime> versions) {
        this.versions = versions;
    }

    /**
     * These versions.
     *
     * @param versions the versions, in any order
     * @return them side by side
     * @throws IllegalArgumentException if there is none, if they are not versions of one regime, or if two have one name or
     *     apply from one day
     */
    public static RegimeVersions of(List<Regime> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a regime has at least one version, none was given");
        }
        List<Regime> ordered = new ArrayList<>(versions);
        ordered.sort(Comparator.comparing(version -> version.appliesFrom().orElse(LocalDate.MIN)));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            Regime one = ordered.get(i);
            Regime before = ordered.get(Math.max(0, i - 1));
            if (!one.ref().id().equals(before.ref().id())) {
                throw new IllegalArgumentException(
                        one.ref() + " and " + before.ref() + " are no versions of one regime");
            } else if (!names.add(one.ref().version())) {
                throw new IllegalArgumentException("there are two versions called " + one.ref());
            } else if (i > 0 && one.appliesFrom().equals(before.appliesFrom())) {
                throw new IllegalArgumentException(before.ref() + " and " + one.ref() + " both apply from "
                        + one.appliesFrom().map(LocalDate::toString).orElse("the beginning"));
            }
        }
        return new RegimeVersions(List.copyOf(ordered));
    }

    /**
     * Reads versions from their documents.
     *
     * @param documents the documents, in any order
     * @param given what they leave blank
     * @param own the forms that they may use as {@code {"own":"name", ...}}
     * @param bases where to find what they extend
     * @return them side by side
     * @throws MalformedDocument with every fault of every document, and where two apply from one day, have one name, or are no
     *     versions of one regime
     * @throws IllegalArgumentException if there is no document
     */
    public static RegimeVersions read(List<RegimeDocument> documents, Given given, OwnForms own, Bases bases) {
        return of(VersionsReader.read(documents, given, own, bases));
    }

    /**
     * The versions.
     *
     * @return all of them, by their first day
     */
    public List<Regime> all() {
        return versions;
    }

    /**
     * The version under which something falls that is registered now.
     *
     * @param registered when it is registered
     * @return the last one whose first day is not later; before all of them the first, which refuses registrations
     */
    public Regime inForce(Instant registered) {
        Regime found = versions.get(0);
        for (Regime version : versions) {
            LocalDate day = registered.atZone(version.zone()).toLocalDate();
            found = version.appliesFrom().filter(day::isBefore).isPresent() ? found : version;
        }
        return found;
    }

    /**
     * A version by its name.
     *
     * @param ref its id and version
     * @return the version, or empty where there is none of this name
     */
    public Optional<Regime> version(RegimeRef ref) {
        return versions.stream().filter(version -> version.ref().equals(ref)).findFirst();
    }

    /** Time raises nothing where nothing is registered yet. */
    @Override
    public List<Event> passTime(Complaint complaint, Instant until) {
        return complaint.isBorn() ? under(complaint).passTime(complaint, until) : List.of();
    }

    @Override
    public Decision<Event> decide(Complaint complaint, Command command) {
        return under(complaint, command).decide(complaint, command);
    }

    @Override
    public Optional<Instant> wakeAt(Complaint complaint) {
        return complaint.isBorn() ? under(complaint).wakeAt(complaint) : Optional.empty();
    }

    @Override
    public Turn turn(Complaint before, Command command) {
        return under(before, command).turn(before, command);
    }

    private Regime under(Complaint complaint, Command command) {
        return complaint.isBorn() ? under(complaint) : inForce(command.meta().at());
    }

    /** A complaint under a version that is not here cannot be judged: whoever took the version away has to bring it back. */
    private Regime under(Complaint complaint) {
        return complaint
                .regime()
                .flatMap(this::version)
                .orElseThrow(() -> new IllegalStateException("complaint " + complaint.key() + " is under "
                        + complaint.regime().map(RegimeRef::toString).orElse("no regime") + "; there are "
                        + versions.stream().map(Regime::ref).toList()));
    }
}
