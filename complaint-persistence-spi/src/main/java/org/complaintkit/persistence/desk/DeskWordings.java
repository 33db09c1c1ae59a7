package org.complaintkit.persistence.desk;

import org.complaintkit.rule.Wording;

/** What the desk itself says when it refuses. */
final class DeskWordings {

    static final Wording NOT_YET = Wording.of(
            "not-yet-happened",
            "it is said to be of {at}, but now it is {now}; the clocks may differ by {lag} at most",
            "所报时间{at}晚于当前时间{now};时钟误差最多允许{lag}");

    static final Wording TIME_HAS_PASSED = Wording.of(
            "recorded-before-last",
            "it was recorded at {recorded}, but this complaint has something recorded at {last} already",
            "记录时间{recorded}早于该单已有的记录时间{last}");

    static final Wording TEXT_TAKEN = Wording.of(
            "text-reference-taken",
            "the reference {ref} stands for another text of this complaint; give the new text a reference of its own",
            "引用{ref}已对应该单的另一段文字;请为新的文字另取引用");

    private DeskWordings() {}
}
