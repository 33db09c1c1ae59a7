package org.complaintkit.sla.testkit;

import static org.complaintkit.sla.check.Kind.BRANCH_SHADOWED;
import static org.complaintkit.sla.check.Kind.CANNOT_CLOSE;
import static org.complaintkit.sla.check.Kind.CHAIN_EXCEEDS;
import static org.complaintkit.sla.check.Kind.CHARGES_ON_TIME;
import static org.complaintkit.sla.check.Kind.DANGLING_STATE;
import static org.complaintkit.sla.check.Kind.DEAD_END;
import static org.complaintkit.sla.check.Kind.DOUBLE_CHARGE;
import static org.complaintkit.sla.check.Kind.DUE_AT_START;
import static org.complaintkit.sla.check.Kind.ESCALATION_STOPS;
import static org.complaintkit.sla.check.Kind.GUARDS_EXCLUDE;
import static org.complaintkit.sla.check.Kind.INNER_LONGER;
import static org.complaintkit.sla.check.Kind.LATER_COSTS_LESS;
import static org.complaintkit.sla.check.Kind.LEVEL_BEYOND_TOP;
import static org.complaintkit.sla.check.Kind.LEVEL_WITHOUT_ROLE;
import static org.complaintkit.sla.check.Kind.LIMIT_UNMEETABLE;
import static org.complaintkit.sla.check.Kind.NOBODY_MAY;
import static org.complaintkit.sla.check.Kind.REVIEW_BY_AUTHOR;
import static org.complaintkit.sla.check.Kind.RULE_NEVER_FIRES;
import static org.complaintkit.sla.check.Kind.SECOND_CHEAPER;
import static org.complaintkit.sla.check.Kind.UNREACHABLE_STATE;
import static org.complaintkit.sla.check.Kind.VERB_NEVER_OPEN;

import java.util.Locale;
import java.util.Set;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.check.Kind;

/** What a tester may ask of a regime. */
// Texts and sets that nobody can change; they do not carry the annotation that would say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Law {
    /** No complaint gets into a state in which nothing leads on. */
    NO_COMPLAINT_GETS_STUCK("no complaint gets stuck", "没有投诉会卡住", DEAD_END, GUARDS_EXCLUDE, NOBODY_MAY),
    /** From wherever a complaint is, it can come to an end. */
    EVERYTHING_CAN_BE_CLOSED("everything can be closed", "一切投诉都能办结", CANNOT_CLOSE, DEAD_END),
    /** Every state can be reached. */
    EVERY_STATE_CAN_BE_REACHED("every state can be reached", "每个状态都能到达", UNREACHABLE_STATE, DANGLING_STATE),
    /** What each limit asks for can be done in time. */
    EVERY_LIMIT_CAN_BE_MET(
            "each limit can be met",
            "每个时限都能满足",
            LIMIT_UNMEETABLE,
            DUE_AT_START,
            INNER_LONGER,
            CHAIN_EXCEEDS,
            VERB_NEVER_OPEN),
    /** Each limit, escalation and sanction applies some time. */
    EVERY_RULE_CAN_APPLY(
            "each rule applies some time", "每条规则都有适用的时候", RULE_NEVER_FIRES, BRANCH_SHADOWED, LEVEL_BEYOND_TOP),
    /** Each limit that can be breached has something that follows from it. */
    A_BREACH_HAS_A_CONSEQUENCE("a breach always has a consequence", "超时总有后果"),
    /** What was done in time costs nothing. */
    ON_TIME_IS_NEVER_CHARGED("on time is never charged", "按时从不受罚", CHARGES_ON_TIME, DUE_AT_START),
    /** To be later never costs less. */
    LATER_NEVER_COSTS_LESS("later never costs less", "越晚从不越便宜", LATER_COSTS_LESS),
    /** The second time never costs less than the first. */
    A_SECOND_IS_NEVER_CHEAPER("a second is never treated more mildly than a first", "第二次从不比第一次轻", SECOND_CHEAPER),
    /** No two rules charge one party for one thing. */
    NOBODY_IS_CHARGED_TWICE("nobody is charged twice for one breach", "同一超时不重复处罚同一当事人", DOUBLE_CHARGE),
    /** What a rule comes to stays below the cap that the rule names. */
    NO_CAP_IS_PASSED("no cap is passed", "从不超过上限"),
    /** The highest level can be reached, and at every level somebody handles. */
    ESCALATION_REACHES_ITS_TOP(
            "escalation reaches its top", "升级能到最高层", LEVEL_WITHOUT_ROLE, LEVEL_BEYOND_TOP, ESCALATION_STOPS),
    /** Nobody reviews what they wrote themselves. */
    NOBODY_REVIEWS_THEIR_OWN("nobody reviews their own", "无人审核自己起草的内容", REVIEW_BY_AUTHOR),
    /** However often time is passed, the same things happen. */
    SWEEP_TIMES_DO_NOT_MATTER("sweep times do not matter", "何时扫描不影响结果"),
    /** Personal texts come out nowhere. */
    NO_PERSONAL_DATA_LEAKS("no personal data leaks", "个人信息不外泄"),
    /** Every refusal of a part of the regime cites a rule; the lifecycle's own say what is open instead. */
    EVERY_REFUSAL_CITES_A_RULE("every refusal cites a rule", "每次拒绝都引用规则");

    private final Text title;
    private final Set<Kind> kinds;

    Law(String en, String zh, Kind... kinds) {
        this.title = Text.of(en, zh);
        this.kinds = Set.of(kinds);
    }

    /**
     * Its name in messages.
     *
     * @return such as {@code no-cap-is-passed}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What it says.
     *
     * @return the sentence in both languages
     */
    public Text title() {
        return title;
    }

    /** What a check finds that breaks it. */
    Set<Kind> kinds() {
        return kinds;
    }
}
