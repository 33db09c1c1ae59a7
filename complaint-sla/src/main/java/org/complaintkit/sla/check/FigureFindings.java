package org.complaintkit.sla.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.sla.figure.Figure;
import org.complaintkit.sla.figure.FigureRules;
import org.complaintkit.sla.figure.FigureTest;
import org.complaintkit.sla.figure.FigureTest.Is;
import org.complaintkit.sla.figure.ReviewRule;
import org.complaintkit.sla.figure.RewardRule;

/** What is wrong with rules on figures. */
final class FigureFindings {

    private final FigureRules rules;
    private final List<Finding> findings = new ArrayList<>();

    FigureFindings(FigureRules rules) {
        this.rules = rules;
    }

    List<Finding> all() {
        for (ReviewRule review : rules.reviews()) {
            String part = "reviews/" + review.id();
            review.test().ifPresent(test -> onNothing(part, review.basis(), test));
            rules.rewards().forEach(reward -> both(review, reward));
        }
        for (RewardRule reward : rules.rewards()) {
            String part = "rewards/" + reward.id();
            reward.test().ifPresent(test -> onNothing(part, reward.basis(), test));
        }
        return findings;
    }

    /** A count is zero where nothing was counted; a rate or a time is nobody's to tell, and no rule applies to it. */
    private void onNothing(String part, List<String> basis, FigureTest test) {
        if (!test.figure().isCount()) {
            return;
        }
        boolean capped = test.atMost().filter(Figure::isCount).isPresent();
        BigDecimal bound = capped ? test.bound().min(BigDecimal.ZERO) : test.bound();
        boolean holds = test.is() == Is.BELOW ? bound.signum() > 0 : bound.signum() <= 0;
        if (holds) {
            findings.add(Finding.of(
                    Kind.FIRES_ON_NOTHING,
                    List.of(part),
                    basis,
                    Map.of("rule", part, "figure", test.figure().word())));
        }
    }

    /** One value of one figure for which a party is charged and rewarded. */
    private void both(ReviewRule review, RewardRule reward) {
        boolean comparable = review.party().isPresent()
                && review.of() == reward.of()
                && review.cycle() == reward.cycle()
                && review.test().isPresent()
                && reward.test().isPresent()
                && review.test().get().figure() == reward.test().get().figure();
        if (!comparable) {
            return;
        }
        FigureTest test = review.test().get();
        common(test, reward.test().get()).ifPresent(value -> {
            String charged = "reviews/" + review.id();
            String rewarded = "rewards/" + reward.id();
            findings.add(Finding.of(
                    Kind.REWARDED_AND_CHARGED,
                    List.of(rewarded, charged),
                    Stream.concat(review.basis().stream(), reward.basis().stream())
                            .toList(),
                    Map.of(
                            "rule",
                            charged,
                            "reward",
                            rewarded,
                            "figure",
                            test.figure().word(),
                            "value",
                            value.toPlainString())));
        });
    }

    /** A value at which both hold: the bound of one that asks for so much or more, if the other holds there. */
    private static Optional<BigDecimal> common(FigureTest one, FigureTest other) {
        if (one.is() == Is.BELOW && other.is() == Is.BELOW) {
            BigDecimal least = one.bound().min(other.bound());
            return least.signum() > 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        Optional<BigDecimal> from = Stream.of(one, other)
                .filter(test -> test.is() == Is.AT_LEAST)
                .map(FigureTest::bound)
                .max(BigDecimal::compareTo);
        return from.filter(value ->
                Stream.of(one, other).noneMatch(test -> test.is() == Is.BELOW && value.compareTo(test.bound()) >= 0));
    }
}
