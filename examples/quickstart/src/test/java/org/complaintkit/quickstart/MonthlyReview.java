package org.complaintkit.quickstart;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.desk.AccountOutcome;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Life;
import org.complaintkit.sla.figure.Period;
import org.complaintkit.sla.figure.Review;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeFigures;
import org.complaintkit.sla.regime.RegimeReader;

/**
 * What a scheduler calls every night: it reads on in the outbox, keeps figures, and puts what a review of each month that is
 * over found into the accounts. However often and on however many machines it runs, nobody is charged twice. For one
 * thread.
 */
public final class MonthlyReview {

    static final String REGIME = """
            {"id":"review","version":"1","zone":"Asia/Shanghai","title":{"en":"Review","zh":"考核"},"backdating":"P40D",
             "reviews":[{"id":"low-satisfaction","basis":["rule 4"],"of":"unit","each":"month",
               "when":{"figure":"satisfaction-rate","below":0.9},"party":"itself",
               "price":{"amount":"100.00","currency":"CNY"},"tell":["chief"]}]}
            """;

    private final Desk desk;
    private final Outbox outbox;
    private final RegimeFigures rules;
    private final Figures figures;
    private final Map<ComplaintKey, Life> lives = new HashMap<>();
    private Offset read = Offset.START;

    MonthlyReview(Desk desk, Outbox outbox, Regime regime) {
        this.desk = desk;
        this.outbox = outbox;
        this.rules = regime.figures();
        this.figures = rules.none();
    }

    /** How many entries were made in the accounts. */
    int review(Instant now) {
        readOn();
        int entries = 0;
        for (Period period : rules.finished(figures, now)) {
            Review review = rules.review(figures, period);
            for (Review.Charged owed : review.charges()) {
                entries += book(owed.charge().party(), new AccountCommand.Take(Origin.at(now), owed.charge()));
            }
            for (Review.NotOwed not : review.notOwed()) {
                entries += book(not.party(), new AccountCommand.Withdraw(Origin.at(now), not.id()));
            }
        }
        return entries;
    }

    private int book(Party party, AccountCommand command) {
        AccountOutcome outcome = desk.run(party, command);
        outcome.refusals().forEach(refusal -> System.out.println(refusal.text()));
        return outcome.entries().size();
    }

    private void readOn() {
        for (List<Positioned> page = outbox.after(read, 1_000); !page.isEmpty(); page = outbox.after(read, 1_000)) {
            for (Positioned next : page) {
                Recorded recorded = next.recorded();
                ComplaintKey key = recorded.envelope().complaint();
                Life before = lives.computeIfAbsent(key, rules::life);
                Life after = before.applyAll(List.of(recorded.event()));
                figures.replace(before, after);
                lives.put(key, after);
                read = next.offset();
            }
        }
    }

    /**
     * A dissatisfied complainant in March: the unit is fined in April, once.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Regime regime = RegimeReader.read("review.json", REGIME.getBytes(StandardCharsets.UTF_8));
        Instant march = Instant.parse("2026-03-02T01:15:00Z");
        Instant april = Instant.parse("2026-04-02T01:15:00Z");
        Ports store = Ports.of(new InMemoryStore());
        Desk desk = Desk.builder(regime, regime)
                .store(store)
                .time(InstantSource.fixed(april))
                .build();
        Meta header = Meta.of(ComplaintKey.of("T-1"), march, Actor.of("agent-7", "agent"));
        desk.run(new Command(
                header, Act.register("complaint", "phone", "external").with("unit", "hotel-1")));
        desk.run(new Command(header, Act.of("answer")));
        FactMap said = FactMap.of("satisfaction", Fact.of("dissatisfied"));
        desk.run(new Command(header, Act.of(Verb.of("follow-up"), said)));

        MonthlyReview review = new MonthlyReview(desk, store.outbox(), regime);
        System.out.println(review.review(april) + " entry");
        System.out.println(review.review(april) + " more");
        desk.account(Party.of("hotel-1"))
                .standing("low-satisfaction")
                .forEach(fine -> System.out.println(fine.sanction().amount().orElseThrow()));
    }
}
