package org.complaintkit.persistence.desk;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.History;

/** Reads a history page by page. */
final class Histories {

    private static final int PAGE = 1000;

    private Histories() {}

    static List<Recorded> upTo(History history, ComplaintKey key, long version) {
        List<Recorded> all = new ArrayList<>();
        while (all.size() < version) {
            List<Recorded> page = history.history(key, all.size(), (int) Math.min(PAGE, version - all.size()));
            if (page.isEmpty()) {
                break;
            }
            all.addAll(page);
        }
        return all;
    }
}
