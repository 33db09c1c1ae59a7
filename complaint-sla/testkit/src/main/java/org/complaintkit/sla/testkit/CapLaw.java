package org.complaintkit.sla.testkit;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.penalty.Window;
import org.joda.money.Money;

/**
 * Where the reckoning of a charge names a cap, the charge stays below it, together with what came before it within the cap's
 * window. A cap on one of several that are added up, or of which the greatest counts, is one on that part alone.
 */
final class CapLaw implements StoryLaw {

    private static final String MOST = "reckoned-most";
    private static final Set<String> OF_PARTS = Set.of("reckoned-sum", "reckoned-greatest");

    private static final Wording PASSED = Broken.wording(
            "cap-passed",
            "{rule} comes to {amount} for {party} ({window}), and its cap is {most}",
            "{rule}对{party}合计{amount}({window}),而上限为{most}");

    /** What a reckoning names. */
    private record Cap(Money most, Optional<Window> over) {}

    @Override
    public List<Broken> broken(Story story) {
        List<Broken> all = new ArrayList<>();
        List<Standing> standing =
                Run.of(story).standing().stream().filter(Standing::counts).toList();
        for (Standing one : standing) {
            for (Cap cap : caps(one)) {
                passed(one, cap, standing, story.regime().zone()).ifPresent(all::add);
            }
        }
        return all;
    }

    private static List<Cap> caps(Standing standing) {
        List<Cap> caps = new ArrayList<>();
        for (Phrase line : standing.reckoning()) {
            if (line.wording().code().equals(MOST)) {
                caps.add(cap(line.details()));
            } else if (OF_PARTS.contains(line.wording().code())) {
                caps.clear();
            }
        }
        return caps;
    }

    private static Cap cap(Map<String, String> details) {
        String word = details.getOrDefault("window", "");
        Optional<Window> over = List.of(Window.values()).stream()
                .filter(window -> window.word().equals(word))
                .findFirst();
        return new Cap(Money.parse(details.getOrDefault("most", "")), over);
    }

    private static Optional<Broken> passed(Standing one, Cap cap, List<Standing> all, ZoneId zone) {
        Money own = one.assessed()
                .amount()
                .filter(cap.most()::isSameCurrency)
                .orElse(Money.zero(cap.most().getCurrencyUnit()));
        Money sum = own;
        for (Standing other : all) {
            boolean before = other.charge().party().equals(one.charge().party())
                    && other.charge().id().rule().equals(one.charge().id().rule())
                    && other.charge().compareTo(one.charge()) < 0;
            if (before
                    && cap.over()
                            .filter(over -> joins(over, other.charge(), one.charge(), zone))
                            .isPresent()) {
                sum = sum.plus(other.assessed()
                        .amount()
                        .filter(sum::isSameCurrency)
                        .orElse(Money.zero(sum.getCurrencyUnit())));
            }
        }
        return own.isPositive() && sum.isGreaterThan(cap.most())
                ? Optional.of(broken(one.charge(), cap, sum))
                : Optional.empty();
    }

    private static boolean joins(Window over, Charge earlier, Charge later, ZoneId zone) {
        return switch (over) {
            case EVER -> true;
            case CASE -> earlier.id().complaint().equals(later.id().complaint());
            case MONTH ->
                YearMonth.from(earlier.occurredAt().atZone(zone))
                        .equals(YearMonth.from(later.occurredAt().atZone(zone)));
            case YEAR ->
                earlier.occurredAt()
                        .atZone(zone)
                        .isAfter(later.occurredAt().atZone(zone).minusYears(1));
        };
    }

    private static Broken broken(Charge charge, Cap cap, Money sum) {
        String part = "sanctions/" + charge.id().rule();
        Map<String, String> details = Map.of(
                "rule", part,
                "party", charge.party().id(),
                "amount", sum.toString(),
                "most", cap.most().toString(),
                "window", cap.over().map(Window::word).orElse("charge"));
        return Broken.of(Law.NO_CAP_IS_PASSED, part, charge.basis(), new Phrase(PASSED, details));
    }
}
