package org.complaintkit.sla.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.complaintkit.identity.Names;

/**
 * Who leads a unit, and who led it before. For a period that is over the one answers who led it on its last day, so that a new
 * head is not charged with what was before.
 *
 * @param now who leads it
 * @param former who led it before, in any order
 */
public record Heads(String now, List<Former> former) {

    /**
     * Somebody who led it before.
     *
     * @param name who
     * @param until the last day
     */
    public record Former(String name, LocalDate until) {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
         */
        public Former {
            Names.require("head", name);
        }
    }

    /**
     * Checks the name, and puts those before in order.
     *
     * @throws IllegalArgumentException if the name is not one in the sense of {@link Names}
     */
    public Heads {
        Names.require("head", now);
        former = former.stream().sorted(Comparator.comparing(Former::until)).toList();
    }

    /**
     * A head without anybody before.
     *
     * @param now who leads it
     * @return the heads
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public static Heads of(String now) {
        return new Heads(now, List.of());
    }

    /**
     * Who led it on a day.
     *
     * @param day the day
     * @return the first of those before whose last day is not before it, else who leads it now
     */
    public String on(LocalDate day) {
        return former.stream()
                .filter(one -> !one.until().isBefore(day))
                .map(Former::name)
                .findFirst()
                .orElse(now);
    }

    /**
     * Everybody who ever led it.
     *
     * @return their names, in order
     */
    public SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(former.stream().map(Former::name).toList());
        all.add(now);
        return all;
    }
}
