package org.complaintkit.benchmarks.lifecycle;

import java.util.List;
import java.util.Locale;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.rule.Text;

/** What may hold a move back. */
enum Check {
    NONE {
        @Override
        boolean holds(Ticket ticket) {
            return true;
        }
    },
    MINOR {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.minor();
        }
    },
    VERIFIED {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.verified();
        }
    },
    SATISFIED {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.satisfied();
        }
    };

    abstract boolean holds(Ticket ticket);

    List<Guard> guards() {
        if (this == NONE) {
            return List.of();
        }
        String name = name().toLowerCase(Locale.ROOT);
        return List.of(new Guard(
                "not-" + name,
                new Condition.Is(name, Fact.of(true)),
                new Text("it must be " + name, "须满足条件" + name),
                List.of()));
    }
}
