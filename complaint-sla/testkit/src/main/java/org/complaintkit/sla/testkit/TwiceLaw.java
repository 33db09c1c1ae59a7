package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Finding;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.Money;

/** What the accounts hold of one breach, or of one finding, costs a party money under one rule only. */
final class TwiceLaw implements StoryLaw {

    private static final Wording TWICE = Broken.wording(
            "charged-twice", "{rule} and {other} both charge {party} for {what}", "{rule}与{other}就“{what}”都处罚了{party}");

    private final Map<String, ChargeRule> rules;

    TwiceLaw(Regime regime) {
        this.rules = regime.charging().rules().stream()
                .collect(Collectors.toMap(ChargeRule::id, Function.identity(), (one, other) -> one));
    }

    /** One thing that one party answers for. */
    private record Matter(ComplaintKey complaint, String what, Party party) {}

    @Override
    public List<Broken> broken(Story story) {
        Run run = Run.of(story);
        Map<ComplaintKey, Complaint> complaints =
                run.complaints().stream().collect(Collectors.toMap(Complaint::key, Function.identity()));
        Map<Matter, Set<Charge>> costs = new LinkedHashMap<>();
        for (Standing standing : run.standing()) {
            Charge charge = standing.charge();
            boolean money =
                    standing.assessed().amount().filter(Money::isPositive).isPresent();
            Optional<Complaint> complaint =
                    Optional.ofNullable(complaints.get(charge.id().complaint()));
            complaint
                    .filter(is -> money)
                    .flatMap(is -> what(is, charge))
                    .ifPresent(what -> costs.computeIfAbsent(
                                    new Matter(charge.id().complaint(), what, charge.party()),
                                    none -> new LinkedHashSet<>())
                            .add(charge));
        }
        List<Broken> all = new ArrayList<>();
        costs.forEach((matter, charges) -> twice(matter, List.copyOf(charges)).ifPresent(all::add));
        return all;
    }

    /** Of several findings of one party at one instant nobody can tell here which one is meant. */
    private Optional<String> what(Complaint complaint, Charge charge) {
        Optional<ChargeRule> rule = Optional.ofNullable(rules.get(charge.id().rule()));
        if (rule.isPresent() && rule.get().on() instanceof Occasion.Breach breach) {
            return Optional.of("limits/" + breach.limit() + ", " + charge.id().round() + "/"
                    + charge.id().turn());
        }
        List<Finding> findings = complaint.findings().stream()
                .filter(finding -> finding.at().equals(charge.occurredAt()))
                .toList();
        return rule.isPresent() && findings.size() == 1
                ? Optional.of(
                        findings.get(0).act().verb() + " " + findings.get(0).at())
                : Optional.empty();
    }

    private static Optional<Broken> twice(Matter matter, List<Charge> charges) {
        List<Charge> byRule = charges.stream()
                .collect(Collectors.toMap(
                        charge -> charge.id().rule(), Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (byRule.size() < 2) {
            return Optional.empty();
        }
        List<String> parts = byRule.stream()
                .map(charge -> "sanctions/" + charge.id().rule())
                .sorted()
                .toList();
        List<String> basis = byRule.stream()
                .flatMap(charge -> charge.basis().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, String> details = Map.of(
                "rule", parts.get(0),
                "other", String.join(", ", parts.subList(1, parts.size())),
                "party", matter.party().id(),
                "what", matter.what());
        return Optional.of(new Broken(
                Law.NOBODY_IS_CHARGED_TWICE, parts, basis, new Phrase(TWICE, details), List.of(), List.of()));
    }
}
