package org.complaintkit.replay.run;

import java.util.List;
import java.util.Set;
import org.complaintkit.sla.figure.Cycle;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.FigureLine;
import org.complaintkit.sla.figure.ListLine;
import org.complaintkit.sla.figure.PersonRecord;
import org.complaintkit.sla.figure.Report;
import org.complaintkit.sla.figure.Review;

/**
 * The figures of a log: what the regime's reports say, and what its rules on figures came to.
 *
 * @param reports the lines of each report
 * @param lists lists of complaints
 * @param reviews what followed from the figures of each period that was over
 * @param records what is kept of persons
 */
public record Told(List<Page> reports, List<ListLine> lists, List<Review> reviews, List<PersonRecord> records) {

    /**
     * One report.
     *
     * @param report which one
     * @param lines its lines
     */
    public record Page(Report report, List<FigureLine> lines) {}

    /**
     * Which figures are asked for in place of the regime's reports.
     *
     * @param by by what they are told apart
     * @param each over which periods
     */
    public record Asked(Set<Dimension> by, Cycle each) {}

    /** Takes copies. */
    public Told {
        reports = List.copyOf(reports);
        lists = List.copyOf(lists);
        reviews = List.copyOf(reviews);
        records = List.copyOf(records);
    }
}
