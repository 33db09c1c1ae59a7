package org.complaintkit.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.crm.RunningCrm.MONDAY_9;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What the server answers, without a browser. */
@Execution(ExecutionMode.SAME_THREAD) // each moves the time of its application
@ResourceLock(RunningCrm.ONE_AT_A_TIME)
class PagesTest {

    private RunningCrm crm;
    private MockMvc pages;

    @BeforeEach
    void start() {
        crm = RunningCrm.start("pages");
        pages = MockMvcBuilders.webAppContextSetup(crm.context()).build();
    }

    @AfterEach
    void stop() {
        crm.close();
    }

    @Test
    void what_is_missing_or_not_allowed_is_refused_all_at_once_and_nothing_is_written() throws Exception {
        var form = post("/register").param("kind", "poem").param("urgency", "urgent");
        MockHttpServletResponse answer = ask("mei", form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("channel, source, product must be recorded first")
                .contains("Kind must be one of complaint, enquiry, service request, here it is poem")
                .contains("SOP-1.1", "SOP-1.2");
        assertThat(crm.context().getBean(Tickets.class).list()).isEmpty();
    }

    @Test
    void nobody_but_an_agent_registers() throws Exception {
        var form = post("/register");
        RunningCrm.NO_HOT_WATER.forEach(form::param);
        assertThat(ask("ana", form).getStatus()).isEqualTo(422);
        assertThat(ask("mei", form).getRedirectedUrl()).isEqualTo("/tickets/1");
    }

    @Test
    void a_page_that_is_out_of_date_changes_nothing() throws Exception {
        Ticket ticket = crm.register();
        int seen = crm.ticket(ticket.id()).version();
        crm.act(ticket, "paul", RepairVerbs.SCHEDULE, Stages.BY_ANA);
        var late = post("/tickets/1/decline")
                .param("version", Integer.toString(seen))
                .param("ground", "duplicate")
                .param("reason", "the same as the first");
        MockHttpServletResponse answer = ask("lin", late);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Somebody else changed this ticket");
        assertThat(crm.ticket(1).state().name()).isEqualTo("planned");
    }

    @Test
    void what_cannot_be_read_is_refused_like_anything_else() throws Exception {
        Stages.repaired(crm);
        for (String payment : List.of("plenty", "-1", "1e999999999", "100000.01")) {
            var form = post("/tickets/1/take-payment")
                    .param("version", "" + crm.ticket(1).version())
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
        assertThat(ask("mei", form).getRedirectedUrl()).isEqualTo("/tickets/1");
        assertThat(ask("mei", get("/tickets/1")).getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_figures_are_the_manager_s_and_there_is_no_ticket_of_a_number_that_nobody_gave() throws Exception {
        crm.register();
        assertThat(ask("lin", get("/figures")).getStatus()).isEqualTo(200);
        assertThat(ask("paul", get("/figures")).getStatus()).isEqualTo(403);
        assertThat(ask("paul", get("/tickets/99")).getStatus()).isEqualTo(404);
        assertThat(ask("paul", post("/tickets/1/explode").param("version", "1")).getStatus())
                .isEqualTo(422);
    }

    @Test
    void the_history_of_tickets_adds_up_to_figures() {
        crm.at(MONDAY_9);
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
        Period march = Period.parse("2026-03");
        assertThat(figures.value(Figure.RECEIVED, all, march)).contains(new FigureValue.Count(3));
        assertThat(figures.value(Figure.SATISFACTION_RATE, all, march)).contains(new FigureValue.Share(1, 2));
        assertThat(figures.onTime("repair-done", ana, march)).contains(new FigureValue.OnTime(1, 1, 0));
        assertThat(figures.onTime("repair-done", all, march)).contains(new FigureValue.OnTime(1, 1, 1));
        assertThat(figures.onTime("visit-planned", all, march)).contains(new FigureValue.OnTime(2, 0, 1));
        Optional<FigureValue> time = figures.time(TicketFigures.REPAIR_TIME, all, march);
        assertThat(time).map(FigureValue::text).contains("PT60H");
    }

    private MockHttpServletResponse ask(String who, MockHttpServletRequestBuilder request) throws Exception {
        request.sessionAttr("signed-in", who).locale(Locale.ENGLISH);
        MockHttpServletResponse response = pages.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
