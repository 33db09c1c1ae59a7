package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.AccountOutcome;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.file.FileStore;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review of figures through a desk into real accounts: exactly once in effect, whatever comes late and whoever runs it. */
class MonthlyReviewTest {

    static final Regime REGIME =
            RegimeReader.read("review.json", MonthlyReview.REGIME.getBytes(StandardCharsets.UTF_8));
    private static final Instant MON_0915 = Instant.parse("2026-03-02T01:15:00Z");
    static final Instant APRIL = Instant.parse("2026-04-02T01:15:00Z");
    static final Party HOTEL = Party.of("hotel-1");
    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    static final ChargeId FINE =
            new ChargeId(new ComplaintKey(Tenant.SOLE, "2026-03 hotel-1"), "low-satisfaction", 1, 1);

    @TempDir
    private Path folder;

    static Desk desk(Ports store) {
        return Desk.builder(REGIME, REGIME)
                .store(store)
                .time(InstantSource.fixed(APRIL))
                .build();
    }

    /** A complaint of March whose complainant was asked. */
    static void asked(Desk desk, String id, String satisfaction) {
        Meta header = Meta.of(ComplaintKey.of(id), MON_0915, Actor.of("agent-7", "agent"));
        Act register = Act.register("complaint", "phone", "external").with("unit", "hotel-1");
        FactMap said = FactMap.of("satisfaction", Fact.of(satisfaction));
        for (Act act : List.of(register, Act.of("answer"), Act.of(Verb.of("follow-up"), said))) {
            assertThat(desk.run(new Command(header, act)).refusals()).isEmpty();
        }
    }

    private static List<Entry.Kind> kinds(Ports store) {
        return store.accounts().entries(HOTEL, 0, 100).stream().map(Entry::kind).toList();
    }

    private static Money total(Desk desk) {
        return desk.account(HOTEL).total(CNY);
    }

    private static AccountCommand reduce(String id, int to) {
        Origin origin = Origin.of(APRIL, Actor.of("chief", "chief")).id(CommandId.of(id));
        return new AccountCommand.Reduce(origin, FINE, Money.of(CNY, to));
    }

    @Test
    void reviewing_a_month_again_charges_nobody_again() {
        Ports store = Ports.of(new InMemoryStore());
        Desk desk = desk(store);
        asked(desk, "T-1", "dissatisfied");
        MonthlyReview review = new MonthlyReview(desk, store.outbox(), REGIME);
        assertThat(review.review(APRIL)).isEqualTo(1);
        assertThat(review.review(APRIL)).isZero();
        assertThat(new MonthlyReview(desk, store.outbox(), REGIME).review(APRIL))
                .isZero();
        assertThat(total(desk)).isEqualTo(Money.of(CNY, 100));
        assertThat(kinds(store)).containsExactly(Entry.Kind.ASSESSED);
    }

    /** 0 of 1; then 9 of 10, which is not below 0.9; then 9 of 11, which is. */
    @Test
    void what_is_recorded_late_withdraws_a_fine_and_brings_it_back() {
        Ports store = Ports.of(new InMemoryStore());
        Desk desk = desk(store);
        MonthlyReview review = new MonthlyReview(desk, store.outbox(), REGIME);
        asked(desk, "T-1", "dissatisfied");
        review.review(APRIL);
        for (int i = 2; i <= 10; i++) {
            asked(desk, "T-" + i, "satisfied");
        }
        assertThat(review.review(APRIL)).isEqualTo(1);
        assertThat(total(desk)).isEqualTo(Money.zero(CNY));
        assertThat(review.review(APRIL)).isZero();
        asked(desk, "T-11", "dissatisfied");
        assertThat(review.review(APRIL)).isEqualTo(1);
        assertThat(total(desk)).isEqualTo(Money.of(CNY, 100));
        assertThat(desk.account(HOTEL).standing("low-satisfaction")).hasSize(1);
    }

    @Test
    void a_store_in_a_folder_knows_after_opening_what_was_charged() throws IOException {
        try (FileStore store = FileStore.open(folder)) {
            Desk desk = desk(Ports.of(store));
            asked(desk, "T-1", "dissatisfied");
            assertThat(new MonthlyReview(desk, store, REGIME).review(APRIL)).isEqualTo(1);
        }
        try (FileStore store = FileStore.open(folder)) {
            Desk desk = desk(Ports.of(store));
            assertThat(new MonthlyReview(desk, store, REGIME).review(APRIL)).isZero();
            assertThat(total(desk)).isEqualTo(Money.of(CNY, 100));
        }
    }

    @Test
    void eight_schedulers_at_once_charge_once() throws Exception {
        Ports store = Ports.of(new InMemoryStore());
        Desk desk = desk(store);
        asked(desk, "T-1", "dissatisfied");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> schedulers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                schedulers.add(() -> new MonthlyReview(desk(store), store.outbox(), REGIME).review(APRIL));
            }
            int entries = 0;
            for (Future<Integer> made : pool.invokeAll(schedulers)) {
                entries += made.get();
            }
            assertThat(entries).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(total(desk)).isEqualTo(Money.of(CNY, 100));
    }

    @Test
    void what_a_person_made_of_a_fine_outlives_the_next_review_and_a_repeat_of_the_command() {
        Ports store = Ports.of(new InMemoryStore());
        Desk desk = desk(store);
        asked(desk, "T-1", "dissatisfied");
        MonthlyReview review = new MonthlyReview(desk, store.outbox(), REGIME);
        review.review(APRIL);
        AccountOutcome reduced = desk.run(HOTEL, reduce("r-1", 40));
        assertThat(reduced.isAccepted()).isTrue();
        assertThat(reduced.entries()).extracting(Entry::kind).containsExactly(Entry.Kind.REDUCED);
        assertThat(desk.run(HOTEL, reduce("r-1", 40)).entries()).isEmpty();
        assertThat(desk.run(HOTEL, reduce("r-1", 30)).refusals()).hasSize(1);
        assertThat(review.review(APRIL)).isZero();
        assertThat(total(desk)).isEqualTo(Money.of(CNY, 40));
        assertThat(kinds(store)).containsExactly(Entry.Kind.ASSESSED, Entry.Kind.REDUCED);
    }

    @Test
    void a_command_that_happens_after_now_or_is_about_no_charge_is_refused_and_leaves_nothing() {
        Ports store = Ports.of(new InMemoryStore());
        Desk desk = desk(store);
        Origin later = Origin.of(APRIL.plusSeconds(60), Actor.of("chief", "chief"));
        assertThat(desk.run(HOTEL, new AccountCommand.Waive(later, FINE)).refusals())
                .extracting(refusal -> refusal.code())
                .containsExactly("not-yet-happened");
        assertThat(desk.run(HOTEL, reduce("r-1", 40)).isAccepted()).isFalse();
        assertThat(kinds(store)).isEmpty();
    }
}
