package org.complaintkit.persistence.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Pricing;

/**
 * Runs commands against a store. Thread-safe; every method blocks until the store has answered. Any number of desks, on
 * any number of machines, may work on one store.
 *
 * <p>Beside {@link #run}, an application calls {@link #sweep}, {@link #carry} and {@link #deliver} every few seconds, in a loop of its own:
 * as long as they return as many as were asked for, there is more to do. How often, and on how many machines, changes no
 * event. Every method throws {@link org.complaintkit.persistence.StorageFailure} where the store fails; a command that has
 * an id, a sweep and a carrying may then be tried again without harm.
 *
 * <p>What is logged has ids and versions, never a personal text.
 */
public final class Desk {

    private final Rules rules;
    private final Ports ports;
    private final Settings settings;
    private final Runs runs;
    private final Sweeps sweeps;
    private final Bookings bookings;
    private final Carriage carriage;
    private final Deliveries deliveries;
    private final Calendars calendars;

    Desk(Rules rules, Pricing pricing, Ports ports, Settings settings) {
        this.rules = rules;
        this.ports = ports;
        this.settings = settings;
        this.runs = new Runs(rules, ports, settings);
        this.sweeps = new Sweeps(rules, ports, settings);
        this.bookings = new Bookings(pricing, ports, settings);
        this.carriage = new Carriage(bookings, ports, settings);
        this.deliveries = new Deliveries(ports.outbox(), settings);
        this.calendars = new Calendars(rules, settings);
        calendars.look();
    }

    /**
     * A desk on a new store in memory, with the clock of the system.
     *
     * @param rules the rules, of complaints and of accounts
     * @param <R> their type
     * @return the desk
     */
    public static <R extends Rules & Pricing> Desk inMemory(R rules) {
        return builder(rules, rules).build();
    }

    /**
     * Settings of a desk whose rules also price what is charged, as a regime does.
     *
     * @param <R> rules of complaints and prices of accounts in one
     * @param rules the rules
     * @return the settings, all as by default
     */
    public static <R extends Rules & Pricing> DeskBuilder builder(R rules) {
        return builder(rules, rules);
    }

    /**
     * A builder of a desk.
     *
     * @param rules the rules of complaints
     * @param pricing the rules of accounts; may be the same object
     * @return the builder
     */
    public static DeskBuilder builder(Rules rules, Pricing pricing) {
        return new DeskBuilder(rules, pricing);
    }

    /**
     * Runs a command that brings no personal texts.
     *
     * @param command the command
     * @return what came of it
     * @see #run(Command, Map)
     */
    public Outcome run(Command command) {
        return run(command, Map.of());
    }

    /**
     * Runs a command that is given now. Time first passes up to its recording; then the rules decide; then all that
     * followed is stored in one step, before this method returns.
     *
     * <p>The desk sets {@code recordedAt} itself, whatever the command says: the present instant (to the microsecond), or
     * {@code at} or the last recording of the complaint, where one of these is later because two clocks differ a little. An
     * {@code at} further ahead of this desk's clock than the lag is refused.
     *
     * <p>A command with an id has its effect once: when it comes again, on any desk, the answer is {@link
     * Outcome.Repeated}. The same content means the same complaint, {@code at}, actor and act; the texts beside it are not
     * compared. An id is known from the act that it left, so a {@code pass-time}, which leaves none, may come again.
     *
     * @param command the command
     * @param texts the personal texts that the act's facts refer to, by reference
     * @return accepted, refused or repeated
     * @throws CommandReused if the id was used for a command with other content
     * @throws IllegalArgumentException if a text comes under a reference that no fact of the act has
     * @throws org.complaintkit.persistence.VersionConflict if others were faster each time within the bound of retries;
     *     nothing is stored
     */
    public Outcome run(Command command, Map<PersonalRef, Personal> texts) {
        return runs.run(command, texts, Runs.Recording.NOW);
    }

    /**
     * Runs a command that was recorded elsewhere, as {@link #run(Command, Map)} does, but keeps its {@code recordedAt}:
     * for the import of a log. Refused where that is later than now and the lag, or earlier than what this complaint has
     * stored already, be it an act or something that a sweep has raised; so import a complaint before sweeping it.
     *
     * @param command the command
     * @param texts the personal texts that the act's facts refer to, by reference
     * @return accepted, refused or repeated
     * @throws CommandReused if the id was used for a command with other content
     * @throws IllegalArgumentException if a text comes under a reference that no fact of the act has
     * @throws org.complaintkit.persistence.VersionConflict if others were faster each time within the bound of retries;
     *     nothing is stored
     */
    public Outcome runAsRecorded(Command command, Map<PersonalRef, Personal> texts) {
        return runs.run(command, texts, Runs.Recording.AS_GIVEN);
    }

