package org.complaintkit.sla.testkit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.complaintkit.sla.calendar.Coverage;

/** Documents of regimes with which nothing is wrong. */
final class RegimeDrafts {

    private static final int DEPTH = 1;
    private static final String FACTS = "{'severity':{'oneOf':['minor','major']},'fine':{'type':'money'}}";

    private RegimeDrafts() {}

    /** Limits of a stage, without which the others mean nothing. */
    private record Clocks(
            CalendarPlan calendar,
            LimitDrafts.Draft reply,
            Optional<LimitDrafts.Draft> closing,
            Optional<LimitDrafts.Draft> step,
            Optional<String> recurring,
            Optional<LimitDrafts.Whole> whole) {

        /** Where the whole has a limit the steps have plain hours, and it has at least as many. */
        RegimeText in(RegimeText text, Stage stage) {
            if (whole.isPresent()) {
                return text.with("limits", whole.get().json());
            }
            List<LimitDrafts.Draft> drafts = new ArrayList<>(List.of(reply));
            List<String> limits = new ArrayList<>(List.of(reply.json("reply", "register", "answer")));
            closing.ifPresent(draft -> {
                drafts.add(draft);
                limits.add(draft.json("closing", "answer", "close"));
            });
            step.filter(draft -> !stage.steps().isEmpty()).ifPresent(draft -> {
                drafts.add(draft);
                limits.add(draft.json("step", stage.steps().get(0), "answer"));
            });
            recurring.filter(one -> closing.isEmpty()).ifPresent(limits::add);
            RegimeText all = LimitDrafts.needCalendar(drafts) ? text.with("calendar", calendar.json()) : text;
            return all.with("limits", limits);
        }

        boolean closes() {
            return closing.isPresent() || whole.isPresent();
        }
    }

    static Arbitrary<RegimeText> any() {
        return Combinators.combine(
                        Stage.any(),
                        clocks(),
                        RuleDrafts.ladder().optional(0.5),
                        RuleDrafts.people().optional(0.5),
                        RuleDrafts.figures().optional(0.3),
                        RuleDrafts.sanctions())
                .as((stage, clocks, ladder, people, figures, sanctions) -> {
                    RegimeText text = stage.lifecycle()
                            .map(own -> RegimeText.empty().with("lifecycle", own))
                            .orElse(RegimeText.empty());
                    text = clocks.in(text.with("facts", FACTS), stage);
                    text = ladder.orElse(UnaryOperator.identity()).apply(text);
                    text = people.orElse(UnaryOperator.identity()).apply(text);
                    text = figures.orElse(UnaryOperator.identity()).apply(text);
                    return text.with("sanctions", sanctions.where(stage.isStandard(), clocks.closes()));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Clocks> clocks() {
        return Combinators.combine(
                        CalendarArbitraries.written(ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2026, 2027)),
                        LimitDrafts.any(DEPTH),
                        LimitDrafts.any(DEPTH).optional(0.3),
                        LimitDrafts.any(0).optional(0.3),
                        LimitDrafts.recurring().optional(0.3),
                        LimitDrafts.whole().optional(0.15))
                .as(Clocks::new);
    }
}
