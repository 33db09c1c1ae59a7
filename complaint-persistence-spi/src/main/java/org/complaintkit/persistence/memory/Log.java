package org.complaintkit.persistence.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.audit.Recorded;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Positioned;

/**
 * Every event in the order of the appends. Guarded by the store's lock, under which a place is taken and filled in one
 * step; so there are no gaps to pass.
 */
final class Log {

    private final List<Recorded> all = new ArrayList<>();
    private final Map<String, Offset> readers = new HashMap<>();

    void append(List<Recorded> events) {
        all.addAll(events);
    }

    List<Positioned> after(Offset offset, int most) {
        List<Recorded> page = Pages.page(all, offset.position(), most);
        List<Positioned> positioned = new ArrayList<>(page.size());
        for (Recorded recorded : page) {
            positioned.add(new Positioned(new Offset(offset.position() + positioned.size() + 1), recorded));
        }
        return positioned;
    }

    Offset reached(String reader) {
        return readers.getOrDefault(reader, Offset.START);
    }

    void reach(String reader, Offset offset) {
        readers.merge(reader, offset, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
}
