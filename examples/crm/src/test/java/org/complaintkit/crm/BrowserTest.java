package org.complaintkit.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.crm.RunningCrm.MONDAY_9;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.crm.ticket.RepairVerbs;
import org.complaintkit.crm.ticket.Staff;
import org.complaintkit.crm.ticket.Ticket;
import org.complaintkit.lifecycle.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What people see and press, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD) // one browser, one time
@ResourceLock(RunningCrm.ONE_AT_A_TIME)
class BrowserTest {

    private static final Instant FRIDAY_17 = Instant.parse("2026-03-06T09:00:00Z");

    private RunningCrm crm;
    private Browser browser;

    @BeforeAll
    void start() {
        Browser.assumeThereIsOne();
        crm = RunningCrm.start("browser");
        browser = Browser.open(crm);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
            crm.close();
        }
    }

    @BeforeEach
    void monday() {
        crm.at(MONDAY_9);
        browser.go("/?lang=en");
    }

    @Test
    void four_roles_take_a_complaint_from_registration_to_follow_up_and_one_promise_is_broken() {
        browser.signIn("mei").go("/register").picture("register");
        RunningCrm.NO_HOT_WATER.forEach(browser::fill);
        browser.send();
        String ticket = browser.path();
        assertThat(browser.text("h1 .state")).isEqualTo("New");
        crm.later(Duration.ofMinutes(10));
        // Four working hours from 09:00 end at 14:00, with the break from 12:00; three working days on Thursday at
        // 18:00.
        assertThat(browser.go(ticket).texts(".badge")).containsExactly("due in 4h 49min", "due in 3d 8h");

        crm.later(Duration.ofHours(1));
        browser.signIn("paul").go(ticket).press("schedule-visit").picture("form");
        browser.fill("handler", "ana").fill("visitOn", "2026-03-03").send();
        assertThat(browser.text("h1 .state")).isEqualTo("Visit planned");

        crm.at(FRIDAY_17);
        browser.signIn("ana").go(ticket);
        assertThat(browser.texts(".badge")).contains("23h 0min late");
        browser.picture("late");
        browser.press("repair")
                .fill("outcome", "replaced")
                .fill("reason", "new heat exchanger")
                .send();
        assertThat(browser.texts(".badge")).contains("done 23h 0min late");

        browser.signIn("mei")
                .go(ticket)
                .press("follow-up")
                .fill("satisfaction", "satisfied")
                .fill("solved", "true")
                .send();
        browser.press("take-payment").fill("payment", "120.50").send();
        browser.signIn("lin").go(ticket).pressAndGo("shut");
        assertThat(browser.text("h1 .state")).isEqualTo("Shut");
        assertThat(browser.texts("button.move")).isEmpty();
        assertThat(browser.texts(".history li b"))
                .containsExactly("Register", "Schedule visit", "Report repair", "Call back", "Record payment", "Shut");
        browser.picture("shut").go("/figures").picture("figures");
        assertThat(browser.texts(".figure span"))
                .containsExactly("Received", "Open", "In time", "Satisfied", "Repaired within");
        assertThat(browser.texts(".rows span")).contains("Visit arranged", "Repair", "Call back", "Ana Silva");
    }

    @Test
    void a_badge_says_step_by_step_why_it_is_due_then() {
        Ticket ticket = crm.act(Stages.planned(crm), "ana", RepairVerbs.AWAIT_PART, Map.of("part", "board"));
        browser.go("/tickets/" + ticket.id());
        assertThat(browser.texts(".badge")).containsExactly("kept", "on hold");
        crm.at(MONDAY_9.plus(Duration.ofDays(2)));
        crm.act(ticket, "paul", RepairVerbs.PART_ARRIVED, Map.of());
        browser.go("/tickets/" + ticket.id()).click(".badge.running");
        assertThat(browser.texts(".why p"))
                .contains("Repair (SOP-4.4) starts at 2026-03-02 09:00")
                .anyMatch(line -> line.contains("the clock stood still"))
                .last()
                .asString()
                .startsWith("due at 2026-03-0");
        browser.picture("why");
    }

    @Test
    void what_is_held_back_is_held_back_at_the_server_too_and_says_why() {
        Ticket ticket = Stages.planned(crm);
        browser.signIn("bo").go("/tickets/" + ticket.id());
        assertThat(browser.texts(".held li li")).anyMatch(line -> line.contains("Only the fitter whose visit it is"));
        browser.forge("""
                const form = document.createElement('form');
                form.method = 'post';
                form.action = location.pathname + '/repair';
                form.innerHTML = '<input name=version value=' + arguments[0] + '><input name=outcome value=fixed>';
                document.body.append(form);
                form.submit();
                """, crm.ticket(ticket.id()).version());
        assertThat(browser.text(".alert")).contains("only the fitter whose visit it is", "SOP-4.2");
        assertThat(crm.ticket(ticket.id()).state().name()).isEqualTo("planned");
        browser.picture("refused").go("/tickets/" + ticket.id() + "?lang=zh");
        assertThat(browser.texts(".held li li")).anyMatch(line -> line.contains("只有本次上门的维修工才能报告"));
        browser.picture("zh");
    }

    @Test
    void for_every_role_and_state_the_buttons_are_the_library_s_answer() {
        Map<String, Long> tickets = Stages.of(crm);
        for (Staff who : Staff.ALL) {
            browser.signIn(who.id());
            tickets.forEach((stage, id) -> assertThat(browser.buttons("/tickets/" + id))
                    .as(stage + " for " + who.id())
                    .isEqualTo(answer(crm.desk().options(crm.ticket(id), who))));
        }
        browser.signIn("mei").picture("list");
    }

    private static Set<String> answer(Options options) {
        Set<String> verbs = new TreeSet<>();
        options.open().forEach(move -> verbs.add(move.verb().name()));
        options.closed().forEach(move -> verbs.add("-" + move.verb().name()));
        return verbs;
    }
}
