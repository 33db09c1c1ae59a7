package org.complaintkit.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;

/** What the lifecycle says when it refuses. */
final class LifecycleWordings {

    static final Wording UNKNOWN_VERB = Wording.of(
            "unknown-verb",
            "{verb} is not a verb of this lifecycle; it knows {known}",
            "本流程没有“{verb}”这一操作;可用的操作有:{known}");

    static final Wording NOT_OPEN = Wording.of(
            "not-open", "{verb} is not open in state {state}; open are {open}", "状态“{state}”下不能进行“{verb}”;可以进行:{open}");

    static final Wording FINAL = Wording.of(
            "final-state",
            "{verb} is not open: {state} is final; open are {open}",
            "不能进行“{verb}”:“{state}”是终结状态;可以进行:{open}");

    static final Wording ROLE = Wording.of(
            "role-not-held", "{actor} may not {verb}: it takes the role {roles}", "{actor}不能进行“{verb}”:需要角色{roles}");

    static final Wording MISSING =
            Wording.of("missing", "{verb} is held back: {missing} must be recorded first", "“{verb}”暂不能进行:缺少{missing}");

    static final Wording NOT_ON_THE_FORM = Wording.of(
            "not-on-the-form", "{verb} may not record {facts}: the form has {form}", "“{verb}”不得记录{facts}:登记表只有{form}");

    static final Wording NOT_RECORDED = Wording.of(
            "not-recorded",
            "{verb} does not record {facts}; declare the fact, or record it with the verb that does",
            "“{verb}”不记录{facts};请声明该事实,或用相应的操作记录");

    static final Wording NOT_ALLOWED = Wording.of(
            "not-allowed", "{fact} must be {allowed}, here it is {value}", "{fact}的取值须为{allowed},此处为{value}");

    static final Wording GUARD = Wording.of("guard", "{verb} is held back: {says}", "“{verb}”暂不能进行:{says}");

    private LifecycleWordings() {}

    static Decision<Step> unknown(Verb verb, List<Verb> verbs) {
        String known = verbs.stream().map(Verb::name).collect(Collectors.joining(", "));
        return Decision.refused(List.of(Refusal.of(UNKNOWN_VERB, Map.of("verb", verb.name(), "known", known))));
    }
}
