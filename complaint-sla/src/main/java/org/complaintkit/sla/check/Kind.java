package org.complaintkit.sla.check;

import java.util.Locale;
import org.complaintkit.rule.Wording;

/** What can be wrong with a regime. */
public enum Kind {
    /** No history leads into a state. */
    UNREACHABLE_STATE(
            Severity.WARNING,
            "nobody can reach state {state} of track {track}: no move into it can ever be made",
            "无法到达“{track}”流程的状态“{state}”:没有任何流转能进入该状态"),
    /** A move leads to a state that nothing else names. */
    DANGLING_STATE(
            Severity.ERROR,
            "{verb} from {from} leads to {state}, which is no state of the table",
            "“{from}”的操作“{verb}”转入“{state}”,而流程表中没有该状态"),
    /** Nothing leads on from a state that is not final. */
    DEAD_END(Severity.ERROR, "nothing leads on from state {state}, and it is not final", "状态“{state}”没有后续流转,且不是终结状态"),
    /** From a state that can be reached no final one can. */
    CANNOT_CLOSE(
            Severity.ERROR, "from state {state} no final state can be reached any more", "从状态“{state}”起再也无法到达终结状态"),
    /** A final state has moves. */
    FINAL_WITH_EXIT(
            Severity.WARNING,
            "state {state} is declared final, but {verbs} lead out of it",
            "状态“{state}”声明为终结状态,但仍可进行:{verbs}"),
    /** A verb that something rests on is never open where it is needed. */
    VERB_NEVER_OPEN(
            Severity.ERROR,
            "{verb} is not open in state {state}, where {what} relies on it",
            "状态“{state}”下不能进行“{verb}”,而{what}有赖于此"),
    /** An escalation stops below its top. */
    ESCALATION_STOPS(
            Severity.ERROR,
            "escalation stops at state {state}: {verb} is not open there, so level {level} and above are never reached",
            "升级止于状态“{state}”:该状态下不能进行“{verb}”,第{level}层及以上永远到不了"),
    /** Roles that no one person can hold are asked for. */
    NOBODY_MAY(
            Severity.ERROR,
            "nobody may {verb} in state {state}: {rules} ask for roles that exclude each other",
            "状态“{state}”下没有人可以进行“{verb}”:{rules}要求的角色互相排斥"),
    /** Only somebody with two roles may. */
    TWO_ROLES(
            Severity.WARNING,
            "nobody with one role may {verb} in state {state}: {rules} together take two roles in one person",
            "状态“{state}”下任何单一角色都不能进行“{verb}”:{rules}合起来要求一人兼两个角色"),
    /** What is asked of a move can never hold together. */
    GUARDS_EXCLUDE(
            Severity.ERROR,
            "{verb} is never possible in state {state}: {rules} can never hold together",
            "状态“{state}”下永远不能进行“{verb}”:{rules}不可能同时满足"),
    /** The one who wrote an answer may approve it. */
    REVIEW_BY_AUTHOR(
            Severity.NOTE,
            "who did {first} may also {verb}: the review is by the author",
            "进行“{first}”的人也可以“{verb}”:由起草人自己审核"),
    /** For a value of a fact there is no limit, though for others there is. */
    LIMIT_GAP(
            Severity.WARNING,
            "for {fact} {value} there is no limit by which to {verbs}, though for other values there is ({limits})",
            "{fact}为{value}时没有“{verbs}”的时限,其他取值则有({limits})"),
    /** What a limit asks for cannot be done once it runs. */
    LIMIT_UNMEETABLE(
            Severity.ERROR,
            "limit {limit} cannot be met: once it has started, {verbs} can never be done",
            "时限“{limit}”无法满足:起算之后再也不能进行{verbs}"),
    /** A limit is over as it starts. */
    DUE_AT_START(
            Severity.ERROR,
            "limit {limit} is over as it starts: started at {start} it is due at {due}",
            "时限“{limit}”起算时已经届满:{start}起算,{due}到期"),
    /** A step has longer than the whole of which it is a part. */
    INNER_LONGER(
            Severity.WARNING,
            "limit {inner} may end after limit {outer}, though its step must come before: started at {start}, {inner} is due"
                    + " at {innerDue} and {outer} at {outerDue}",
            "时限“{inner}”可能晚于时限“{outer}”届满,而其环节须在先:{start}起算,“{inner}”{innerDue}到期,“{outer}”{outerDue}到期"),
    /** Each step is in time and yet the whole is late. */
    CHAIN_EXCEEDS(
            Severity.WARNING,
            "{first} and then {second}, each done just in time, end after {whole}: started at {start}, at {end}, when {whole}"
                    + " was due at {due}",
            "“{first}”与其后的“{second}”各自按时完成,合计仍超过“{whole}”:{start}起算,{end}完成,而“{whole}”{due}到期"),
    /** Another limit is always due first. */
    LIMIT_NEVER_DECIDES(
            Severity.NOTE,
            "limit {limit} never decides: wherever it runs, {other} runs too and is never due later",
            "时限“{limit}”从不起决定作用:凡其适用之处“{other}”也适用,且从不更晚到期"),
    /** Two limits for the same step may run for one complaint. */
    LIMITS_OVERLAP(
            Severity.NOTE,
            "limits {limit} and {other} both run for one complaint when {facts}",
            "{facts}时,时限“{limit}”与“{other}”同时适用"),
    /** A warning reaches people when it is too late. */
    WARNING_TOO_LATE(
            Severity.WARNING,
            "limit {limit} warns after it is due: started at {start} it is due at {due}, and people are told at {told}",
            "时限“{limit}”的预警晚于到期:{start}起算,{due}到期,{told}才告知"),
    /** A complaint may wait for ever. */
    PAUSE_NEVER_ENDS(
            Severity.NOTE,
            "in state {state} every clock may stand still ({limits}), and no time limit ends the pause",
            "在状态“{state}”下所有时限都可能暂停({limits}),且没有任何时限结束暂停"),
    /** A branch is never taken. */
    BRANCH_SHADOWED(
            Severity.WARNING,
            "branch {branch} of limit {limit} is never taken: those before it take everything, or no act may say its value",
            "时限“{limit}”的第{branch}个分支永远不会适用:前面的分支已覆盖,或者没有操作可以记录该取值"),
    /** A level is reached at which nobody handles. */
    LEVEL_WITHOUT_ROLE(
            Severity.WARNING,
            "{rule} raises to level {level}, where no role handles, and tells nobody",
            "{rule}升到第{level}层,而该层没有任何角色,也不告知任何人"),
    /** A rule raises above the top. */
    LEVEL_BEYOND_TOP(
            Severity.WARNING,
            "{rule} asks for level {level}; the top is level {top}, so it is never reached",
            "{rule}涉及第{level}层,而最高为第{top}层,永远到不了"),
    /** What was in time is charged. */
    CHARGES_ON_TIME(
            Severity.ERROR,
            "{rule} charges what was in time: it applies only while limit {limit} is {status}",
            "{rule}对按时完成的事项处罚:只有当时限“{limit}”为{status}时才适用"),
    /** Being later costs less. */
    LATER_COSTS_LESS(
            Severity.ERROR,
            "{rule}: {later} late costs {less}, {sooner} late costs {more}",
            "{rule}:超时{later}为{less},超时{sooner}反而为{more}"),
    /** A later one costs less than an earlier one. */
    SECOND_CHEAPER(
            Severity.ERROR,
            "{rule}: number {second} costs {less}, number {first} costs {more}",
            "{rule}:第{second}次为{less},第{first}次反而为{more}"),
    /** A little more costs many times as much. */
    COST_JUMPS(Severity.NOTE, "{rule} jumps: {what}", "{rule}骤增:{what}"),
    /** Two rules charge one party for one thing. */
    DOUBLE_CHARGE(
            Severity.WARNING,
            "{rule} and {other} charge the same party for the same {what}, and no group says which counts",
            "{rule}与{other}就同一{what}处罚同一当事人,且未以分组说明以何为准"),
    /** A rule on figures applies where nothing happened. */
    FIRES_ON_NOTHING(
            Severity.NOTE,
            "{rule} applies to a period in which nothing happened: {figure} is then 0",
            "{rule}在毫无记录的期间也会适用:此时{figure}为0"),
    /** The same figure is rewarded and charged. */
    REWARDED_AND_CHARGED(
            Severity.WARNING,
            "{reward} rewards what {rule} finds fault with: {figure} of {value} is both",
            "{reward}奖励的正是{rule}所追究的:{figure}为{value}时两者同时适用"),
    /** A rule never applies. */
    RULE_NEVER_FIRES(Severity.WARNING, "{rule} never applies: {why}", "{rule}永远不会适用:{why}"),
    /** What the check cannot see into. */
    NOT_LOOKED_INTO(Severity.NOTE, "not looked into: {what}", "未检查:{what}");

    private final Severity severity;
    // A record of texts; core does not carry the annotation that would say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Wording wording;

    Kind(Severity severity, String en, String zh) {
        this.severity = severity;
        this.wording = Wording.of(name().toLowerCase(Locale.ROOT).replace('_', '-'), en, zh);
    }

    /**
     * Its name, as programs print it.
     *
     * @return lower case letters and hyphens
     */
    public String id() {
        return wording.code();
    }

    /**
     * How bad it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What it says, with places for the details.
     *
     * @return the wording
     */
    public Wording wording() {
        return wording;
    }
}
