package org.complaintkit.persistence.tck;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.complaintkit.audit.Recorded;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.*;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.Entry;

/** The store in memory with one mistake built in; without one it is as sound as what it stands in front of. */
final class Flawed
        implements ComplaintStore, History, WakeUps, Outbox, Vault, Finder, AccountStore, Numbers, StoreFixture {

    private static final int REMEMBERED = 1_000;

    private final Optional<Mistake> mistake;
    private final InMemoryStore sound = new InMemoryStore();
    private final Faulty faulty = new Faulty(sound);
    private final Aliases aliases;
    private final Map<ComplaintKey, List<Recorded>> shared = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Long, Recorded> late = new ConcurrentSkipListMap<>();
    private final AtomicLong places = new AtomicLong();
    private final List<CommandId> remembered = new ArrayList<>();

    Flawed(Optional<Mistake> mistake) {
        this.mistake = mistake;
        this.aliases = new Aliases(mistake);
    }

    private boolean makes(Mistake one) {
        return mistake.equals(Optional.of(one));
    }

    @Override
    public Ports ports() {
        return Ports.of(this);
    }

    @Override
    public Optional<FaultSwitch> faults() {
        return Optional.of(faulty);
    }

    @Override
    public void append(Batch batch) {
        if (makes(Mistake.DOES_NOTHING)) {
            return;
        }
        Batch spoilt = spoil(aliases.of(batch));
        long place = places.getAndAdd(batch.events().size());
        try {
            faulty.append(spoilt);
        } catch (VersionConflict conflict) {
            if (!makes(Mistake.LAST_WRITE_WINS) && !makes(Mistake.LOSES_ON_CONFLICT)) {
                throw conflict;
            }
            if (makes(Mistake.LAST_WRITE_WINS)) {
                append(Rewritten.on(batch, sound.load(batch.key())));
            }
        } catch (StorageFailure failure) {
            if (!makes(Mistake.SWALLOWS_FAILURES)) {
                throw failure;
            }
        }
        for (Recorded recorded : spoilt.events()) {
            late.put(++place, recorded);
            shared.computeIfAbsent(spoilt.key(), none -> new ArrayList<>()).add(recorded);
        }
        remember(batch);
    }

    private Batch spoil(Batch batch) {
        Batch spoilt = batch;
        if (makes(Mistake.ROUNDS_TIME)) {
            spoilt = Rewritten.recorded(batch, instant -> instant.truncatedTo(ChronoUnit.SECONDS));
        } else if (makes(Mistake.FORGETS_WAKE_UPS)) {
            spoilt = Rewritten.wakeAt(batch, Optional.empty());
        } else if (makes(Mistake.FORGETS_TEXTS)) {
            spoilt = Rewritten.texts(batch, Map.of());
        } else if (makes(Mistake.REMEMBERS_LAST_COMMANDS)) {
            spoilt = Rewritten.without(batch, this::isForgotten);
        }
        return spoilt;
    }

    private synchronized void remember(Batch batch) {
        remembered.addAll(batch.commands());
    }

    private synchronized boolean isForgotten(CommandId id) {
        int place = remembered.lastIndexOf(id);
        return makes(Mistake.REMEMBERS_LAST_COMMANDS) && place >= 0 && place < remembered.size() - REMEMBERED;
    }

    @Override
    public Optional<Stored> load(ComplaintKey key) {
        return sound.load(aliases.of(key));
    }

    @Override
    public List<Recorded> answered(Tenant tenant, CommandId id) {
        return isForgotten(id) ? List.of() : sound.answered(aliases.of(tenant), aliases.of(id));
    }

    @Override
    public List<Recorded> history(ComplaintKey key, long after, int most) {
        if (makes(Mistake.SHARES_ITS_LIST) && after == 0) {
            return shared.computeIfAbsent(key, none -> new ArrayList<>());
        }
        return sound.history(aliases.of(key), after, most);
    }

    @Override
    public List<Claim> claim(Instant until, int most, Duration lease) {
        List<Claim> claims = sound.claim(until, most, lease);
        if (makes(Mistake.FORGETS_LEASES)) {
            claims.forEach(sound::release);
        }
        return claims;
    }

    @Override
    public void release(Claim claim) {
        sound.release(claim);
    }

    @Override
    public List<Positioned> after(Offset offset, int most) {
        if (makes(Mistake.SKIPS_LATE_POSITIONS)) {
            return late.tailMap(offset.position(), false).entrySet().stream()
                    .limit(most)
                    .map(place -> new Positioned(new Offset(place.getKey()), place.getValue()))
                    .toList();
        }
        boolean again = makes(Mistake.DELIVERS_TWICE) && offset.position() > 0;
        return sound.after(again ? new Offset(offset.position() - 1) : offset, most);
    }

    @Override
    public Offset reached(String reader) {
        return sound.reached(reader);
    }

    @Override
    public void reach(String reader, Offset offset) {
        if (!makes(Mistake.DOES_NOTHING)) {
            sound.reach(reader, offset);
        }
    }

    @Override
    public Optional<Personal> text(ComplaintKey key, PersonalRef ref) {
        return sound.text(aliases.of(key), aliases.of(ref));
    }

    @Override
    public void erase(ComplaintKey key) {
        sound.erase(aliases.of(key));
    }

    @Override
    public List<Summary> find(Query query, Paging<ComplaintKey> paging) {
        return aliases.tenants(query.tenant()).stream()
                .flatMap(tenant -> sound.find(Rewritten.tenant(query, tenant), paging).stream())
                .limit(paging.most())
                .toList();
    }

    @Override
    public List<OpenDeadline> due(Query query, Instant before, Paging<OpenDeadline> paging) {
        return sound.due(query, before, paging);
    }

    @Override
    public void append(AccountBatch batch) {
        if (makes(Mistake.DOES_NOTHING)) {
            return;
        }
        try {
            sound.append(aliases.of(batch));
        } catch (VersionConflict conflict) {
            if (makes(Mistake.LAST_WRITE_WINS)) {
                append(new AccountBatch(
                        batch.party(), conflict.actual(), batch.entries(), batch.after(), batch.upTo()));
            } else if (!makes(Mistake.LOSES_ON_CONFLICT)) {
                throw conflict;
            }
        }
    }

    @Override
    public Optional<StoredAccount> load(Party party) {
        return sound.load(aliases.of(party));
    }

    @Override
    public List<Entry> entries(Party party, long after, int most) {
        return sound.entries(aliases.of(party), after, most);
    }

    @Override
    public long next(Tenant tenant, String series) {
        return makes(Mistake.DOES_NOTHING) ? 1 : sound.next(aliases.ofNew(tenant), aliases.series(series));
    }
}
