package org.complaintkit.complaint;

import org.complaintkit.rule.Wording;

/** What is said of a command that comes at the wrong time or to the wrong level. */
final class RecordingWordings {

    static final Wording BEFORE_IT_HAPPENED = Wording.of(
            "recorded-before-it-happened",
            "it was recorded at {recorded}, before it happened at {at}",
            "记录时间{recorded}早于发生时间{at}");

    static final Wording OUT_OF_ORDER = Wording.of(
            "recorded-out-of-order",
            "it was recorded at {recorded}, but this complaint was last recorded at {last}",
            "记录时间{recorded}早于该单上一次的记录时间{last}");

    static final Wording BEFORE_LAST_ACT = Wording.of(
            "before-last-act",
            "it happened at {at}, before the last act on the {track} track at {last}",
            "发生时间{at}早于“{track}”流程上一次操作的时间{last}");

    static final Wording TOO_LATE = Wording.of(
            "recorded-too-late",
            "it happened at {at} and was recorded at {recorded}; a recording may come at most {allowed} later",
            "发生时间{at},记录时间{recorded};补录最多只能晚{allowed}");

    static final Wording NOT_HIGHER = Wording.of(
            "level-not-higher",
            "it is at level {now} already; one escalates to a higher one, not to {level}",
            "目前已在第{now}层;升级须到更高层,不能到第{level}层");

    static final Wording NO_SUCH_STATE = Wording.of(
            "no-such-state",
            "it cannot be taken over in state {state} of track {track}; the states are {states}",
            "不能以“{track}”流程的状态“{state}”接续;可用的状态有:{states}");

    private RecordingWordings() {}
}
