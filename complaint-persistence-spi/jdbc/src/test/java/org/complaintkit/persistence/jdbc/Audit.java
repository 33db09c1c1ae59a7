package org.complaintkit.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Stored;
import org.complaintkit.sanction.Entry;

/** Reads the outbox on, and asks whether what was acknowledged is there once and everything holds together. */
final class Audit {

    private final JdbcStore store;
    private final Map<String, Integer> acts = new HashMap<>();
    private final Map<ComplaintKey, Long> versions = new HashMap<>();
    private final Map<String, Integer> raised = new HashMap<>();
    private Offset offset = Offset.START;

    Audit(JdbcStore store) {
        this.store = store;
    }

    Map<ComplaintKey, Long> versions() {
        return versions;
    }

    /** Everything since the last time: each event once, in the order of the versions; no breach and no rung twice. */
    void readOn(String when) {
        Set<ComplaintKey> touched = new LinkedHashSet<>();
        List<Positioned> page = store.after(offset, 1000);
        while (!page.isEmpty()) {
            for (Positioned next : page) {
                assertThat(next.offset()).isGreaterThan(offset);
                offset = next.offset();
                touched.add(next.recorded().envelope().complaint());
                count(next.recorded(), when);
            }
            page = store.after(offset, 1000);
        }
        assertThat(acts.values()).as(when).allMatch(times -> times == 1);
        assertThat(raised.values()).as(when).allMatch(times -> times == 1);
        touched.forEach(key -> whole(key, when));
    }

    private void count(Recorded recorded, String when) {
        ComplaintKey key = recorded.envelope().complaint();
        assertThat(recorded.envelope().version())
                .as("%s: the next version of %s in the outbox", when, key)
                .isEqualTo(versions.merge(key, 1L, Long::sum));
        if (recorded.event() instanceof Event.Acted acted) {
            acts.merge(acted.meta().id().orElseThrow().id(), 1, Integer::sum);
        } else if (recorded.event() instanceof DeadlineEvent.DeadlineBreached) {
            raised.merge(key + " breached", 1, Integer::sum);
        } else if (recorded.event() instanceof Event.Escalated escalated) {
            raised.merge(key + " " + escalated.key(), 1, Integer::sum);
        }
    }

    void acknowledged(Collection<String> ids, String when) {
        assertThat(acts.keySet()).as(when).containsAll(ids);
        for (String id : ids) {
            assertThat(store.answered(Tenant.SOLE, CommandId.of(id))).as(id).isNotEmpty();
        }
    }

    private void whole(ComplaintKey key, String when) {
        Stored stored = store.load(key).orElseThrow();
        List<Recorded> history = store.history(key, 0, Integer.MAX_VALUE);
        assertThat(Chain.check(key, history, stored.last().version(), stored.head()))
                .as(when)
                .isEmpty();
        Complaint folded = Complaint.unborn(key)
                .applyAll(history.stream().map(Recorded::event).toList());
        assertThat(stored.complaint()).as(when).isEqualTo(folded);
        String id =
                ((Event.Acted) history.get(0).event()).meta().id().orElseThrow().id();
        assertThat(store.text(key, new PersonalRef("text-" + id)).map(Personal::reveal))
                .as(when)
                .contains("details of " + id);
    }

    /** Every breach and every rung of so many complaints, and in the accounts each charge once, counted from one on. */
    void swept(int complaints) {
        assertThat(raised).hasSize(complaints * (1 + LadderRules.RUNGS));
        int charges = 0;
        for (int clerk = 0; clerk < Load.CLERKS; clerk++) {
            List<Entry> entries = store.entries(Party.of("clerk-" + clerk), 0, Integer.MAX_VALUE);
            List<Integer> counts =
                    new ArrayList<>(entries.stream().map(Entry::count).toList());
            for (int i = 0; i < counts.size(); i++) {
                assertThat(counts.get(i)).as("entry of clerk %d", clerk).isEqualTo(i + 1);
            }
            assertThat(entries.stream().map(entry -> entry.charge().id()).distinct())
                    .hasSize(entries.size());
            charges += entries.size();
        }
        assertThat(charges).isEqualTo(complaints);
    }
}
