package org.complaintkit.replay.backtest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.complaintkit.sanction.Sanction;

/** What complaints came to under one regime, counted. Grows while a log is run. */
public final class Counts {

    private long complaints;
    private long late;
    private long breaches;
    private long escalated;
    private long fined;
    private long sanctions;
    private final Map<String, BigDecimal> sums = new TreeMap<>();

    void complaint(Judged judged) {
        complaints += judged.registered() ? 1 : 0;
        late += judged.isLate() ? 1 : 0;
        breaches += judged.late().size();
        escalated += judged.isEscalated() ? 1 : 0;
    }

    void addFined() {
        fined++;
    }

    void sanction(Sanction sanction) {
        sanctions++;
        sums.merge(Price.unit(sanction), Price.size(sanction), BigDecimal::add);
    }

    void add(Counts other) {
        complaints += other.complaints;
        late += other.late;
        breaches += other.breaches;
        escalated += other.escalated;
        fined += other.fined;
        sanctions += other.sanctions;
        other.sums.forEach((unit, sum) -> sums.merge(unit, sum, BigDecimal::add));
    }

    /**
     * These and others together.
     *
     * @param other the others
     * @return new counts
     */
    public Counts and(Counts other) {
        Counts both = new Counts();
        both.add(this);
        both.add(other);
        return both;
    }

    /** {@return how many complaints were registered} */
    public long complaints() {
        return complaints;
    }

    /** {@return how many complaints breached at least one limit} */
    public long late() {
        return late;
    }

    /** {@return how many limits were breached} */
    public long breaches() {
        return breaches;
    }

    /** {@return how many complaints were escalated, by a rule or by hand} */
    public long escalated() {
        return escalated;
    }

    /** {@return for how many complaints somebody was sanctioned} */
    public long fined() {
        return fined;
    }

    /** {@return how many sanctions stand} */
    public long sanctions() {
        return sanctions;
    }

    /** {@return what the sanctions come to: by currency the sum, by kind the number of those that cost no money} */
    public Map<String, BigDecimal> sums() {
        return Map.copyOf(sums);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return "complaints %d, late %d, breaches %d, escalated %d, fined %d, sanctions %d, %s"
                .formatted(complaints, late, breaches, escalated, fined, sanctions, sums);
    }
}
