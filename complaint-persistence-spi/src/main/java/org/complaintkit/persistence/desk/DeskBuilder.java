package org.complaintkit.persistence.desk;

import java.time.Duration;
import java.time.InstantSource;
import org.complaintkit.complaint.Rules;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.Pricing;

/** Puts a desk together. Not thread-safe; the desk that it builds is. */
public final class DeskBuilder {

    private final Rules rules;
    private final Pricing pricing;
    private Ports ports = Ports.of(new InMemoryStore());
    private Settings settings = Settings.STANDARD;

    DeskBuilder(Rules rules, Pricing pricing) {
        this.rules = rules;
        this.pricing = pricing;
    }

    /**
     * Sets the store; without it, a new one in memory.
     *
     * @param store every port of it
     * @return this builder
     */
    public DeskBuilder store(Ports store) {
        this.ports = store;
        return this;
    }

    /**
     * Sets where the desk takes the time from; without it, the clock of the system.
     *
     * @param source gives the present instant
     * @return this builder
     */
    public DeskBuilder time(InstantSource source) {
        settings = new Settings(
                source,
                settings.lag(),
                settings.lease(),
                settings.retries(),
                settings.batch(),
                settings.counters(),
                settings.calendarWarning());
        return this;
    }

    /**
     * Sets how far sweeps stay behind the present, and how far ahead of it an act may have happened; without it, 5
     * seconds. As long as the clocks of two machines differ by less, no sweep breaches an act that another machine is
     * just recording.
     *
     * @param lag zero or more
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public DeskBuilder lag(Duration lag) {
        settings = new Settings(
                settings.source(),
                lag,
                settings.lease(),
                settings.retries(),
                settings.batch(),
                settings.counters(),
                settings.calendarWarning());
        return this;
    }

    /**
     * Sets how long a sweep keeps other sweeps off a complaint if it is killed half way; without it, 1 minute.
     *
     * @param lease more than zero
     * @return this builder
     * @throws IllegalArgumentException if it is not more than zero
     */
    public DeskBuilder lease(Duration lease) {
        settings = new Settings(
                settings.source(),
                settings.lag(),
                lease,
                settings.retries(),
                settings.batch(),
                settings.counters(),
                settings.calendarWarning());
        return this;
    }

    /**
     * Sets how many more times a command is run when others were faster; without it, 50. Between two tries the desk
     * waits a little, at most 10 ms.
     *
     * @param retries zero or more
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public DeskBuilder retries(int retries) {
        settings = new Settings(
                settings.source(),
                settings.lag(),
                settings.lease(),
                retries,
                settings.batch(),
                settings.counters(),
                settings.calendarWarning());
        return this;
    }

    /**
     * Sets how many complaints a sweep claims at once, and how many events are read from the outbox at once; without it,
     * 100. The next ones are fetched when these are done, so a slow store is never asked for more than it has answered.
     *
     * @param batch at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is below 1
     */
    public DeskBuilder batch(int batch) {
        settings = new Settings(
                settings.source(),
                settings.lag(),
                settings.lease(),
                settings.retries(),
                batch,
                settings.counters(),
                settings.calendarWarning());
        return this;
    }

    /**
     * Sets where the desk counts what it does; without it, nowhere.
     *
     * @param counters the bridge to what measures the application
     * @return this builder
     */
    public DeskBuilder counters(Counters counters) {
        settings = new Settings(
                settings.source(),
                settings.lag(),
                settings.lease(),
                settings.retries(),
                settings.batch(),
                counters,
                settings.calendarWarning());
        return this;
    }

    /**
     * Sets how long before the end of a calendar of the rules the desk warns in the log, once for each calendar; without it,
     * 90 days. It looks when it is built and with each sweep.
     *
     * @param before zero or more
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public DeskBuilder calendarWarning(Duration before) {
        settings = new Settings(
                settings.source(),
                settings.lag(),
                settings.lease(),
                settings.retries(),
                settings.batch(),
                settings.counters(),
                before);
        return this;
    }

    /**
     * Builds the desk.
     *
     * @return the desk
     */
    public Desk build() {
        return new Desk(rules, pricing, ports, settings);
    }
}