    /**
     * Lets time pass for complaints that it has something to raise for, up to now less the lag. Complaints that another
     * desk is just sweeping, or that are changed meanwhile, are left to the others. They are claimed in batches, the next
     * when the one before is done, and a batch that takes more than half its lease gives the rest back. A complaint that the rules fail on is
     * logged and comes again when its claim has run out.
     *
     * @param most how many complaints at most, at least 1
     * @return how many were looked at; fewer than asked for means that no more were due, or that the store is slow: wait a
     *     little before the next sweep
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public int sweep(int most) {
        calendars.look();
        return sweeps.sweep(most);
    }

    /**
     * Carries charges and their withdrawals to the accounts of the parties, in the order of the outbox. Each is taken
     * into its account once, however many desks carry and however often they are stopped half way.
     *
     * @param most how many events of the outbox to look at at most, at least 1
     * @return how many were looked at; fewer than asked for means that no more are there for now
     * @throws IllegalArgumentException if {@code most} is below 1
     * @throws org.complaintkit.persistence.VersionConflict if others were faster each time within the bound of retries; what
     *     was carried before stays, and the rest comes with the next call
     */
    public int carry(int most) {
        return carriage.carry(most);
    }

    /**
     * Runs a command on the account of a party: somebody confirms, objects, reviews, reduces, waives or settles; a review
     * of figures charges or finds that nothing is owed; time passes for what is to be paid. What is entered is stored in
     * one step, before this method returns.
     *
     * <p>A command with an {@linkplain org.complaintkit.sanction.Origin#id id} has its effect once, and the same id for
     * something else is refused. Taking a charge that stands, and withdrawing one that does not, change nothing, so a
     * review may come as often as it likes. Charges of complaints come by {@link #carry}; do not take or withdraw them here.
     *
     * @param party whose account
     * @param command what is asked; an origin further ahead of this desk's clock than the lag is refused
     * @return accepted, with the entries that were made now, or refused
     * @throws org.complaintkit.persistence.VersionConflict if others were faster each time within the bound of retries;
     *     nothing is stored
     */
    public AccountOutcome run(Party party, AccountCommand command) {
        return bookings.run(party, command);
    }

    /**
     * Tells a subscriber what happened, in the order of the outbox, on from where its deliveries ended. Each event comes at
     * least once; the place is kept when an event was dealt with, so after a crash some come again. Deliver to one reader
     * on one machine at a time, or two deliveries run side by side and tell the same events twice.
     *
     * @param reader the name under which the place is kept; {@code accounts} is taken by {@link #carry}
     * @param subscriber who is told
     * @param most how many events at most, at least 1
     * @return how many were told; fewer than asked for means that no more are there for now
     * @throws IllegalArgumentException if {@code most} is below 1 or the reader's name is taken
     */
    public int deliver(String reader, Subscriber subscriber, int most) {
        if (most < 1 || reader.equals(Carriage.READER)) {
            throw new IllegalArgumentException("a delivery tells at least 1 event, not " + most
                    + ", under any name but " + Carriage.READER + ", here " + reader);
        }
        return deliveries.deliver(reader, most, next -> {
            subscriber.happened(next.recorded());
            settings.count(Counted.DELIVERED, 1);
        });
    }

    /**
     * A complaint as it stands now: with all that time has raised until this instant, stored or not. Stores nothing.
     *
     * @param key which complaint
     * @return the complaint, or empty where nobody has registered it
     */
    public Optional<Complaint> complaint(ComplaintKey key) {
        return complaint(key, settings.now());
    }

    /**
     * A complaint as it would stand at an instant if nobody acted until then. Stores nothing.
     *
     * @param key which complaint
     * @param until up to when time is to pass; before the last recording it changes nothing
     * @return the complaint, or empty where nobody has registered it
     */
    public Optional<Complaint> complaint(ComplaintKey key, Instant until) {
        return ports.complaints().load(key).map(stored -> {
            Complaint complaint = stored.complaint();
            return complaint.applyAll(rules.passTime(complaint, until));
        });
    }

    /**
     * Every event of a complaint that is stored.
     *
     * @param key which complaint
     * @return the events, in order; empty where nobody has registered it
     */
    public List<Recorded> history(ComplaintKey key) {
        return Histories.upTo(ports.history(), key, Long.MAX_VALUE);
    }

    /**
     * The account of a party, with the charges carried so far.
     *
     * @param party whose
     * @return the account; without entries where the party was never charged
     */
    public Account account(Party party) {
        return ports.accounts()
                .load(party)
                .orElseGet(() -> StoredAccount.empty(party))
                .account();
    }

    /**
     * A personal text. Run the act {@code reveal} before: it says whether the actor may look, and leaves an event.
     *
     * @param key the complaint that the text belongs to
     * @param ref the reference under which it came
     * @return the text, or empty where there never was one, or where it was erased
     */
    public Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        return ports.vault().text(key, ref);
    }
}
