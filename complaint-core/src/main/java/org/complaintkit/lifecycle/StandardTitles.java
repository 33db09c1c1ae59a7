package org.complaintkit.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.rule.Text;
import org.complaintkit.rule.Wording;

/** What the library's own names are called: the English title is the name in words, the Chinese one stands beside it. */
final class StandardTitles {

    private static final List<String> TRACKS = List.of("main 主流程", "waiting 等待", "liability 责任");

    private static final List<String> STATES = List.of(
            "main/- 未登记",
            "main/received 已登记",
            "main/accepted 已受理",
            "main/assigned 已指派",
            "main/investigating 调查中",
            "main/proposed 已提方案",
            "main/under-review 审核中",
            "main/approved 已批准",
            "main/answered 已答复",
            "main/closed 已结案",
            "main/declined 不予受理",
            "main/transferred 已移送",
            "main/withdrawn 已撤回",
            "main/archived 已归档",
            "waiting/active 办理中",
            "waiting/pending 未了",
            "liability/open 待定责",
            "liability/determined 已定责",
            "liability/disputed 有异议",
            "liability/settled 责任已定");

    private static final List<String> VERBS = List.of(
            "register 登记",
            "accept 受理",
            "decline 不予受理",
            "transfer 移送",
            "request-evidence 要求提供证据",
            "supply-evidence 提供证据",
            "classify 分类定级",
            "assign 指派",
            "hand-over 转交",
            "report-progress 报告进展",
            "investigate 调查",
            "conclude 作出结论",
            "propose 提出方案",
            "consent 同意方案",
            "refuse-consent 不同意方案",
            "submit 提交审核",
            "approve 批准",
            "return 退回",
            "complete 办结",
            "answer 答复",
            "promise 承诺时间",
            "suspend 中止",
            "resume 恢复",
            "follow-up 回访",
            "close 结案",
            "archive 归档",
            "complain-again 再次投诉",
            "reopen 重新办理",
            "appeal 申诉",
            "withdraw 撤回",
            "determine-liability 认定责任",
            "dispute-liability 对责任提出异议",
            "settle-liability 确定责任",
            "impose-liability 直接判定责任",
            "escalate 升级",
            "take-over 接手",
            "record-violation 记录违规",
            "mark-malicious 认定恶意投诉",
            "extend-limit 延长时限",
            "correct 更正",
            "adopt 接续",
            "migrate 转入制度新版本",
            "reveal 查看个人信息",
            "erase 删除个人信息",
            "note 备注",
            "confirm-sanction 确认处罚",
            "reduce-sanction 减轻处罚",
            "waive-sanction 免除处罚",
            "settle-sanction 履行处罚",
            "pass-time 推进时间");

    private StandardTitles() {}

    static Map<String, Wording> all() {
        Map<String, Wording> all = new HashMap<>();
        TRACKS.forEach(row -> put(all, "track/", row));
        STATES.forEach(row -> put(all, "state/", row));
        VERBS.forEach(row -> put(all, "verb/", row));
        return all;
    }

    private static void put(Map<String, Wording> all, String kind, String row) {
        int blank = row.indexOf(' ');
        String path = row.substring(0, blank);
        String name = path.substring(path.indexOf('/') + 1);
        String english = name.equals("-") ? "not registered" : name.replace('-', ' ');
        all.put(kind + path, Titles.wording(kind + path, Text.of(english, row.substring(blank + 1))));
    }
}
