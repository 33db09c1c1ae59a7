package org.complaintkit.property;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Tenant;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Pricing;
import org.complaintkit.sla.regime.Bases;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeDocument;
import org.complaintkit.sla.regime.RegimeReader;

/**
 * The rules of the company's estates, each a regime of the shelf with what the company adds. One store holds the orders of all
 * estates and one sweep goes through them, so the rules are found by the estate.
 */
final class OfficeRules implements Rules, Pricing {

    /** Its residents ring the group's 400 line: {@code property-400}. */
    static final Tenant LAKESIDE = Tenant.of("lakeside");

    /** It has a service centre of its own: {@code property-service-centre}. */
    static final Tenant HILLSIDE = Tenant.of("hillside");

    private final Map<Tenant, Regime> byEstate;

    private OfficeRules(Map<Tenant, Regime> byEstate) {
        this.byEstate = Map.copyOf(byEstate);
    }

    static OfficeRules load() {
        Given house = Given.read("house.json", document("house.json"));
        return new OfficeRules(
                Map.of(LAKESIDE, extended("lakeside.json", house), HILLSIDE, extended("hillside.json", Given.NOTHING)));
    }

    private static Regime extended(String file, Given given) {
        Bases shelf = Bases.of(shelf("property-400"), shelf("property-service-centre"));
        return RegimeReader.read(RegimeDocument.of(file, document(file)), given, OwnForms.NONE, shelf);
    }

    private static RegimeDocument shelf(String id) {
        return RegimeDocument.of(id + ".json", Regimes.document(id));
    }

    private static byte[] document(String file) {
        try (InputStream in = OfficeRules.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Regime of(Tenant estate) {
        return Optional.ofNullable(byEstate.get(estate))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no estate " + estate + "; there are " + byEstate.keySet()));
    }

    @Override
    public List<Event> passTime(Complaint complaint, Instant until) {
        return of(complaint.key().tenant()).passTime(complaint, until);
    }

    @Override
    public Decision<Event> decide(Complaint complaint, Command command) {
        return of(complaint.key().tenant()).decide(complaint, command);
    }

    @Override
    public Optional<Instant> wakeAt(Complaint complaint) {
        return of(complaint.key().tenant()).wakeAt(complaint);
    }

    @Override
    public Turn turn(Complaint before, Command command) {
        return of(before.key().tenant()).turn(before, command);
    }

    @Override
    public Decision<Entry> decide(Account account, AccountCommand command) {
        return of(account.party().tenant()).decide(account, command);
    }
}
