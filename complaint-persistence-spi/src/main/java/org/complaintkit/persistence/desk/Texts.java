package org.complaintkit.persistence.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Command;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Vault;
import org.complaintkit.rule.Refusal;

/** Checks the personal texts that come beside a command. */
final class Texts {

    private Texts() {}

    static void requireReferred(Command command, Map<PersonalRef, Personal> texts) {
        if (texts.isEmpty()) {
            return;
        }
        Set<PersonalRef> referred = new HashSet<>();
        command.act().facts().forEach((name, fact) -> {
            if (fact instanceof Fact.Kept kept) {
                referred.add(kept.ref());
            }
        });
        for (PersonalRef ref : texts.keySet()) {
            if (!referred.contains(ref)) {
                throw new IllegalArgumentException("a text came under reference " + ref.id() + ", but no fact of the "
                        + command.verb() + " has it; the references are "
                        + referred.stream().map(PersonalRef::id).sorted().toList());
            }
        }
    }

    /** A reference stands for one text for good: what somebody said once is not replaced behind the history's back. */
    static List<Refusal> taken(Vault vault, ComplaintKey key, Map<PersonalRef, Personal> texts) {
        List<Refusal> taken = new ArrayList<>(0);
        texts.forEach((ref, text) -> {
            Optional<Personal> kept = vault.text(key, ref);
            if (kept.isPresent() && !kept.get().reveal().equals(text.reveal())) {
                taken.add(Refusal.of(DeskWordings.TEXT_TAKEN, Map.of("ref", ref.id())));
            }
        });
        return taken;
    }
}
