package org.complaintkit.replay.report;

import java.util.Map;
import org.complaintkit.rule.Text;

/** The words of the page. */
final class ReportWords {

    static final Map<String, Text> ALL = Map.ofEntries(
            Map.entry("asOf", Text.of("as of", "截至")),
            Map.entry("complaints", Text.of("Complaints", "工单")),
            Map.entry("rows", Text.of("Rows", "行数")),
            Map.entry("refused", Text.of("Refused rows", "未接受的行")),
            Map.entry("onTime", Text.of("Limits met in time", "时限按时率")),
            Map.entry("weeks", Text.of("Received by week", "每周登记")),
            Map.entry("hours", Text.of("When they came in", "登记时段")),
            Map.entry("worst", Text.of("Limits, the worst first", "时限(超时率由高到低)")),
            Map.entry("burdens", Text.of("Sanctions by unit", "各单位处罚")),
            Map.entry("none", Text.of("None.", "无。")),
            Map.entry("search", Text.of("Find a complaint, state, unit or rule", "按单号、状态、单位或规则查找")),
            Map.entry("shown", Text.of("shown", "条")),
            Map.entry("met", Text.of("met", "按时")),
            Map.entry("late", Text.of("late", "超时")),
            Map.entry("open", Text.of("open", "进行中")),
            Map.entry("due", Text.of("due", "截止")),
            Map.entry("days", Text.of("Mon Tue Wed Thu Fri Sat Sun", "周一 周二 周三 周四 周五 周六 周日")),
            Map.entry("running", Text.of("running", "进行中")),
            Map.entry("paused", Text.of("paused", "暂停")),
            Map.entry("undetermined", Text.of("undetermined", "待定")),
            Map.entry("breached", Text.of("late", "超时")),
            Map.entry("missed", Text.of("missed", "未达标")),
            Map.entry("cancelled", Text.of("cancelled", "取消")));

    private ReportWords() {}
}
