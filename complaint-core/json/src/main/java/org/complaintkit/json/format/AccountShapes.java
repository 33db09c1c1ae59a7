package org.complaintkit.json.format;

import java.util.List;
import java.util.Map;
import org.complaintkit.fact.FactMap;
import org.complaintkit.json.Item;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Sanction;

/** Charges, and what parties' accounts are asked and have in them. */
final class AccountShapes {

    static final Shape<ChargeId> CHARGE_ID = Shape.of(parts -> {
        var complaint = parts.part("complaint", NameShapes.COMPLAINT, ChargeId::complaint);
        var rule = parts.part("rule", Plain.TEXT, ChargeId::rule);
        var round = parts.part("round", Plain.WHOLE, ChargeId::round);
        var turn = parts.part("turn", Plain.WHOLE, ChargeId::turn);
        return () -> new ChargeId(complaint.get(), rule.get(), round.get(), turn.get());
    });

    static final Shape<Charge> CHARGE = Shape.of(parts -> {
        var id = parts.part("id", CHARGE_ID, Charge::id);
        var basis = parts.orElse("basis", Plain.TEXTS, Charge::basis, List.of());
        var party = parts.part("party", NameShapes.PARTY, Charge::party);
        var occurredAt = parts.part("occurredAt", Plain.MOMENT, Charge::occurredAt);
        var facts = parts.orElse("facts", FactShapes.FACTS, Charge::facts, FactMap.EMPTY);
        return () -> new Charge(id.get(), basis.get(), party.get(), occurredAt.get(), facts.get());
    });

    private static final Shape<Sanction> SANCTION = Shape.of(parts -> {
        var kind = parts.part("kind", Plain.TEXT, Sanction::kind);
        var amount = parts.maybe("amount", FactShapes.MONEY, Sanction::amount);
        return () -> new Sanction(kind.get(), amount.get());
    });

    private static final Shape<Wording> WORDING = Shape.of(parts -> {
        var code = parts.part("code", Plain.TEXT, Wording::code);
        var en = parts.part("en", Plain.TEXT, Wording::en);
        var zh = parts.part("zh", Plain.TEXT, Wording::zh);
        return () -> new Wording(code.get(), en.get(), zh.get());
    });

    private static final Codec<Map<String, String>> DETAILS = Plain.of(
            (line, name, details) -> line.object(
                    name,
                    inner -> details.keySet().stream().sorted().forEach(key -> inner.text(key, details.get(key)))),
            item -> item.map(Item::text));

    private static final Shape<Phrase> PHRASE = Shape.of(parts -> {
        var wording = parts.part("wording", WORDING, Phrase::wording);
        var details = parts.orElse("details", DETAILS, Phrase::details, Map.of());
        return () -> new Phrase(wording.get(), details.get());
    });

    static final Shape<Entry> ENTRY = Shape.of(parts -> {
        var charge = parts.part("charge", CHARGE, Entry::charge);
        var kind = parts.part("kind", Plain.constant(Entry.Kind.class), Entry::kind);
        var count = parts.part("count", Plain.WHOLE, Entry::count);
        var sanction = parts.part("sanction", SANCTION, Entry::sanction);
        var reckoning = parts.orElse("reckoning", PHRASE.many(), Entry::reckoning, List.of());
        return () -> new Entry(charge.get(), kind.get(), count.get(), sanction.get(), reckoning.get());
    });

    static final Shape<AccountCommand> COMMAND = new Family<AccountCommand>()
            .with(
                    "take",
                    AccountCommand.Take.class,
                    Plain.as(CHARGE, AccountCommand.Take::new, AccountCommand.Take::charge))
            .with(
                    "withdraw",
                    AccountCommand.Withdraw.class,
                    Plain.as(CHARGE_ID, AccountCommand.Withdraw::new, AccountCommand.Withdraw::id));

    private AccountShapes() {}
}
