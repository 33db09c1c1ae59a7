package org.complaintkit.sla.figure;

import java.time.LocalDate;
import java.util.Comparator;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Names;

/** A complaint on a list. */
record Listed(String list, Group group, LocalDate day, ComplaintKey complaint) implements Comparable<Listed> {

    private static final Comparator<Listed> ORDER = Comparator.comparing(Listed::list, Names::compare)
            .thenComparing(Listed::group)
            .thenComparing(Listed::day)
            .thenComparing(Listed::complaint);

    @Override
    public int compareTo(Listed other) {
        return ORDER.compare(this, other);
    }
}
