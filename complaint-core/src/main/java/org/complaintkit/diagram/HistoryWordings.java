package org.complaintkit.diagram;

import org.complaintkit.rule.Wording;

/** What a history says. */
final class HistoryWordings {

    static final Wording HEAD = Wording.of("history-head", "{complaint}, times in {zone}", "{complaint},时间按{zone}");
    static final Wording ACTED = Wording.of("history-acted", "{who}: {verb}{facts}{late}", "{who}:{verb}{facts}{late}");
    static final Wording FACTS = Wording.of("history-facts", "; {facts}", ";{facts}");
    static final Wording KEPT = Wording.of("history-kept", "{fact} kept apart", "{fact}另存");
    static final Wording LATE = Wording.of("history-late", "; recorded {at}", ";记录于{at}");
    static final Wording TIME = Wording.of("history-time", "time: {event}", "时间:{event}");
    static final Wording COUNTED =
            Wording.of("history-counted", "{rule} (round {round}, no. {turn})", "{rule}(第{round}次办理,第{turn}次)");

    static final Wording PUT_UNDER = Wording.of("history-put-under", "under the regime {regime}", "适用制度{regime}");
    static final Wording MOVED = Wording.of("history-moved", "{track}: {from} → {to}", "{track}:{from} → {to}");
    static final Wording ROUND = Wording.of("history-round", "round {round} begins", "第{round}次办理开始");
    static final Wording LEVEL = Wording.of("history-level", "level {level} is reached", "升至第{level}层");
    static final Wording ESCALATED = Wording.of(
            "history-escalated", "{rule}{basis} applies: level {level}{told}", "{rule}{basis}:第{level}层{told}");
    static final Wording UNDONE = Wording.of(
            "history-escalation-undone", "{rule} is taken back; the level is {level}", "撤销{rule};现为第{level}层");
    static final Wording FACTS_SET =
            Wording.of("history-facts-set", "{rule}{basis} sets {facts}", "{rule}{basis}:改为{facts}");
    static final Wording TOLD = Wording.of("history-told", "; to be told: {roles}", ";须告知{roles}");
    static final Wording TOLD_LATER =
            Wording.of("history-told-later", "; to be told from {from}: {roles}", ";{from}起须告知{roles}");
    static final Wording CHARGED = Wording.of(
            "history-charged",
            "{party} is to answer for {rule}{basis}, which occurred {occurred}",
            "{party}应承担{rule}{basis},发生于{occurred}");
    static final Wording WITHDRAWN =
            Wording.of("history-charge-withdrawn", "the charge {rule} is withdrawn", "撤销应罚事项{rule}");

    static final Wording SET =
            Wording.of("history-deadline-set", "{limit}{basis} is due {due}", "时限{limit}{basis}:截止{due}");
    static final Wording SET_OPEN = Wording.of(
            "history-deadline-set-open",
            "{limit}{basis} starts; when it is due is not known yet",
            "时限{limit}{basis}:开始计时,截止时间尚不能确定");
    static final Wording DUE_DAY = Wording.of("history-due-day", "{due} (the end of {day})", "{due}(即{day}结束)");
    static final Wording MET = Wording.of("history-deadline-met", "{limit} is met", "时限{limit}:按时完成");
    static final Wording MET_LATE = Wording.of("history-deadline-late", "{limit} is done late", "时限{limit}:超时完成");
    static final Wording BREACHED = Wording.of("history-deadline-breached", "{limit} is breached", "时限{limit}:超时");
    static final Wording MISSED =
            Wording.of("history-deadline-missed", "the target {limit} is missed", "目标时限{limit}:未达标");
    static final Wording LIFTED =
            Wording.of("history-breach-lifted", "the breach of {limit} is lifted", "时限{limit}:撤销超时");
    static final Wording PAUSED =
            Wording.of("history-deadline-paused", "the clock of {limit} stands still", "时限{limit}:中止计时");
    static final Wording WARNED =
            Wording.of("history-deadline-warned", "{limit} has reached {rung}{told}", "时限{limit}:到达{rung}{told}");
    static final Wording EXTENDED =
            Wording.of("history-deadline-extended", "{limit} is extended: due {due}", "时限{limit}:延长,现截止{due}");
    static final Wording EXTENDED_OPEN = Wording.of(
            "history-deadline-extended-open",
            "{limit} is extended; when it is due is not known yet",
            "时限{limit}:延长,截止时间尚不能确定");
    static final Wording DUE_NOW =
            Wording.of("history-deadline-moved", "{limit} is now due {due}", "时限{limit}:现截止{due}");
    static final Wording DUE_UNKNOWN =
            Wording.of("history-deadline-open", "when {limit} is due is not known now", "时限{limit}:截止时间现不能确定");
    static final Wording CANCELLED =
            Wording.of("history-deadline-cancelled", "{limit} no longer applies", "时限{limit}:不再适用");

    private HistoryWordings() {}
}
