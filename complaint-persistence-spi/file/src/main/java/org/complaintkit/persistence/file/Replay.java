package org.complaintkit.persistence.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.file.TextFile.Origin;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Entry;

/** Puts the lines of a journal into memory again. */
final class Replay {

    private static final String HEADER = "{\"journal\":1}";

    private final InMemoryStore memory;
    private final Map<Origin, Map<PersonalRef, Personal>> texts;

    /** Which texts have to be there at the end, by where they came from. */
    private final Map<Origin, Set<PersonalRef>> wanted = new HashMap<>();

    private boolean begun;

    Replay(InMemoryStore memory, Map<Origin, Map<PersonalRef, Personal>> texts) {
        this.memory = memory;
        this.texts = texts;
    }

    /** The first line of a journal that has none yet. */
    static String header() {
        return HEADER;
    }

    boolean isBegun() {
        return begun;
    }

    void line(int number, String line) {
        if (!begun) {
            require(line.equals(HEADER), "journal.jsonl:1: " + HEADER + " is what this version reads");
            begun = true;
            return;
        }
        try {
            step(Steps.read("journal.jsonl", number, line), number);
        } catch (StorageFailure failure) {
            throw failure;
        } catch (RuntimeException e) {
            throw new StorageFailure(
                    Effect.NOTHING, "journal.jsonl:" + number + ": the line cannot be taken in: " + e.getMessage(), e);
        }
    }

    private void step(Step step, int number) {
        if (step instanceof Step.Appended appended) {
            append(appended, number);
        } else if (step instanceof Step.Booked booked) {
            book(booked);
        } else if (step instanceof Step.Reached reached) {
            memory.reach(reached.reader(), reached.offset());
        } else if (step instanceof Step.Erased erased) {
            memory.erase(erased.key());
            forget(erased.key());
        } else if (step instanceof Step.Numbered numbered) {
            long value = memory.next(numbered.tenant(), numbered.series());
            require(
                    value == numbered.value(),
                    "journal.jsonl:" + number + ": number " + numbered.value() + " of series " + numbered.series()
                            + " stands where " + value + " has to");
        }
    }

    private void append(Step.Appended appended, int number) {
        ComplaintKey key = appended.key();
        Complaint before = memory.load(key).map(Stored::complaint).orElseGet(() -> Complaint.unborn(key));
        Complaint after = before.applyAll(
                appended.events().stream().map(recorded -> recorded.event()).toList());
        Origin origin = new Origin(key, appended.version());
        Map<PersonalRef, Personal> came = new HashMap<>(texts.getOrDefault(origin, Map.of()));
        came.keySet().retainAll(appended.texts());
        Batch batch = new Batch(key, appended.expected(), appended.events(), after, appended.wakeAt(), came);
        require(
                batch.head().equals(appended.head()),
                "journal.jsonl:" + number + ": version " + appended.version() + " of " + key
                        + " is not what was recorded; its hash is another one");
        memory.append(batch);
        if (batch.erases()) {
            forget(key);
        }
        if (!appended.texts().isEmpty()) {
            wanted.put(origin, new HashSet<>(appended.texts()));
        }
    }

    private void book(Step.Booked booked) {
        Account account =
                memory.load(booked.party()).map(StoredAccount::account).orElseGet(() -> Account.empty(booked.party()));
        for (Entry entry : booked.entries()) {
            account = account.apply(entry);
        }
        memory.append(new AccountBatch(booked.party(), booked.expected(), booked.entries(), account, booked.upTo()));
    }

    private void forget(ComplaintKey key) {
        wanted.keySet().removeIf(origin -> origin.key().equals(key));
    }

    /** Whether texts came with a batch that was written, and were not erased since. */
    boolean isWanted(Origin origin) {
        return wanted.containsKey(origin);
    }

    void requireTexts() {
        wanted.forEach((origin, refs) -> require(
                texts.getOrDefault(origin, Map.of()).keySet().containsAll(refs),
                "texts.jsonl: texts that came with version " + origin.version() + " of " + origin.key()
                        + " are missing; nobody erased them"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new StorageFailure(Effect.NOTHING, otherwise, null);
        }
    }
}
