package org.complaintkit.sla.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.rule.Text;

/** What the sections and fields of a document are called. */
final class Labels {

    private static final Map<String, Text> ALL = read(List.of(
            "appliesFrom|applies from|施行日期",
            "zone|time zone|时区",
            "version|version|版本",
            "parameters|parameters|参数",
            "backdating|late recording|补录期限",
            "windows|windows of the day|时段",
            "facts|facts|字段",
            "calendar|calendar|日历",
            "calendars|further calendars|其他日历",
            "lifecycle|lifecycle|流程",
            "moves|move|流转",
            "permissions|permission|权限",
            "guards|condition|条件",
            "requires|required content|必填内容",
            "forms|form|表单",
            "limits|limit|时限",
            "levels|level|层级",
            "escalation|escalation|升级",
            "sanctions|sanction|处罚",
            "sanctionsWithin|scope of sanctions|处罚范围",
            "sanctionsMultiplied|multiplied sanctions|加重处罚",
            "intake|intake|受理时间",
            "accountable|accountability|责任人",
            "guidance|guidance|指引",
            "figures|figures|指标",
            "reports|report|报表",
            "reviews|review|考核",
            "rewards|reward|奖励",
            "records|record|档案",
            "derived|derived fact|推定字段",
            "annexes|annex|附录",
            "titles|title|名称",
            "when|applies where|适用情形",
            "starts|starts on|起算",
            "metBy|met by|完成",
            "endedBy|cancelled by|取消",
            "restartedBy|starts anew on|重新起算",
            "within|within|时限",
            "onReopen|when it comes back|重新办理时",
            "onReclassify|when facts change|分类变更时",
            "recurring|repeats|循环",
            "target|measured only|仅作目标",
            "pausedWhile|stands still while|暂停",
            "extension|may be extended|可延长",
            "warn|warns|预警",
            "on|on|触发",
            "level|to level|升至层级",
            "set|sets|设定",
            "tell|tells|告知",
            "tellIn|tells only in|告知时段",
            "undoneWithBreach|falls back with the breach|随超时撤销",
            "party|who answers for it|承担人",
            "since|not before|起始日",
            "group|only one of|同组择一",
            "counted|counted|计次",
            "price|price|金额或种类",
            "fund|fund|资金去向",
            "review|may be objected to|可申诉",
            "due|to be settled within|履行期限",
            "do|acts|操作",
            "by|who|人员",
            "needs|needs|须满足",
            "says|tells|提示",
            "fields|fields|字段",
            "for|for|适用操作",
            "roles|handled by|处理角色",
            "open|open in|开放时段",
            "in|in state|状态",
            "to|to|至",
            "track|track|流程线",
            "without|without the states|不含状态",
            "finals|final states|终态",
            "from|from|自",
            "fact|fact|字段",
            "of|of|对象",
            "each|how often|周期",
            "lists|lists where|列出",
            "at|at|时点",
            "sample|sample of|抽样数",
            "notNoted|where not noted|未记录",
            "noted|where noted|已记录",
            "verified|verified by|核实",
            "asks|asks for|要求",
            "prize|what for|奖励内容",
            "notes|notes|记录内容",
            "type|type|类型",
            "oneOf|one of|取值",
            "atLeast|at least|不小于",
            "atMost|at most|不大于",
            "default|value|取值",
            "optional|may be left out|可不提供",
            "title|title|名称",
            "basis|rests on|依据",
            "prints|prints|内容",
            "numbers|numbers|号码",
            "times|times|倍数",
            "note|note|说明"));

    private Labels() {}

    static Text of(String name) {
        return ALL.getOrDefault(name, Text.same(name));
    }

    private static Map<String, Text> read(List<String> rows) {
        Map<String, Text> all = new HashMap<>();
        rows.forEach(row -> {
            String[] cells = row.split("\\|", -1);
            all.put(cells[0], Text.of(cells[1], cells[2]));
        });
        return Map.copyOf(all);
    }
}
