package org.complaintkit.replay.print;

import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;

/** The words of a backtest. */
final class BacktestWords {

    static final Text TITLE = Text.of("Backtest", "回测");
    static final Text AS_OF = Text.of("as of", "截至");
    static final Text ROWS = Text.of("rows", "行");
    static final Text REFUSED_ROWS = Text.of("Refused rows", "未接受的行");
    static final Text CHANGED = Text.of("Complaints whose verdict changes", "结论不同的工单");
    static final Text NOT_SHOWN = Text.of("not shown here", "未在此列出");
    static final Text WHAT = Text.of("What", "项目");
    static final Text ONLY_A = Text.of("only A", "仅A");
    static final Text ONLY_B = Text.of("only B", "仅B");
    static final Text COMPLAINTS = Text.of("complaints", "工单");
    static final Text LATE = Text.of("late", "超时");
    static final Text BREACHES = Text.of("limits breached", "超时时限");
    static final Text ESCALATED = Text.of("escalated", "升级");
    static final Text FINED = Text.of("with a sanction", "受罚工单");
    static final Text SANCTIONS = Text.of("sanctions", "处罚");
    static final Text UNIT = Text.of("Unit", "单位");
    static final Text MONTH = Text.of("Month", "月份");
    static final Text LIMIT = Text.of("Limit", "时限");
    static final Text PARTY = Text.of("Party", "当事人");
    static final Text CLOCKS = Text.of("clocks", "计时");
    static final Text DOES = Text.of("Asked for", "操作");
    static final Text WHY = Text.of("Why not (the first one)", "原因(首例)");
    static final Text LINE = Text.of("Line", "首行");
    static final Text FACTS = Text.of("Facts left out: not known, or not allowed", "未采用的事实:制度不认识或不允许");
    static final Text FACT = Text.of("Fact", "事实");
    static final Text BY_CELL = Text.of("By unit and month of the first row", "按单位与首行月份");
    static final Text NOT_THERE = Text.of("no such clock", "无此计时");
    static final Text NOT_REGISTERED = Text.of("not registered", "未登记");
    static final Text REGISTERED = Text.of("registered", "已登记");
    static final Text DUE = Text.of("due", "截止");
    static final Text DONE = Text.of("done", "完成");
    static final Text LEVEL = Text.of("escalated to level", "升级至第几级");
    static final Text NOTHING = Text.of("nothing", "无");
    static final Text REFUSED = Text.of("refused in line", "未接受,行");

    private final Language language;

    BacktestWords(Language language) {
        this.language = language;
    }

    String say(Text text) {
        return text.in(language);
    }
}
