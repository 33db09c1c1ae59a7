package org.complaintkit.json.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.Item;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sanction.Transfer;

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
            (line, name, details) -> line.object(name, inner -> new TreeMap<>(details).forEach(inner::text)),
            item -> item.map(Item::text));

    private static final Shape<Phrase> PHRASE = Shape.of(parts -> {
        var wording = parts.part("wording", WORDING, Phrase::wording);
        var details = parts.orElse("details", DETAILS, Phrase::details, Map.of());
        return () -> new Phrase(wording.get(), details.get());
    });

    private static final Shape<Origin> ORIGIN = Shape.of(parts -> {
        var at = parts.part("at", Plain.MOMENT, Origin::at);
        var by = parts.maybe("by", NameShapes.ACTOR, Origin::by);
        var id = parts.maybe("id", NameShapes.COMMAND_ID, Origin::id);
        return () -> new Origin(at.get(), by.get(), id.get());
    });

    private static final Shape<Book> BOOK = Shape.of(parts -> {
        var tenant = parts.orElse("tenant", NameShapes.TENANT, Book::tenant, Tenant.SOLE);
        var kind = parts.part("kind", Plain.constant(Book.Kind.class), Book::kind);
        var name = parts.part("name", Plain.TEXT, Book::name);
        return () -> new Book(tenant.get(), kind.get(), name.get());
    });

    private static final Shape<Transfer> TRANSFER = Shape.of(parts -> {
        var from = parts.part("from", BOOK, Transfer::from);
        var to = parts.part("to", BOOK, Transfer::to);
        var amount = parts.part("amount", FactShapes.MONEY, Transfer::amount);
        return () -> new Transfer(from.get(), to.get(), amount.get());
    });

    static final Shape<Entry> ENTRY = Shape.of(parts -> {
        var origin = parts.part("origin", ORIGIN, Entry::origin);
        var charge = parts.part("charge", CHARGE, Entry::charge);
        var kind = parts.part("kind", Plain.constant(Entry.Kind.class), Entry::kind);
        var count = parts.part("count", Plain.WHOLE, Entry::count);
        var sanction = parts.part("sanction", SANCTION, Entry::sanction);
        var transfers = parts.orElse("transfers", TRANSFER.many(), Entry::transfers, List.of());
        var fund = parts.part("fund", BOOK, Entry::fund);
        var dueAt = parts.maybe("dueAt", Plain.MOMENT, Entry::dueAt);
        var reckoning = parts.orElse("reckoning", PHRASE.many(), Entry::reckoning, List.of());
        return () -> new Entry(
                origin.get(),
                charge.get(),
                kind.get(),
                count.get(),
                sanction.get(),
                transfers.get(),
                fund.get(),
                dueAt.get(),
                reckoning.get());
    });

    private static final Shape<AccountCommand.Take> TAKE = Shape.of(parts -> {
        var origin = parts.part("origin", ORIGIN, AccountCommand.Take::origin);
        var charge = parts.part("charge", CHARGE, AccountCommand.Take::charge);
        return () -> new AccountCommand.Take(origin.get(), charge.get());
    });

    private static final Shape<AccountCommand.Reduce> REDUCE = Shape.of(parts -> {
        var origin = parts.part("origin", ORIGIN, AccountCommand.Reduce::origin);
        var id = parts.part("id", CHARGE_ID, AccountCommand.Reduce::id);
        var to = parts.part("to", FactShapes.MONEY, AccountCommand.Reduce::to);
        return () -> new AccountCommand.Reduce(origin.get(), id.get(), to.get());
    });

    private static final Shape<AccountCommand.Settle> SETTLE = Shape.of(parts -> {
        var origin = parts.part("origin", ORIGIN, AccountCommand.Settle::origin);
        var id = parts.part("id", CHARGE_ID, AccountCommand.Settle::id);
        var amount = parts.part("amount", FactShapes.MONEY, AccountCommand.Settle::amount);
        return () -> new AccountCommand.Settle(origin.get(), id.get(), amount.get());
    });

    static final Shape<AccountCommand> COMMAND = new Family<AccountCommand>()
            .with("take", AccountCommand.Take.class, TAKE)
            .with(
                    "withdraw",
                    AccountCommand.Withdraw.class,
                    about(AccountCommand.Withdraw::id, AccountCommand.Withdraw::new))
            .with(
                    "confirm",
                    AccountCommand.Confirm.class,
                    about(AccountCommand.Confirm::id, AccountCommand.Confirm::new))
            .with("appeal", AccountCommand.Appeal.class, about(AccountCommand.Appeal::id, AccountCommand.Appeal::new))
            .with("review", AccountCommand.Review.class, about(AccountCommand.Review::id, AccountCommand.Review::new))
            .with("reduce", AccountCommand.Reduce.class, REDUCE)
            .with("waive", AccountCommand.Waive.class, about(AccountCommand.Waive::id, AccountCommand.Waive::new))
            .with("settle", AccountCommand.Settle.class, SETTLE)
            .with(
                    "carry-out",
                    AccountCommand.CarryOut.class,
                    about(AccountCommand.CarryOut::id, AccountCommand.CarryOut::new))
            .with(
                    "pass-time",
                    AccountCommand.PassTime.class,
                    Plain.as(ORIGIN, AccountCommand.PassTime::new, AccountCommand.PassTime::origin));

    /** What is asked of one charge, and no more. */
    private static <T extends AccountCommand> Shape<T> about(
            Function<T, ChargeId> idOf, BiFunction<Origin, ChargeId, T> of) {
        return Shape.of(parts -> {
            var origin = parts.part("origin", ORIGIN, AccountCommand::origin);
            var id = parts.part("id", CHARGE_ID, idOf);
            return () -> of.apply(origin.get(), id.get());
        });
    }

    private AccountShapes() {}
}
