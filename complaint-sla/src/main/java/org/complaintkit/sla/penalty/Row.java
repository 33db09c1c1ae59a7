package org.complaintkit.sla.penalty;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.rule.Phrase;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;

/** The charges of one party under one rule, in order of occurrence. */
record Row(PriceRule rule, List<Charge> charges, ZoneId zone) {

    Entry price(int at, Entry.Kind kind) {
        Charge charge = charges.get(at);
        int count = count(at);
        Reckoning reckoning = rule.penalty().reckon(new Offence(charge, count));
        List<Phrase> lines = new ArrayList<>();
        lines.add(new Phrase(
                PenaltyWordings.COUNT,
                Map.of(
                        "count", Integer.toString(count),
                        "party", charge.party().toString(),
                        "rule", rule.rule(),
                        "window", rule.over().word())));
        lines.addAll(reckoning.lines());
        return new Entry(charge, kind, count, reckoning.sanction(), lines);
    }

    private int count(int at) {
        if (rule.over() == Window.EVER) {
            return at + 1;
        }
        int count = 1;
        for (Charge earlier : charges.subList(0, at)) {
            count += rule.over().joins(earlier, charges.get(at), zone) ? 1 : 0;
        }
        return count;
    }

    /** Entries for those whose count or price is not what it was: none before a place, and none for one told already. */
    List<Entry> corrections(Account account, int from, ChargeId told) {
        List<Entry> corrections = new ArrayList<>();
        if (from >= charges.size()) {
            return corrections;
        }
        Map<ChargeId, Entry> before = new HashMap<>();
        account.standing(rule.rule()).forEach(entry -> before.put(entry.charge().id(), entry));
        before.remove(told);
        for (int i = from; i < charges.size(); i++) {
            Entry old = before.get(charges.get(i).id());
            Entry anew = price(i, Entry.Kind.CORRECTED);
            if (old != null && (anew.count() != old.count() || !anew.sanction().equals(old.sanction()))) {
                corrections.add(anew);
            }
        }
        return corrections;
    }
}
