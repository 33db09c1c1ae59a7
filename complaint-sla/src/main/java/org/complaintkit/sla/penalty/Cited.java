package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.rule.Wording;

/** What another calculator says, citing a rule beside that of the sanction. */
record Cited(Penalty of, Wording wording, Map<String, String> rule) implements Penalty {

    static Map<String, String> rule(String id, List<String> basis) {
        return Map.of("rule", id, "basis", String.join(", ", basis));
    }

    @Override
    public Reckoning reckon(Offence offence) {
        Reckoning reckoned = of.reckon(offence);
        return reckoned.then(reckoned.sanction(), wording, rule);
    }

    @Override
    public Set<String> facts() {
        return of.facts();
    }

    @Override
    public Set<Window> looksBack() {
        return of.looksBack();
    }

    @Override
    public Optional<Instant> grownAt(Offence offence) {
        return of.grownAt(offence);
    }
}
