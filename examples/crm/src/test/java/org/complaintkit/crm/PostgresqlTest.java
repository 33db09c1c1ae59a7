package org.complaintkit.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.complaintkit.crm.ticket.TicketAct;
import org.complaintkit.crm.ticket.Tickets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** One ticket from registration to the end over HTTP, kept in PostgreSQL. */
@ResourceLock(RunningCrm.ONE_AT_A_TIME)
class PostgresqlTest {

    @Test
    void a_ticket_goes_through_four_roles_on_postgresql_as_on_h2() throws Exception {
        Optional<String> named =
                Optional.ofNullable(System.getProperty("complaintkit.postgresql.url")).filter(url -> !url.isBlank());
        if (named.isPresent()) {
            walk(named.get());
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            walk(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static void walk(String url) throws Exception {
        try (RunningCrm crm = RunningCrm.on(url)) {
            Visitor visitor = new Visitor(crm);
            long id = visitor.register();
            visitor.acts(id, "paul", "schedule-visit", Map.of("handler", "ana", "visitOn", "2026-03-03"));
            visitor.acts(id, "ana", "await-part", Map.of("part", "pump"));
            crm.later(Duration.ofDays(1));
            visitor.acts(id, "paul", "part-arrived", Map.of());
            visitor.acts(id, "ana", "repair", Map.of("outcome", "fixed", "reason", "换了水泵"));
            visitor.acts(id, "mei", "follow-up", Map.of("satisfaction", "satisfied", "solved", "true"));
            visitor.acts(id, "mei", "take-payment", Map.of("payment", "120.50"));
            visitor.acts(id, "lin", "shut", Map.of());

            assertThat(crm.ticket(id).state().name()).isEqualTo("shut");
            assertThat(crm.context().getBean(Tickets.class).history(id))
                    .extracting(TicketAct::verb)
                    .extracting(Object::toString)
                    .containsExactly(
                            "register",
                            "schedule-visit",
                            "await-part",
                            "part-arrived",
                            "repair",
                            "follow-up",
                            "take-payment",
                            "shut");
            assertThat(visitor.page("/tickets/" + id)).contains("王芳", "120.5", "换了水泵", "Shut");
            assertThat(visitor.page("/")).contains("Boiler");
            assertThat(visitor.page("/figures")).contains("1 in time, 0 late, 0 overdue");
        }
    }

    /** Somebody with a browser that keeps cookies and follows redirects. */
    private static final class Visitor {

        private final RunningCrm crm;
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        Visitor(RunningCrm crm) {
            this.crm = crm;
        }

        long register() throws IOException, InterruptedException {
            send("/sign-in", Map.of("who", "mei"));
            String path = send("/register", RunningCrm.NO_HOT_WATER).uri().getPath();
            assertThat(path).startsWith("/tickets/");
            return Long.parseLong(path.substring("/tickets/".length()));
        }

        void acts(long id, String who, String verb, Map<String, String> form) throws IOException, InterruptedException {
            send("/sign-in", Map.of("who", who));
            Map<String, String> all = new HashMap<>(form);
            all.put("version", Integer.toString(crm.ticket(id).version()));
            assertThat(send("/tickets/" + id + "/" + verb, all).statusCode())
                    .as(verb)
                    .isEqualTo(200);
        }

        String page(String path) throws IOException, InterruptedException {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(crm.url(path)))
                            .header("Accept-Language", "en")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }

        private HttpResponse<String> send(String path, Map<String, String> form)
                throws IOException, InterruptedException {
            String body = form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return client.send(
                    HttpRequest.newBuilder(URI.create(crm.url(path)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
