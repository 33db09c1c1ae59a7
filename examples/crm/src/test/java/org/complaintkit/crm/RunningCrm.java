package org.complaintkit.crm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.complaintkit.crm.ticket.Asked;
import org.complaintkit.crm.ticket.Desk;
import org.complaintkit.crm.ticket.RepairVerbs;
import org.complaintkit.crm.ticket.Staff;
import org.complaintkit.crm.ticket.Ticket;
import org.complaintkit.crm.ticket.Tickets;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Decision;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** The application on a free port, with tables of its own in memory and a time that the test moves. */
final class RunningCrm implements AutoCloseable {

    /** Two applications in one process would share what logs. */
    static final String ONE_AT_A_TIME = "running-crm";

    /** A Monday, 09:00 in Shanghai. */
    static final Instant MONDAY_9 = Instant.parse("2026-03-02T01:00:00Z");

    static final Map<String, String> NO_HOT_WATER = Map.of(
            "kind", "complaint",
            "channel", "phone",
            "source", "external",
            "product", "boiler",
            "urgency", "normal",
            "complainant.name", "王芳",
            "complainant.phone", "138 0000 1234",
            "details", "No hot water since yesterday");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_9);
    private final WebApplicationContext context;

    private RunningCrm(String url) {
        context = (WebApplicationContext) new SpringApplicationBuilder(CrmApplication.class)
                .initializers(starting -> ((GenericApplicationContext) starting)
                        .registerBean("moved", InstantSource.class, () -> now::get, bean -> bean.setPrimary(true)))
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--crm.demo=false",
                        "--spring.datasource.url=" + url);
    }

    /** Starts one; the name keeps its tables apart from those of others. */
    static RunningCrm start(String name) {
        return on("jdbc:h2:mem:" + name);
    }

    /** Starts one on a database of its own. */
    static RunningCrm on(String url) {
        return new RunningCrm(url);
    }

    WebApplicationContext context() {
        return context;
    }

    String url(String path) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    void at(Instant instant) {
        now.set(instant);
    }

    void later(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    Desk desk() {
        return context.getBean(Desk.class);
    }

    Ticket ticket(long id) {
        return context.getBean(Tickets.class).find(id).orElseThrow();
    }

    Ticket register() {
        return done(desk().register(asked("mei", RepairVerbs.REGISTER, NO_HOT_WATER)));
    }

    Ticket act(Ticket before, String who, Verb verb, Map<String, String> form) {
        return done(desk().act(before.id(), ticket(before.id()).version(), asked(who, verb, form)));
    }

    static Staff staff(String id) {
        return Staff.find(id).orElseThrow();
    }

    private static Asked asked(String who, Verb verb, Map<String, String> form) {
        return new Asked(verb, staff(who), form);
    }

    private static Ticket done(Decision<Ticket> decided) {
        if (!decided.isAccepted()) {
            throw new AssertionError("refused: " + decided.refusals());
        }
        return decided.events().get(0);
    }

    @Override
    public void close() {
        ((GenericApplicationContext) context).close();
    }
}
