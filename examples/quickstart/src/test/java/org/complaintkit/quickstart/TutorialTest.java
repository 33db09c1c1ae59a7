package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.desk.Outcome;
import org.complaintkit.persistence.file.FileStore;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The first hour, as docs/tutorial.md tells it: what it shows is what runs here, and prints what it says. */
@Isolated("it looks at what is printed")
class TutorialTest {

    private static final Party CHEN = Party.of("chen");

    Instant now = Instant.parse("2026-03-02T01:15:00Z"); // Monday, 09:15 in Shanghai
    Regime regime = Regimes.load("hotline-400-usage");

    @TempDir
    Path folder;

    private Desk desk(FileStore store) {
        Desk desk = Desk.builder(regime).store(Ports.of(store)).time(() -> now).build();
        return desk;
    }

    private void tell(Desk desk) {
        ComplaintKey call = ComplaintKey.of("T-1");
        Actor chen = Actor.of("chen", "agent");
        Act missed = Act.register("missed-call", "phone", "external").with("handler", "chen");
        Outcome outcome = desk.run(new Command(Meta.of(call, now, chen), missed));
        assertThat(outcome.refusals()).isEmpty();

        Complaint complaint = desk.complaint(call).orElseThrow();
        for (Deadline deadline : complaint.deadlines()) {
            System.out.println(
                    deadline.key().rule() + " due " + deadline.dueAt().orElseThrow());
        }

        now = Instant.parse("2026-03-02T04:00:00Z"); // 12:00
        desk.sweep(100);

        for (Deadline deadline : desk.complaint(call).orElseThrow().deadlines()) {
            System.out.println(deadline.key().rule() + " " + deadline.status().word());
        }

        desk.run(new Command(
                Meta.of(call, now, chen), Act.of(Verb.of("note"), FactMap.of("cause", Fact.of("personal")))));
        desk.carry(100);
        System.out.println("owed " + desk.account(Party.of("chen")).total(CurrencyUnit.of("CNY")));
    }

    private List<String> options(Desk desk) {
        ComplaintKey call = ComplaintKey.of("T-1");
        Actor chen = Actor.of("chen", "agent");
        return Printed.by(() -> {
            Complaint late = desk.complaint(call).orElseThrow();
            Options options = regime.lifecycle().options(late.position(), chen, late);
            options.open().forEach(move -> System.out.println(move.verb().name()));
        });
    }

    /** Two hours from 09:15 is 11:15, before 12:00; a day is not over. A first call not returned costs 20 yuan. */
    @Test
    void the_page_says_what_is_printed() throws IOException {
        try (FileStore store = FileStore.open(folder)) {
            assertThat(Printed.by(() -> tell(desk(store))))
                    .isEqualTo(Files.readString(FirstDeadlineTest.ROOT.resolve("docs/tutorial.md"))
                            .lines()
                            .filter(line -> line.matches("(return-by-day|answer-all|owed) .*"))
                            .toList())
                    .containsExactly(
                            "return-by-day due 2026-03-02T03:15:00Z",
                            "answer-all due 2026-03-03T01:15:00Z",
                            "return-by-day breached",
                            "answer-all running",
                            "owed CNY 20.00");
        }
    }

    /** Opened again: the second call that is not returned costs 50 yuan more. */
    @Test
    void what_is_kept_in_the_folder_is_there_tomorrow() throws IOException {
        try (FileStore store = FileStore.open(folder)) {
            Printed.by(() -> tell(desk(store)));
        }
        try (FileStore store = FileStore.open(folder)) {
            Desk desk = desk(store);
            ComplaintKey call = ComplaintKey.of("T-1");
            Actor chen = Actor.of("chen", "agent");
            assertThat(desk.account(CHEN).total(CurrencyUnit.of("CNY"))).isEqualTo(Money.parse("CNY 20.00"));
            assertThat(options(desk)).contains("answer");

            Outcome answered = desk.run(new Command(Meta.of(call, now, chen), Act.of("answer")));

            assertThat(answered.complaint().state().name()).isEqualTo("answered");
            assertThat(answered.complaint().deadlines())
                    .extracting(deadline -> deadline.status().word())
                    .containsExactly("breached", "met");
            missAnother(desk, chen);
            assertThat(desk.account(CHEN).total(CurrencyUnit.of("CNY"))).isEqualTo(Money.parse("CNY 70.00"));
        }
    }

    private void missAnother(Desk desk, Actor chen) {
        ComplaintKey second = ComplaintKey.of("T-2");
        desk.run(new Command(
                Meta.of(second, now, chen),
                Act.register("missed-call", "phone", "external").with("handler", "chen")));
        desk.run(new Command(
                Meta.of(second, now, chen), Act.of(Verb.of("note"), FactMap.of("cause", Fact.of("personal")))));
        now = now.plusSeconds(3 * 3600);
        desk.sweep(100);
        desk.carry(100);
    }
}
