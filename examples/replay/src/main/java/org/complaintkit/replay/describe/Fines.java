package org.complaintkit.replay.describe;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Text;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.penalty.ChargeRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a sanction comes to the first, second and third time, reckoned by the regime's own accounts. */
final class Fines {

    private static final int TIMES = 3;
    private static final Duration LATE = Duration.ofHours(26);

    /**
     * One case.
     *
     * @param title what the case is; empty for the ordinary one
     * @param costs what it comes to each time
     * @param how how each was reckoned
     */
    record Example(Text title, List<Text> costs, List<List<Text>> how) {}

    private final Described described;
    private final Week week;

    Fines(Described described, Week week) {
        this.described = described;
        this.week = week;
    }

    /** The examples of a sanction, those that come to the same only once. */
    List<Example> of(JsonObject sanction) {
        String rule = Doc.text(sanction, "id").orElse("");
        JsonValue price = Doc.field(sanction, "price").orElse(sanction);
        Map<List<Text>, Example> all = new LinkedHashMap<>();
        for (Samples.Sample sample : new Samples(described).of(price)) {
            example(rule, sample, price).ifPresent(example -> all.putIfAbsent(example.costs(), example));
        }
        return List.copyOf(all.values());
    }

    private Optional<Example> example(String rule, Samples.Sample sample, JsonValue price) {
        Party party = new Party(ComplaintKey.of("example").tenant(), "example");
        Account account = Account.empty(party);
        List<Text> costs = new ArrayList<>();
        List<List<Text>> how = new ArrayList<>();
        for (int time = 1; time <= TIMES; time++) {
            Instant at = week.at(time, LocalTime.NOON);
            ChargeId id = new ChargeId(ComplaintKey.of("example-" + time), rule, 1, 1);
            Charge charge = new Charge(id, List.of(), party, at, facts(sample.facts(), price, at));
            Decision<Entry> decision =
                    described.regime().decide(account, new AccountCommand.Take(Origin.at(at), charge));
            if (!decision.isAccepted() || decision.events().isEmpty()) {
                return Optional.empty();
            }
            Entry entry = decision.events().get(decision.events().size() - 1);
            account = account.apply(entry);
            costs.add(cost(entry.sanction()));
            how.add(entry.reckoning().stream().map(Phrase::text).toList());
        }
        return Optional.of(new Example(sample.title(), costs, how));
    }

    /** What a price may ask for beside the case: how late it was, a share, an amount that somebody entered. */
    private static FactMap facts(FactMap facts, JsonValue price, Instant at) {
        FactMap all = facts.with(ChargeRule.OVERDUE_FROM, Fact.of(at))
                .with(ChargeRule.OVERDUE_UNTIL, Fact.of(at.plus(LATE)))
                .with(ChargeRule.SHARE_FROM, new Fact.Quantity(BigDecimal.ZERO))
                .with(ChargeRule.SHARE_TO, new Fact.Quantity(BigDecimal.ONE))
                .with(ChargeRule.SHARE_OF, new Fact.Quantity(BigDecimal.ONE));
        for (JsonObject object : Doc.within(price)) {
            boolean entered = object.fields().size() == 1 && object.fields().containsKey("fact");
            if (entered) {
                all = all.with(
                        Doc.text(object, "fact").orElse(""), new Fact.Sum(Money.of(CurrencyUnit.of("CNY"), 100)));
            }
        }
        return all;
    }

    Text cost(Sanction sanction) {
        Optional<Money> amount = sanction.amount();
        return amount.map(money -> Text.same(money.toString()))
                .orElseGet(() -> described.words().glossary().name(sanction.kind()));
    }

    /** Whether a price asks how late something was. */
    static boolean asksHowLate(JsonObject sanction) {
        return Doc.within(sanction).stream()
                .anyMatch(it -> Doc.field(it, "perUnit").isPresent());
    }
}
