package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.regime.Regime;

/** How each law is looked at: what a check finds, what the regime's parts say, and what happens in stories. */
final class Judging {

    private final Regime regime;
    private final List<Finding> findings;
    private final Map<Law, StoryLaw> byStory;

    Judging(Regime regime, List<Finding> findings, Set<String> rules, Set<String> personal) {
        this.regime = regime;
        this.findings = findings;
        this.byStory = new LinkedHashMap<>();
        byStory.put(Law.ON_TIME_IS_NEVER_CHARGED, new OnTimeLaw(regime));
        byStory.put(Law.LATER_NEVER_COSTS_LESS, new LaterLaw());
        byStory.put(Law.NOBODY_IS_CHARGED_TWICE, new TwiceLaw(regime));
        byStory.put(Law.NO_CAP_IS_PASSED, new CapLaw());
        byStory.put(Law.SWEEP_TIMES_DO_NOT_MATTER, new SweepLaw());
        byStory.put(Law.NO_PERSONAL_DATA_LEAKS, new LeakLaw(regime, personal));
        byStory.put(Law.EVERY_REFUSAL_CITES_A_RULE, new RefusalLaw(regime, rules));
    }

    boolean needsStories(Law law) {
        return byStory.containsKey(law);
    }

    /** In one story, at most one of a kind for each part. */
    List<Broken> broken(Law law, Story story) {
        return story.commands().isEmpty()
                ? List.of()
                : Optional.ofNullable(byStory.get(law))
                        .map(one -> first(one.broken(story)).values().stream()
                                .map(broken -> broken.log().isEmpty() ? broken.shownBy(story) : broken)
                                .toList())
                        .orElse(List.of());
    }

    /** In the regime and in all of these stories, each shown by the fewest acts. */
    List<Broken> broken(Law law, List<Story> stories) {
        Map<List<Object>, Broken> all = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (law.kinds().contains(finding.kind())) {
                Broken broken = Broken.of(law, finding, regime);
                all.putIfAbsent(List.of(broken.parts(), broken.toString()), broken);
            }
        }
        parts(law).forEach(broken -> all.putIfAbsent(List.of(broken.parts(), broken.toString()), broken));
        StoryLaw looks = byStory.get(law);
        if (looks != null) {
            for (Story story : stories) {
                first(looks.broken(story)).forEach((key, broken) -> {
                    if (!all.containsKey(key)) {
                        all.put(key, Stories.shortest(looks, story, broken));
                    }
                });
            }
        }
        return new ArrayList<>(all.values());
    }

    private List<Broken> parts(Law law) {
        return switch (law) {
            case A_BREACH_HAS_A_CONSEQUENCE -> new ConsequenceLaw(regime).broken();
            case ESCALATION_REACHES_ITS_TOP -> new TopLaw(regime).broken();
            default -> List.of();
        };
    }

    private static Map<List<Object>, Broken> first(List<Broken> all) {
        Map<List<Object>, Broken> first = new LinkedHashMap<>();
        all.forEach(broken ->
                first.putIfAbsent(List.of(broken.parts(), broken.phrase().wording()), broken));
        return first;
    }
}
