package org.complaintkit.persistence.tck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.Batch;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;

/** Takes two names for one where the mistake is to do so: the first of them that was written stands for both. */
final class Aliases {

    private final Optional<Mistake> mistake;
    private final Map<String, Object> first = new ConcurrentHashMap<>();

    Aliases(Optional<Mistake> mistake) {
        this.mistake = mistake;
    }

    private String plain(String name) {
        String plain = name;
        if (mistake.equals(Optional.of(Mistake.IGNORES_CASE))) {
            plain = name.toLowerCase(Locale.ROOT);
        } else if (mistake.equals(Optional.of(Mistake.IGNORES_TRAILING_BLANKS))) {
            plain = name.replaceAll("[ \u2800\u3164]+$", "");
        }
        return plain;
    }

    private String plain(Tenant tenant) {
        return mistake.equals(Optional.of(Mistake.IGNORES_TENANTS)) ? "" : plain(tenant.id());
    }

    @SuppressWarnings("unchecked")
    private <T> T seen(String plain, T name) {
        return (T) first.getOrDefault(plain, name);
    }

    @SuppressWarnings("unchecked")
    private <T> T write(String plain, T name) {
        return (T) first.computeIfAbsent(plain, none -> name);
    }

    private String plain(ComplaintKey key) {
        return "complaint " + plain(key.tenant()) + "/" + plain(key.id());
    }

    private String plain(Party party) {
        return "party " + plain(party.tenant()) + "/" + plain(party.id());
    }

    ComplaintKey of(ComplaintKey key) {
        return seen(plain(key), key);
    }

    Tenant of(Tenant tenant) {
        return seen("tenant " + plain(tenant), tenant);
    }

    Tenant ofNew(Tenant tenant) {
        return write("tenant " + plain(tenant), tenant);
    }

    CommandId of(CommandId id) {
        return seen("command " + plain(id.id()), id);
    }

    PersonalRef of(PersonalRef ref) {
        return seen("ref " + plain(ref.id()), ref);
    }

    Party of(Party party) {
        return seen(plain(party), party);
    }

    String series(String series) {
        return plain(series);
    }

    List<Tenant> tenants(Tenant asked) {
        if (!mistake.equals(Optional.of(Mistake.IGNORES_TENANTS))) {
            return List.of(asked);
        }
        return first.values().stream()
                .filter(ComplaintKey.class::isInstance)
                .map(key -> ((ComplaintKey) key).tenant())
                .distinct()
                .toList();
    }

    Batch of(Batch batch) {
        write("tenant " + plain(batch.key().tenant()), batch.key().tenant());
        ComplaintKey key = write(plain(batch.key()), batch.key());
        Batch moved = Rewritten.commands(Rewritten.key(batch, key), id -> write("command " + plain(id.id()), id));
        Map<PersonalRef, Personal> texts = new LinkedHashMap<>();
        batch.texts()
                .forEach((ref, text) -> texts.put(
                        write("ref " + plain(ref.id()), ref),
                        mistake.equals(Optional.of(Mistake.IGNORES_TRAILING_BLANKS))
                                ? Personal.of(text.reveal().stripTrailing())
                                : text));
        return Rewritten.texts(moved, texts);
    }

    AccountBatch of(AccountBatch batch) {
        Party party = write(plain(batch.party()), batch.party());
        List<Entry> entries =
                batch.entries().stream().map(entry -> of(entry, party)).toList();
        Account after = party.equals(batch.party()) ? batch.after() : renamed(entries, party);
        return new AccountBatch(party, batch.expected(), entries, after, batch.upTo());
    }

    /** Under another name the account has what this batch assessed; what stood before is lost, which is a mistake more. */
    private static Account renamed(List<Entry> entries, Party party) {
        return entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.ASSESSED)
                .reduce(Account.empty(party), Account::apply, (one, other) -> other);
    }

    private static Entry of(Entry entry, Party party) {
        Charge charge = entry.charge();
        return new Entry(
                entry.origin(),
                new Charge(charge.id(), charge.basis(), party, charge.occurredAt(), charge.facts()),
                entry.kind(),
                entry.count(),
                entry.sanction(),
                entry.transfers(),
                entry.fund(),
                entry.dueAt(),
                entry.reckoning());
    }
}
