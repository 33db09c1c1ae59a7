package org.complaintkit.replay.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.identity.Tenant;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.figure.FigureLine;
import org.complaintkit.sla.figure.FigureValue;
import org.complaintkit.sla.figure.Group;

/** Figures in words. */
final class FigureWords {

    static final Text PERIOD = Text.of("Period", "周期");
    static final Text GROUP = Text.of("Of", "对象");
    static final Text ALL = Text.of("all", "全部");
    static final Text FIGURES = Text.of("Figures", "统计指标");
    static final Text LISTS = Text.of("Lists", "清单");
    static final Text LIST = Text.of("List", "清单");
    static final Text COMPLAINTS = Text.of("Complaints", "单号");
    static final Text FOLLOWS = Text.of("What follows from the figures", "依据指标的处理");
    static final Text RULE = Text.of("Rule", "规则");
    static final Text WHAT = Text.of("What", "事项");
    static final Text WHO = Text.of("Who", "对象");
    static final Text RECORDS = Text.of("Records of persons", "个人档案");
    static final Text WHEN = Text.of("When", "时间");
    static final Text MEDIAN = Text.of("median", "中位数");
    static final Text UNFINISHED = Text.of("not over yet", "周期未结束");

    private final Language language;

    FigureWords(Language language) {
        this.language = language;
    }

    String say(Text text) {
        return text.in(language);
    }

    /** The name of a figure; one of the regime's own as it stands. */
    String figure(String word) {
        return say(
                switch (word) {
                    case "received" -> Text.of("received", "受理");
                    case "accepted" -> Text.of("accepted", "接单");
                    case "declined" -> Text.of("declined", "不予受理");
                    case "answered" -> Text.of("answered", "答复");
                    case "closed" -> Text.of("closed", "办结");
                    case "open" -> Text.of("open", "未结");
                    case "pending" -> Text.of("pending", "挂起");
                    case "dropped" -> Text.of("dropped", "挂断");
                    case "closing-rate" -> Text.of("closing rate", "办结率");
                    case "on-time-rate" -> Text.of("on-time rate", "及时率");
                    case "resolution-rate" -> Text.of("resolution rate", "解决率");
                    case "call-back-rate" -> Text.of("call-back rate", "回访率");
                    case "satisfaction-rate" -> Text.of("satisfaction rate", "满意率");
                    case "repeat-rate" -> Text.of("repeat rate", "重复投诉率");
                    case "answer-time" -> Text.of("answer time", "答复用时");
                    case "closing-time" -> Text.of("closing time", "办结用时");
                    case "sanctions" -> Text.of("sanctions", "处罚");
                    case "rewards" -> Text.of("rewards", "奖励");
                    case "entered" -> Text.of("entered", "录入单件");
                    case "entry-batches" -> Text.of("entry batches", "录入次数");
                    default -> Text.of(word, word);
                });
    }

    /** A figure with its limit. */
    String name(FigureLine line) {
        return line.limit().map(limit -> figure(line.figure()) + " " + limit).orElse(figure(line.figure()));
    }

    String group(Group group) {
        List<String> parts = new ArrayList<>();
        if (!group.tenant().equals(Tenant.SOLE)) {
            parts.add(group.tenant().id());
        }
        parts.addAll(group.values().values());
        return parts.isEmpty() ? say(ALL) : String.join(" / ", parts);
    }

    /** A value for people: 90.0 % (18/20), 2 h 30 min (95 %: 5 h). */
    String value(FigureValue value) {
        if (value instanceof FigureValue.Share share) {
            return percent(share.number()) + " (" + share.count() + "/" + share.of() + ")";
        } else if (value instanceof FigureValue.OnTime onTime) {
            return percent(onTime.number()) + " (" + onTime.met() + "/"
                    + onTime.share().of() + ")";
        } else if (value instanceof FigureValue.Times times) {
            return length(times.median()) + " (95 %: " + length(times.p95()) + ")";
        }
        return value.text();
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** The two largest units. */
    String length(Duration length) {
        if (length.toDays() > 0) {
            return two(length.toDays(), Text.of("d", "天"), length.toHoursPart(), Text.of("h", "小时"));
        } else if (length.toHours() > 0) {
            return two(length.toHours(), Text.of("h", "小时"), length.toMinutesPart(), Text.of("min", "分"));
        }
        return two(length.toMinutes(), Text.of("min", "分"), length.toSecondsPart(), Text.of("s", "秒"));
    }

    private String two(long large, Text unit, int small, Text smallUnit) {
        String first = large == 0 ? "" : large + " " + say(unit);
        String second = small == 0 && large > 0 ? "" : small + " " + say(smallUnit);
        return (first + " " + second).strip();
    }
}
