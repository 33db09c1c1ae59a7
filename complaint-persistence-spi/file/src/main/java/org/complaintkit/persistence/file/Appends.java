package org.complaintkit.persistence.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.persistence.file.TextFile.Origin;
import org.complaintkit.persistence.memory.InMemoryStore;

/**
 * Appends batches in groups: all that wait while the disk is busy with a group make the next one, and share its two syncs, of
 * the texts and of the journal. None is seen or acknowledged before.
 */
final class Appends {

    private final Object lock;
    private final InMemoryStore memory;
    private final LineFile journal;
    private final TextFile texts;
    private final Queue<Asked> waiting = new ConcurrentLinkedQueue<>();

    /** One append; done under the lock, by whichever thread has it. */
    private static final class Asked {
        private final Batch batch;
        private boolean done;
        private Optional<RuntimeException> failure = Optional.empty();

        Asked(Batch batch) {
            this.batch = batch;
        }

        void fails(RuntimeException with) {
            failure = Optional.of(with);
            done = true;
        }
    }

    Appends(Object lock, InMemoryStore memory, LineFile journal, TextFile texts) {
        this.lock = lock;
        this.memory = memory;
        this.journal = journal;
        this.texts = texts;
    }

    void append(Batch batch) {
        Asked asked = new Asked(batch);
        waiting.add(asked);
        synchronized (lock) {
            while (!asked.done) {
                group();
            }
        }
        asked.failure.ifPresent(failure -> {
            throw failure;
        });
    }

    /** Of one complaint or one command there is one batch in a group, since the next rests on it; the next waits. */
    private void group() {
        Set<Object> touched = new HashSet<>();
        List<Asked> group = new ArrayList<>();
        Queue<Asked> later = new ArrayDeque<>();
        for (Asked next = waiting.poll(); next != null; next = waiting.poll()) {
            if (!touch(touched, next.batch)) {
                later.add(next);
            } else if (isAcceptable(next)) {
                group.add(next);
            }
        }
        // In front of those that came meanwhile: nobody waits for good.
        later.addAll(drained());
        waiting.addAll(later);
        if (!group.isEmpty()) {
            commit(group);
        }
    }

    private List<Asked> drained() {
        List<Asked> all = new ArrayList<>();
        for (Asked next = waiting.poll(); next != null; next = waiting.poll()) {
            all.add(next);
        }
        return all;
    }

    private static boolean touch(Set<Object> touched, Batch batch) {
        Tenant tenant = batch.key().tenant();
        List<Object> all = new ArrayList<>();
        all.add(batch.key());
        batch.commands().forEach(id -> all.add(Map.entry(tenant, id)));
        if (all.stream().anyMatch(touched::contains)) {
            return false;
        }
        touched.addAll(all);
        return true;
    }

    private boolean isAcceptable(Asked asked) {
        try {
            require(asked.batch);
            asked.done = asked.batch.expected() == 0 && asked.batch.events().isEmpty();
        } catch (RuntimeException refused) {
            asked.fails(refused);
        }
        return !asked.done;
    }

    /** In the order in which the port asks for it; nothing is written of what is refused. */
    private void require(Batch batch) {
        Tenant tenant = batch.key().tenant();
        for (CommandId id : batch.commands()) {
            if (!memory.answered(tenant, id).isEmpty()) {
                throw new CommandRepeated(tenant, id);
            }
        }
        long actual =
                memory.load(batch.key()).map(stored -> stored.last().version()).orElse(0L);
        if (actual != batch.expected()) {
            throw new VersionConflict(batch.key(), batch.expected(), actual);
        }
    }

    private void commit(List<Asked> group) {
        try {
            Map<Origin, Map<PersonalRef, Personal>> came = new LinkedHashMap<>();
            List<String> lines = new ArrayList<>(group.size());
            for (Asked asked : group) {
                Batch batch = asked.batch;
                came.put(new Origin(batch.key(), batch.version()), batch.texts());
                lines.add(Steps.write(step(batch)));
            }
            texts.add(came);
            journal.write(lines);
            journal.sync();
            group.forEach(asked -> memory.append(asked.batch));
            erase(group);
            group.forEach(asked -> asked.done = true);
        } catch (RuntimeException failure) {
            group.forEach(asked -> asked.fails(failure));
        }
    }

    private static Step step(Batch batch) {
        return new Step.Appended(
                batch.key(),
                batch.expected(),
                batch.events(),
                batch.head(),
                batch.wakeAt(),
                List.copyOf(batch.texts().keySet()));
    }

    private void erase(List<Asked> group) {
        Map<ComplaintKey, Long> erased = new HashMap<>();
        for (Asked asked : group) {
            if (asked.batch.erases()) {
                erased.put(asked.batch.key(), asked.batch.version());
            }
        }
        if (!erased.isEmpty()) {
            texts.keep(origin ->
                    !erased.containsKey(origin.key()) || erased.getOrDefault(origin.key(), 0L) == origin.version());
        }
    }
}
