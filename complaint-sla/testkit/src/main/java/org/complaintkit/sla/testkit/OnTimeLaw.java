package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.regime.Regime;

/** Whoever is charged for a breach, or under a condition that asks for a limit, was late, at every moment of a story. */
final class OnTimeLaw implements StoryLaw {

    private static final Wording ON_TIME = Broken.wording(
            "charged-on-time",
            "{rule} charges {party}, and limit {limit} is {status}",
            "{rule}处罚{party},而时限“{limit}”的状态为{status}");

    private final Map<String, ChargeRule> rules;

    OnTimeLaw(Regime regime) {
        this.rules = regime.charging().rules().stream()
                .collect(Collectors.toMap(ChargeRule::id, Function.identity(), (one, other) -> one));
    }

    @Override
    public List<Broken> broken(Story story) {
        List<Broken> all = new ArrayList<>();
        for (Turn turn : Run.of(story).turns()) {
            for (Charge charge : turn.after().charges()) {
                Optional.ofNullable(rules.get(charge.id().rule()))
                        .flatMap(rule -> kept(turn.after(), charge, rule))
                        .ifPresent(kept -> all.add(broken(charge, kept)));
            }
        }
        return all;
    }

    private static Optional<Deadline> kept(Complaint complaint, Charge charge, ChargeRule rule) {
        if (rule.on() instanceof Occasion.Breach breach) {
            DeadlineKey key = new DeadlineKey(
                    breach.limit(), charge.id().round(), charge.id().turn());
            return complaint.deadline(key).filter(OnTimeLaw::isKept);
        }
        List<Deadline> asked = complaint.deadlines().stream()
                .filter(one -> rule.when()
                        .names()
                        .contains(DerivedFacts.LIMIT + one.key().rule()))
                .toList();
        return asked.stream().allMatch(OnTimeLaw::isKept) ? asked.stream().findFirst() : Optional.empty();
    }

    private static boolean isKept(Deadline deadline) {
        boolean before = deadline.settledAt()
                .flatMap(settled -> deadline.dueAt().filter(due -> !settled.isAfter(due)))
                .isPresent();
        return deadline.status() != DeadlineStatus.BREACHED || before;
    }

    private static Broken broken(Charge charge, Deadline kept) {
        String part = "sanctions/" + charge.id().rule();
        Map<String, String> details = Map.of(
                "rule", part,
                "party", charge.party().id(),
                "limit", kept.key().rule(),
                "status", kept.status().word());
        return Broken.of(Law.ON_TIME_IS_NEVER_CHARGED, part, charge.basis(), new Phrase(ON_TIME, details));
    }
}
