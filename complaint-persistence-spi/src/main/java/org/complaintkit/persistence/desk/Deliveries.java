package org.complaintkit.persistence.desk;

import java.util.List;
import java.util.function.Consumer;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Positioned;

/** Reads the outbox on for a reader, page by page; the place is kept after what it stands for was dealt with, never before. */
final class Deliveries {

    private final Outbox outbox;
    private final Settings settings;

    Deliveries(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    int deliver(String reader, int most, Consumer<Positioned> dealing) {
        int done = 0;
        while (done < most) {
            int asked = Math.min(settings.batch(), most - done);
            List<Positioned> page = outbox.after(outbox.reached(reader), asked);
            page(reader, page, dealing);
            done += page.size();
            if (page.size() < asked) {
                break;
            }
        }
        return done;
    }

    private void page(String reader, List<Positioned> page, Consumer<Positioned> dealing) {
        Offset reached = Offset.START;
        try {
            for (Positioned next : page) {
                dealing.accept(next);
                reached = next.offset();
            }
        } finally {
            if (!reached.equals(Offset.START)) {
                outbox.reach(reader, reached);
            }
        }
    }
}
