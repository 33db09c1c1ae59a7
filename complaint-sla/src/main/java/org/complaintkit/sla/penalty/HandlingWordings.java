package org.complaintkit.sla.penalty;

import java.util.HashMap;
import java.util.Map;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;

/** Why something is refused on an account. */
final class HandlingWordings {

    static final Wording UNPRICED = Wording.of(
            "unpriced", "there is no price for {rule}; there are prices for {known}", "没有{rule}的标准;已有标准:{known}");
    static final Wording UNPRICEABLE =
            Wording.of("unpriceable", "{rule} gives no price here: {why}", "{rule}在此无法计算:{why}");
    static final Wording NO_CHARGE = Wording.of(
            "no-such-charge", "{party} is not charged with {id}; nothing can be done to it", "{party}没有应罚事项{id},无法处理");
    static final Wording REUSED = Wording.of(
            "command-reused",
            "command id {id} was used before on this account, for something else; give each command its own id",
            "命令标识“{id}”已用于该账户的另一条命令;每条命令须有自己的标识");
    static final Wording NOT_PERMITTED =
            Wording.of("not-permitted", "{step} of {rule} is for {roles}", "{rule}的{step}须由{roles}办理");
    static final Wording CLOSED =
            Wording.of("sanction-closed", "{id} is {state}; {step} comes too late", "{id}已处于“{state}”,不能再{step}");
    static final Wording NO_REVIEW =
            Wording.of("no-review", "sanctions by {rule} allow no review", "依{rule}作出的处罚不允许复议");
    static final Wording TOO_LATE = Wording.of(
            "objection-too-late",
            "{rule} was open to objections until {until}; the notice was given at {notice}",
            "对依{rule}作出的处罚提出异议的期限已于{until}届满;通知于{notice}送达");
    static final Wording NOT_NOW =
            Wording.of("sanction-not-open", "{step} is not open while {id} is {state}", "{id}处于“{state}”时不能{step}");

    private HandlingWordings() {}

    static Refusal refusal(PriceRule rule, Wording wording, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("rule", rule.rule());
        return new Refusal(new Phrase(wording, all), rule.basis());
    }
}
