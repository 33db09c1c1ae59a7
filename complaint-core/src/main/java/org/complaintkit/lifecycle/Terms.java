package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Supply;
import org.complaintkit.rule.Refusal;

/**
 * On which terms a verb is done, wherever it stands in the table: what its acts may say, and what is asked of them.
 *
 * @param supplies what acts may say
 * @param preconditions what is asked of them
 */
record Terms(Supplies supplies, List<Precondition> preconditions) {

    Terms {
        preconditions = List.copyOf(preconditions);
    }

    Terms and(Collection<FactDeclaration> facts) {
        return new Terms(supplies.and(facts), preconditions);
    }

    Terms under(Collection<Precondition> more) {
        List<Precondition> all = new ArrayList<>(preconditions);
        all.addAll(more);
        return new Terms(supplies, all);
    }

    List<Checked> checks(Move move) {
        return Checked.of(move, preconditions);
    }

    /** What an act of a verb may say, within every form that its verb has. */
    Supply supply(Verb verb) {
        Supply all = supplies.of(verb);
        List<Precondition.Form> forms = forms(verb);
        if (forms.isEmpty()) {
            return all;
        }
        Map<String, Optional<FactDeclaration>> left = new HashMap<>(all.facts());
        left.keySet()
                .removeIf(name -> !all.always().contains(name)
                        && forms.stream().anyMatch(form -> !form.facts().contains(name)));
        return new Supply(left, all.always());
    }

    private List<Precondition.Form> forms(Verb verb) {
        return preconditions.stream()
                .filter(is -> is instanceof Precondition.Form && is.verbs().contains(verb))
                .map(Precondition.Form.class::cast)
                .toList();
    }

    /** Why an act of a verb may not say this. */
    List<Refusal> refusals(Verb verb, Supply supply, FactMap said) {
        List<Refusal> refusals = new ArrayList<>(1);
        Supply all = supplies.of(verb);
        notOnForms(verb, all, said, refusals);
        List<String> unknown = new ArrayList<>();
        said.forEach((name, fact) -> {
            if (!all.offers(name) && !Supplies.isOpen(verb, name, fact)) {
                unknown.add(name);
            }
        });
        if (!unknown.isEmpty()) {
            refusals.add(Refusal.of(
                    LifecycleWordings.NOT_RECORDED, Map.of("verb", verb.name(), "facts", String.join(", ", unknown))));
        }
        said.forEach((name, fact) -> supply.facts().getOrDefault(name, Optional.empty()).stream()
                .filter(declared -> !declared.allows(fact))
                .forEach(declared -> refusals.add(Refusal.of(
                        LifecycleWordings.NOT_ALLOWED,
                        Map.of("fact", name, "allowed", declared.allowed(), "value", shown(declared, fact))))));
        return refusals;
    }

    private void notOnForms(Verb verb, Supply all, FactMap said, List<Refusal> refusals) {
        for (Precondition.Form form : forms(verb)) {
            List<String> beyond = new ArrayList<>();
            said.forEach((name, fact) -> {
                boolean meant = all.offers(name) ? !all.always().contains(name) : Supplies.isOpen(verb, name, fact);
                if (meant && !form.facts().contains(name)) {
                    beyond.add(name);
                }
            });
            if (!beyond.isEmpty()) {
                refusals.add(Checked.told(
                        form,
                        LifecycleWordings.NOT_ON_THE_FORM,
                        Map.of("verb", verb.name(), "facts", String.join(", ", beyond), "form", sorted(form.facts()))));
            }
        }
    }

    /** What should have been kept apart is not told; it may be somebody's own words. */
    private static String shown(FactDeclaration declared, Fact fact) {
        return declared.type() == FactType.PERSONAL ? "of type " + fact.type() : fact.toString();
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Whether an act says only what it may, found without making anything; of names that nobody can list it cannot tell. */
    static boolean fits(Supply supply, FactMap said) {
        Fit fit = new Fit(supply);
        said.forEach(fit::see);
        return fit.fits;
    }

    private static final class Fit {
        private final Supply supply;
        private boolean fits = true;

        Fit(Supply supply) {
            this.supply = supply;
        }

        void see(String name, Fact fact) {
            Optional<FactDeclaration> declared = supply.facts().get(name);
            fits &= declared != null && (declared.isEmpty() || declared.get().allows(fact));
        }
    }
}
