package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.rule.Phrase;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Priced;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sanction.Standing;

/** Counts and prices the charges of one party under one rule; gathers the entries on the way. */
final class Counting {

    private final PriceRule rule;
    private final ZoneId zone;
    private final Origin origin;
    private final List<Entry> entries = new ArrayList<>();
    private Account account;

    Counting(PriceRule rule, ZoneId zone, Origin origin, Account account) {
        this.rule = rule;
        this.zone = zone;
        this.origin = origin;
        this.account = account;
    }

    List<Entry> entries() {
        return entries;
    }

    void take(Charge charge) {
        Optional<Standing> same = account.standing(charge.id());
        if (same.isPresent()) {
            add(same.get().following(origin).reversed());
        }
        Book fund = Book.fund(charge.party().tenant(), rule.terms().fund());
        add(Entry.assessed(origin, charge, price(charge), fund));
        recount(same.map(old -> List.of(old.charge(), charge)).orElse(List.of(charge)));
    }

    /** Several at once: each is priced when those before it stand, and those that stood before are corrected once. */
    void takeAll(List<AccountCommand.Take> takes) {
        if (rule.terms().late() == Late.KEEP) {
            takes.forEach(this::takeAlone);
            return;
        }
        Map<ChargeId, AccountCommand.Take> last = new LinkedHashMap<>();
        takes.forEach(take -> last.put(take.charge().id(), take));
        List<AccountCommand.Take> anew = last.values().stream()
                .filter(take -> !stands(take.charge()))
                .sorted(Comparator.comparing(AccountCommand.Take::charge))
                .toList();
        List<Charge> changed = new ArrayList<>();
        for (AccountCommand.Take take : anew) {
            account.standing(take.charge().id()).ifPresent(same -> {
                add(same.following(take.origin()).reversed());
                changed.add(same.charge());
            });
        }
        for (AccountCommand.Take take : anew) {
            Charge charge = take.charge();
            Book fund = Book.fund(charge.party().tenant(), rule.terms().fund());
            add(Entry.assessed(take.origin(), charge, price(charge), fund));
            changed.add(charge);
        }
        recount(changed);
    }

    private void takeAlone(AccountCommand.Take take) {
        if (!stands(take.charge())) {
            take(take.charge());
        }
    }

    private boolean stands(Charge charge) {
        return account.standing(charge.id())
                .filter(standing -> standing.charge().equals(charge))
                .isPresent();
    }

    /** What falls away: a charge that is withdrawn, or waived. */
    void cancel(Entry cancelled) {
        boolean counted = account.standing(cancelled.charge().id())
                .filter(Standing::counts)
                .isPresent();
        add(cancelled);
        if (counted) {
            recount(List.of(cancelled.charge()));
        }
    }

    /** What a person did: only a waiver changes the counts of others. */
    void cancelOrAdd(Entry entry) {
        if (entry.kind() == Entry.Kind.WAIVED) {
            cancel(entry);
        } else {
            add(entry);
        }
    }

    private void add(Entry entry) {
        entries.add(entry);
        account = account.apply(entry);
    }

    private List<Standing> counted() {
        return account.counted(rule.rule());
    }

    /** Corrects those whose count or price is not what it was, from after the first of some that changed on. */
    private void recount(List<Charge> changed) {
        if (rule.terms().late() == Late.KEEP || changed.isEmpty()) {
            return;
        }
        Optional<Instant> end = end(changed.get(0));
        Charge first = changed.get(0);
        for (Charge one : changed) {
            Optional<Instant> other = end(one);
            end = end.isPresent() && other.isPresent() && other.get().isAfter(end.get()) ? other : end;
            first = one.compareTo(first) < 0 ? one : first;
        }
        for (int i = firstAfter(first); i < counted().size(); i++) {
            Standing standing = counted().get(i);
            if (end.filter(standing.charge().occurredAt()::isAfter).isPresent()) {
                return;
            }
            Priced priced = price(standing.charge());
            if (priced.count() != standing.count() || !priced.sanction().equals(standing.assessed())) {
                add(standing.following(origin).corrected(priced));
                end = later(end, standing.charge(), rule.penalty().looksBack());
            }
        }
    }

    private Optional<Instant> end(Charge from) {
        return later(rule.over().end(from, zone), from, rule.penalty().looksBack());
    }

    /** The last instant at which a charge may look back on another or, further, on one that changed; empty: there is none. */
    private Optional<Instant> later(Optional<Instant> end, Charge changed, Set<Window> windows) {
        Optional<Instant> last = end;
        for (Window window : windows) {
            Optional<Instant> other = window.end(changed, zone);
            last = last.isPresent() && other.isPresent()
                    ? Optional.of(last.get().isAfter(other.get()) ? last.get() : other.get())
                    : Optional.empty();
        }
        return last;
    }

    /** Whether a charge comes late is told by the order of occurrence; it is not among those that count yet. */
    private Priced price(Charge charge) {
        int count = rule.terms().late() == Late.KEEP
                ? highest(charge) + 1
                : within(rule.over(), charge).size() + 1;
        Reckoning reckoning = rule.penalty().reckon(new Offence(charge, count, window -> sums(window, charge)));
        List<Phrase> lines = new ArrayList<>();
        lines.add(new Phrase(
                PenaltyWordings.RULE, Map.of("rule", rule.rule(), "basis", String.join(", ", rule.basis()))));
        lines.add(new Phrase(
                PenaltyWordings.count(rule.over()),
                Map.of("count", Integer.toString(count), "party", charge.party().toString())));
        lines.addAll(reckoning.lines());
        lines.add(PenaltyWordings.total(reckoning.sanction()));
        return new Priced(count, reckoning.sanction(), lines);
    }

    private int highest(Charge charge) {
        int highest = 0;
        for (Standing standing : counted()) {
            boolean joins = rule.over().joins(standing.charge(), charge, zone)
                    || rule.over().joins(charge, standing.charge(), zone);
            highest = joins ? Math.max(highest, standing.count()) : highest;
        }
        return highest;
    }

    private List<Sanction> sums(Window window, Charge charge) {
        return within(window, charge).stream().map(Standing::assessed).toList();
    }

    /** Those before a charge that count together with it over a window. */
    private List<Standing> within(Window window, Charge charge) {
        if (window == Window.CASE) {
            return account.of(charge.id().complaint()).stream()
                    .filter(Standing::counts)
                    .filter(standing -> standing.charge().id().rule().equals(rule.rule()))
                    .filter(standing -> standing.charge().compareTo(charge) < 0)
                    .toList();
        }
        int end = firstAfter(charge);
        end -= end > 0 && counted().get(end - 1).charge().compareTo(charge) == 0 ? 1 : 0;
        int low = 0;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean joins = window.joins(counted().get(middle).charge(), charge, zone);
            low = joins ? low : middle + 1;
            high = joins ? middle : high;
        }
        return counted().subList(low, end);
    }

    private int firstAfter(Charge charge) {
        int low = 0;
        int high = counted().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean after = counted().get(middle).charge().compareTo(charge) > 0;
            low = after ? low : middle + 1;
            high = after ? middle : high;
        }
        return low;
    }
}
