package org.complaintkit.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.crm.RunningCrm.MONDAY_9;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.complaintkit.crm.figure.TicketFigures;
import org.complaintkit.crm.ticket.RepairVerbs;
import org.complaintkit.crm.ticket.Ticket;
import org.complaintkit.crm.ticket.Tickets;
import org.complaintkit.identity.Tenant;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.Figure;
import org.complaintkit.sla.figure.FigureValue;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Group;
import org.complaintkit.sla.figure.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What the server answers, without a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD) // each moves the time of its application
@ResourceLock(RunningCrm.ONE_AT_A_TIME)
class PagesTest {

    private static final Instant MONDAY_IN_MAY = Instant.parse("2026-05-11T01:00:00Z");

    private RunningCrm crm;
    private MockMvc pages;

    @BeforeAll
    void start() {
        crm = RunningCrm.start("pages");
        pages = MockMvcBuilders.webAppContextSetup(crm.context()).build();
    }

    @AfterAll
    void stop() {
        crm.close();
    }

    @BeforeEach
    void monday() {
        crm.at(MONDAY_9);
    }

    @Test
    void what_is_missing_or_not_allowed_is_refused_all_at_once_and_nothing_is_written() throws Exception {
        var form = post("/register").param("kind", "poem").param("urgency", "urgent");
        int before = tickets().size();
        MockHttpServletResponse answer = ask("mei", form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("channel, source, product must be recorded first")
                .contains("Kind must be one of complaint, enquiry, service request, here it is poem")
                .contains("SOP-1.1", "SOP-1.2");
        assertThat(tickets()).hasSize(before);
    }

    @Test
    void nobody_but_an_agent_registers() throws Exception {
        var form = post("/register");
        RunningCrm.NO_HOT_WATER.forEach(form::param);
        assertThat(ask("ana", form).getStatus()).isEqualTo(422);
        assertThat(ask("mei", form).getRedirectedUrl()).startsWith("/tickets/");
    }

    @Test
    void a_page_that_is_out_of_date_changes_nothing() throws Exception {
        Ticket ticket = crm.register();
        int seen = crm.ticket(ticket.id()).version();
        crm.act(ticket, "paul", RepairVerbs.SCHEDULE, Stages.BY_ANA);
        var late = post("/tickets/" + ticket.id() + "/decline")
                .param("version", Integer.toString(seen))
                .param("ground", "duplicate")
                .param("reason", "the same as the first");
        MockHttpServletResponse answer = ask("lin", late);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Somebody else changed this ticket");
        assertThat(crm.ticket(ticket.id()).state().name()).isEqualTo("planned");
    }

    @Test
    void what_cannot_be_read_is_refused_like_anything_else() throws Exception {
        long id = Stages.repaired(crm).id();
        for (String payment : List.of("plenty", "-1", "1e999999999", "100000.01")) {
            var form = post("/tickets/" + id + "/take-payment")
                    .param("version", "" + crm.ticket(id).version())
                    .param("payment", payment);
            MockHttpServletResponse answer = ask("mei", form);
            assertThat(answer.getStatus()).as(payment).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("must be a value of type number from 0 to 100000");
        }
    }

    @Test
    void what_people_write_is_shown_as_they_wrote_it_and_never_run() throws Exception {
        var form = post("/register");
        RunningCrm.NO_HOT_WATER.forEach(
                (name, value) -> form.param(name, name.equals("details") ? "<script>alert(1)</script>" : value));
        String ticket = Objects.requireNonNull(ask("mei", form).getRedirectedUrl());
        assertThat(ask("mei", get(ticket)).getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_figures_are_the_manager_s_and_there_is_no_ticket_of_a_number_that_nobody_gave() throws Exception {
        long id = crm.register().id();
        assertThat(ask("lin", get("/figures")).getStatus()).isEqualTo(200);
        assertThat(ask("paul", get("/figures")).getStatus()).isEqualTo(403);
        assertThat(ask("paul", get("/tickets/999999")).getStatus()).isEqualTo(404);
        assertThat(ask("paul", post("/tickets/" + id + "/explode").param("version", "1"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void the_history_of_tickets_adds_up_to_figures() {
        crm.at(MONDAY_IN_MAY); // no other ticket is of that month
        Ticket kept = Stages.planned(crm);
        Ticket late = Stages.planned(crm);
        crm.register();
        // Three working days end on Thursday at 18:00; the second repair comes on Friday at 09:00.
        crm.later(Duration.ofDays(1));
        crm.act(kept, "ana", RepairVerbs.REPAIR, Stages.FIXED);
        crm.act(kept, "mei", RepairVerbs.FOLLOW_UP, Stages.SATISFIED);
        crm.later(Duration.ofDays(3));
        crm.act(late, "ana", RepairVerbs.REPAIR, Stages.FIXED);
        crm.act(late, "mei", RepairVerbs.FOLLOW_UP, Map.of("satisfaction", "dissatisfied"));

        Figures figures = crm.context().getBean(TicketFigures.class).all();
        Group all = Group.of(Tenant.SOLE);
        Group ana = Group.of(Tenant.SOLE, Dimension.PERSON, "ana");
        Period may = Period.parse("2026-05");
        assertThat(figures.value(Figure.RECEIVED, all, may)).contains(new FigureValue.Count(3));
        assertThat(figures.value(Figure.SATISFACTION_RATE, all, may)).contains(new FigureValue.Share(1, 2));
        assertThat(figures.onTime("repair-done", ana, may)).contains(new FigureValue.OnTime(1, 1, 0));
        assertThat(figures.onTime("repair-done", all, may)).contains(new FigureValue.OnTime(1, 1, 1));
        assertThat(figures.onTime("visit-planned", all, may)).contains(new FigureValue.OnTime(2, 0, 1));
        Optional<FigureValue> time = figures.time(TicketFigures.REPAIR_TIME, all, may);
        assertThat(time).map(FigureValue::text).contains("PT60H");
    }

    private List<Ticket> tickets() {
        return crm.context().getBean(Tickets.class).all();
    }

    private MockHttpServletResponse ask(String who, MockHttpServletRequestBuilder request) throws Exception {
        request.sessionAttr("signed-in", who).locale(Locale.ENGLISH);
        MockHttpServletResponse response = pages.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
