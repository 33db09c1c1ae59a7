package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.RefusalCodes;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.regime.Regime;

/**
 * A part of the regime that refuses cites a rule, one of those that there are; the lifecycle's own refusals name the state and
 * what is open in it; and whatever refuses says so in both languages, with nothing left blank.
 */
final class RefusalLaw implements StoryLaw {

    private static final Pattern BLANK = Pattern.compile("\\{[A-Za-z]+}");
    private static final Set<String> OF_STATES = Set.of("not-open", "final-state");

    private static final Wording UNCITED =
            Broken.wording("refusal-uncited", "{code} refuses {verb} and cites no rule", "{code}拒绝“{verb}”,却未引用任何规则");
    private static final Wording UNKNOWN = Broken.wording(
            "refusal-unknown-rule",
            "{code} refuses {verb} and cites {rule}, and there is no such rule",
            "{code}拒绝“{verb}”时引用了{rule},而并无此规则");
    private static final Wording WORDLESS = Broken.wording(
            "refusal-wordless",
            "{code} refuses {verb} without a whole sentence: “{en}” / “{zh}”",
            "{code}拒绝“{verb}”时语句不完整:“{en}”/“{zh}”");
    private static final Wording STATELESS = Broken.wording(
            "refusal-stateless",
            "{code} refuses {verb} and does not say in which state, or what is open instead",
            "{code}拒绝“{verb}”,却未说明所处状态或可进行的操作");

    private static final String TOP = "top-of-ladder";

    private final Set<String> rules;
    private final Map<String, String> parts = new HashMap<>();

    /** With the rules that there are; none: whatever is cited counts. */
    RefusalLaw(Regime regime, Set<String> rules) {
        this.rules = Set.copyOf(rules);
        regime.lifecycle()
                .moves()
                .forEach(move -> move.guards().stream().map(Guard::id).forEach(id -> parts.put(id, "guards/" + id)));
        regime.escalations().ladder().levels().forEach(level -> parts.put(TOP, "levels/" + level.id()));
        regime.lifecycle().preconditions().forEach(one -> parts.put(one.id(), section(one) + "/" + one.id()));
    }

    private static String section(Precondition one) {
        if (one instanceof Precondition.Permission) {
            return "permissions";
        }
        if (one instanceof Precondition.Requirement) {
            return "requires";
        }
        return one instanceof Precondition.Form ? "forms" : "guards";
    }

    @Override
    public List<Broken> broken(Story story) {
        List<Broken> all = new ArrayList<>();
        Run run = Run.of(story);
        for (int i = 0; i < run.turns().size(); i++) {
            String verb = story.commands().get(i).verb().name();
            for (Refusal refusal : run.turns().get(i).decision().refusals()) {
                look(refusal, verb, all);
            }
        }
        return all;
    }

    private void look(Refusal refusal, String verb, List<Broken> all) {
        String en = refusal.text().en();
        String zh = refusal.text().zh();
        if (en.isBlank() || zh.isBlank() || BLANK.matcher(en + zh).find()) {
            add(refusal, WORDLESS, Map.of("verb", verb, "en", en, "zh", zh), all);
        }
        boolean ofAPart = parts.containsKey(refusal.code()) || !RefusalCodes.isTaken(refusal.code());
        if (ofAPart && refusal.basis().isEmpty()) {
            add(refusal, UNCITED, Map.of("verb", verb), all);
        }
        for (String cited : refusal.basis()) {
            if (!rules.isEmpty() && !rules.contains(cited)) {
                add(refusal, UNKNOWN, Map.of("verb", verb, "rule", cited), all);
            }
        }
        Map<String, String> details = refusal.phrase().details();
        if (OF_STATES.contains(refusal.code())
                && (details.getOrDefault("state", "").isBlank() || !details.containsKey("open"))) {
            add(refusal, STATELESS, Map.of("verb", verb), all);
        }
    }

    private void add(Refusal refusal, Wording wording, Map<String, String> details, List<Broken> all) {
        Map<String, String> more = new HashMap<>(details);
        more.put("code", refusal.code());
        String part = parts.getOrDefault(refusal.code(), "refusals/" + refusal.code());
        all.add(Broken.of(Law.EVERY_REFUSAL_CITES_A_RULE, part, refusal.basis(), new Phrase(wording, more)));
    }
}
