package org.complaintkit.sla.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Goes through the periods up to one of them and tells whether a test is reached there; after it applied it starts anew. */
record Run(Optional<FigureTest> asked, Period last) {

    boolean reaches(Figures figures, Group about, Predicate<Period> applies) {
        FigureTest test = asked.orElseThrow();
        if (figures.days(about).isEmpty()) {
            return false;
        }
        LocalDate first = figures.days(about).firstKey();
        int run = 0;
        boolean reached = false;
        Period start = test.inARow() == 1 ? last : last.cycle().on(first);
        for (Period one = start; one.compareTo(last) <= 0; one = one.after()) {
            Optional<Boolean> holds = test.holds(figures.sums(about, one));
            if (holds.isPresent()) {
                run = holds.get() ? run + 1 : 0;
            } else if (test.unknown() == FigureTest.Unknown.BREAKS) {
                run = 0;
            }
            reached = run >= test.inARow() && holds.orElse(false);
            if (reached && applies.test(one)) {
                run = 0;
            }
        }
        return reached;
    }
}
