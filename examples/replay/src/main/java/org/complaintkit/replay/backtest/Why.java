package org.complaintkit.replay.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.replay.run.Accounts;
import org.complaintkit.replay.run.Over;
import org.complaintkit.rule.Language;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.regime.Regime;

/** Says what two regimes make of a complaint, and why. */
record Why(Both<Regime> regimes, Language language) {

    Change change(Both<Over> over, Both<Judged> judged, YearMonth month) {
        Both<Complaint> last = over.map(Over::last);
        boolean alike = over.map(Over::refusals).agree();
        return new Change(
                last.a().key(),
                month,
                last.map(Judged::unit),
                judged.map(Judged::registered),
                judged.map(Judged::level),
                limits(last, judged),
                judged.map(Judged::escalations),
                over.map(one -> alike ? List.of() : one.refusals()),
                List.of());
    }

    private List<Change.Limit> limits(Both<Complaint> last, Both<Judged> judged) {
        Set<DeadlineKey> keys = new LinkedHashSet<>();
        last.a().deadlines().forEach(deadline -> keys.add(deadline.key()));
        last.b().deadlines().forEach(deadline -> keys.add(deadline.key()));
        List<Change.Limit> limits = new ArrayList<>();
        for (DeadlineKey key : keys) {
            if (judged.a().late().contains(key) != judged.b().late().contains(key)) {
                limits.add(new Change.Limit(
                        key, new Both<>(clock(regimes.a(), last.a(), key), clock(regimes.b(), last.b(), key))));
            }
        }
        return limits;
    }

    private Optional<Change.Clock> clock(Regime regime, Complaint complaint, DeadlineKey key) {
        return complaint
                .deadline(key)
                .map(deadline -> new Change.Clock(
                        deadline.status(),
                        deadline.dueAt(),
                        deadline.settledAt(),
                        regime.explain(complaint, key)
                                .map((Explanation how) -> how.lines(language))
                                .orElse(List.of())));
    }

    /** Those sanctions of a complaint that are not the same under both. */
    List<Change.Sanctioned> sanctions(Both<List<Charge>> charges, Both<Accounts> accounts) {
        Both<Map<ChargeId, Charge>> byId = charges.map(Why::byId);
        Set<ChargeId> ids = new LinkedHashSet<>(byId.a().keySet());
        ids.addAll(byId.b().keySet());
        List<Change.Sanctioned> differing = new ArrayList<>();
        for (ChargeId id : ids) {
            Optional<Charge> a = Optional.ofNullable(byId.a().get(id));
            Optional<Charge> b = Optional.ofNullable(byId.b().get(id));
            Both<Optional<Change.Fine>> fine = new Both<>(fine(a, accounts.a()), fine(b, accounts.b()));
            boolean sameParty = a.map(Charge::party).equals(b.map(Charge::party));
            boolean sameFine = fine.map(is -> is.map(Change.Fine::sanction)).agree();
            boolean none = fine.a().isEmpty() && fine.b().isEmpty();
            if (none || (sameFine && sameParty)) {
                continue;
            }
            if (sameParty || a.isEmpty() || b.isEmpty()) {
                differing.add(new Change.Sanctioned(
                        id.rule(), a.or(() -> b).orElseThrow().party(), fine));
            } else {
                differing.add(
                        new Change.Sanctioned(id.rule(), a.get().party(), new Both<>(fine.a(), Optional.empty())));
                differing.add(
                        new Change.Sanctioned(id.rule(), b.get().party(), new Both<>(Optional.empty(), fine.b())));
            }
        }
        return differing;
    }

    private static Map<ChargeId, Charge> byId(List<Charge> charges) {
        Map<ChargeId, Charge> byId = new LinkedHashMap<>();
        charges.forEach(charge -> byId.put(charge.id(), charge));
        return byId;
    }

    private Optional<Change.Fine> fine(Optional<Charge> charge, Accounts accounts) {
        return charge.flatMap(one -> Price.of(one, accounts)).map(is -> {
            Standing standing = is.standing();
            return new Change.Fine(
                    standing.sanction(),
                    standing.reckoning().stream()
                            .map(phrase -> phrase.in(language))
                            .toList());
        });
    }
}
