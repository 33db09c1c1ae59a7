package org.complaintkit.replay.backtest;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.replay.run.Accounts;
import org.complaintkit.replay.run.Over;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Standing;

/** Where the two lanes meet: a complaint that is over in both is judged, counted and forgotten. */
final class Meeting {

    /** A complaint with charges waits for the accounts, since a price may rest on the party's other charges. */
    private record Awaiting(
            ComplaintKey key, YearMonth month, Both<String> unit, Both<List<Charge>> charges, boolean changed) {}

    private final Why why;
    private final Changes changes;
    private final ZoneId zone;
    private final Map<ComplaintKey, Over> waitingA = new LinkedHashMap<>();
    private final Map<ComplaintKey, Over> waitingB = new LinkedHashMap<>();
    private final List<Awaiting> charged = new ArrayList<>();
    private final Both<Tally> tallies = new Both<>(new Tally(), new Tally());
    private long lateA;
    private long lateB;
    private long escalatedA;
    private long escalatedB;
    private long finedA;
    private long finedB;
    private long mostHeld;

    Meeting(Why why, Changes changes) {
        this.why = why;
        this.changes = changes;
        this.zone = why.regimes().a().zone();
    }

    void meet(Both<Lane.Stretch> stretches) {
        match(stretches.a().over(), waitingA, waitingB, Both::new);
        match(stretches.b().over(), waitingB, waitingA, (b, a) -> new Both<>(a, b));
        long open = (long) stretches.a().open() + stretches.b().open();
        mostHeld = Math.max(mostHeld, open + waitingA.size() + waitingB.size());
    }

    private void match(
            List<Over> came,
            Map<ComplaintKey, Over> waiting,
            Map<ComplaintKey, Over> others,
            BiFunction<Over, Over, Both<Over>> pair) {
        for (Over one : came) {
            Over other = others.remove(one.last().key());
            if (other == null) {
                waiting.put(one.last().key(), one);
            } else {
                judge(pair.apply(one, other));
            }
        }
    }

    private void judge(Both<Over> over) {
        YearMonth month = YearMonth.from(over.a().first().atZone(zone));
        Both<Judged> judged = over.map(Judged::of);
        tallies.a().add(over.a(), judged.a(), month);
        tallies.b().add(over.b(), judged.b(), month);
        boolean changed = !judged.agree();
        if (changed) {
            lateA += only(judged.a(), judged.b(), Judged::isLate);
            lateB += only(judged.b(), judged.a(), Judged::isLate);
            escalatedA += only(judged.a(), judged.b(), Judged::isEscalated);
            escalatedB += only(judged.b(), judged.a(), Judged::isEscalated);
            changes.add(over.a().last().key(), () -> why.change(over, judged, month));
        }
        Both<List<Charge>> charges = over.map(one -> one.last().charges());
        if (!charges.a().isEmpty() || !charges.b().isEmpty()) {
            Both<String> unit = over.map(one -> Judged.unit(one.last()));
            charged.add(new Awaiting(over.a().last().key(), month, unit, charges, changed));
        }
    }

    private static long only(Judged one, Judged other, Function<Judged, Boolean> is) {
        return is.apply(one) && !is.apply(other) ? 1 : 0;
    }

    /** The accounts are drawn up, so every charge has its price. */
    void settle(Both<Accounts> accounts) {
        for (Awaiting one : charged) {
            Counts cellA = tallies.a().cell(one.unit().a(), one.month());
            Counts cellB = tallies.b().cell(one.unit().b(), one.month());
            boolean a = settle(cellA, one.charges().a(), tallies.a(), accounts.a());
            boolean b = settle(cellB, one.charges().b(), tallies.b(), accounts.b());
            finedA += a && !b ? 1 : 0;
            finedB += b && !a ? 1 : 0;
            List<Change.Sanctioned> sanctions = why.sanctions(one.charges(), accounts);
            if (!sanctions.isEmpty()) {
                changes.sanctions(one.key(), one.changed(), () -> change(one, sanctions));
            }
        }
        charged.clear();
    }

    private static boolean settle(Counts cell, List<Charge> charges, Tally tally, Accounts accounts) {
        boolean fined = false;
        for (Charge charge : charges) {
            List<Standing> standing = Price.of(charge, accounts).map(Accounts.Sanctioned::standing).stream()
                    .toList();
            standing.forEach(is -> tally.sanction(cell, charge.party(), is.sanction()));
            fined |= !standing.isEmpty();
        }
        if (fined) {
            cell.addFined();
        }
        return fined;
    }

    /** What was said of its limits and escalations was said before. */
    private static Change change(Awaiting one, List<Change.Sanctioned> sanctions) {
        return new Change(
                one.key(),
                one.month(),
                one.unit(),
                new Both<>(true, true),
                new Both<>(0, 0),
                List.of(),
                new Both<>(Map.of(), Map.of()),
                new Both<>(List.of(), List.of()),
                sanctions);
    }

    Both<Tally> tallies() {
        return tallies;
    }

    Backtested.Moved moved() {
        return new Backtested.Moved(
                new Both<>(lateA, lateB), new Both<>(escalatedA, escalatedB), new Both<>(finedA, finedB));
    }

    long mostHeld() {
        return mostHeld;
    }
}
