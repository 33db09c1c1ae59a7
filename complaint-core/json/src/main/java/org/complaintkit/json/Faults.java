package org.complaintkit.json;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the faults of one document while it is being read, so that its author sees them all at once. Mutable, for one
 * thread and one reading.
 */
public final class Faults {

    private static final Comparator<Fault> BY_PLACE = Comparator.<Fault>comparingInt(
                    fault -> fault.place().line())
            .thenComparingInt(fault -> fault.place().column());

    private final Set<Fault> found = new LinkedHashSet<>();

    /** Starts without faults. */
    public Faults() {}

    /**
     * Notes a fault. The same fault is kept once.
     *
     * @param fault the fault
     */
    public void add(Fault fault) {
        found.add(fault);
    }

    /**
     * Notes all faults that an inner reading ended with.
     *
     * @param inner what the inner reading threw
     */
    public void addAll(MalformedDocument inner) {
        inner.faults().forEach(this::add);
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return true without faults
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * The faults so far.
     *
     * @return a copy, by line and column
     */
    public List<Fault> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }

    /**
     * Ends a reading that went wrong.
     *
     * @throws MalformedDocument with all faults, if there are any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new MalformedDocument(all());
        }
    }
}
