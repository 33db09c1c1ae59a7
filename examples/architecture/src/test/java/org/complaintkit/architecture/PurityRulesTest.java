package org.complaintkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of purity can say no. */
class PurityRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneId.of(\"Asia/Shanghai\"))",
                "java.time.ZonedDateTime.now()",
                "java.time.Year.now()",
                "java.time.Clock.systemUTC()",
                "java.time.InstantSource.system()",
                "java.time.ZoneId.systemDefault()",
                "java.time.format.DateTimeFormatter.ofPattern(\"uuuu\")",
                "java.util.Locale.getDefault()",
                "java.util.TimeZone.getDefault()",
                "new java.util.Date()",
                "System.currentTimeMillis()",
                "System.nanoTime()",
                "System.getenv(\"HOME\")",
                "Math.random()",
                "new java.util.Random(1)",
                "new java.security.SecureRandom()",
                "java.util.concurrent.ThreadLocalRandom.current().nextInt()",
                "java.util.UUID.randomUUID()",
                "\"I\".toLowerCase()",
                "\"%d\".formatted(1)",
                "String.format(\"%d\", 1)",
                "\"a\".getBytes()",
                "new String(new byte[0])",
            })
    void a_call_that_rests_on_more_than_its_arguments_is_found(String call) {
        assertThat(PurityRules.ambientCalls(inCore("Object made() { return " + call + "; }")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.parse(\"2026-03-02T09:15:00Z\")",
                "java.time.format.DateTimeFormatter.ofPattern(\"uuuu\", java.util.Locale.ROOT)",
                "\"I\".toLowerCase(java.util.Locale.ROOT)",
                "String.format(java.util.Locale.ROOT, \"%d\", 1)",
                "java.util.UUID.fromString(\"00000000-0000-0000-0000-000000000000\")",
                "\"a\".getBytes(java.nio.charset.StandardCharsets.UTF_8)",
            })
    void a_call_that_follows_from_its_arguments_is_left_alone(String call) {
        assertThat(PurityRules.ambientCalls(inCore("Object made() { return " + call + "; }")))
                .isEmpty();
    }

    @Test
    void a_reference_to_a_method_counts_as_a_call() {
        var scan = inCore("java.util.function.Supplier<Object> now = java.time.Instant::now;");
        assertThat(PurityRules.ambientCalls(scan)).isNotEmpty();
    }

    @Test
    void the_desk_may_ask_the_clock() {
        var scan = in("persistence.desk", "Object made() { return java.time.Instant.now(); }");
        assertThat(PurityRules.ambientCalls(scan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.nio.file.Path",
                "java.io.File",
                "java.net.URI",
                "Thread",
                "java.util.concurrent.ExecutorService",
                "java.util.logging.Logger"
            })
    void a_type_of_the_outside_is_found(String type) {
        assertThat(PurityRules.outsideTypes(inCore(type + " used;"))).isNotEmpty();
        assertThat(PurityRules.outsideTypes(in("sla.calendar", type + " used;")))
                .isNotEmpty();
        assertThat(PurityRules.outsideTypes(in("sla.regime", type + " used;"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static int count;",
                "static final int[] TABLE = {1};",
                "static final java.util.List<String> NAMES = new java.util.ArrayList<>();",
                "static final java.util.Map<String, String> MAP = new java.util.HashMap<>();",
                "static final Object ANY = new StringBuilder();",
                "static final Object COUNT = new java.util.concurrent.atomic.AtomicInteger();",
            })
    void shared_state_is_found(String field) {
        assertThat(PurityRules.sharedState(inCore(field))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final int COUNT = 1;",
                "static final String NAME = \"a\";",
                "static final int[] NONE = {};",
                "static final java.time.Duration DAY = java.time.Duration.ofDays(1);",
                "static final java.util.List<String> NAMES = java.util.List.of(\"a\");",
                "static final java.util.Set<String> SET = java.util.Set.copyOf(NAMES());"
                        + " static java.util.List<String> NAMES() { return java.util.List.of(); }",
                "static final java.util.Comparator<String> ORDER = (a, b) -> a.compareTo(b);",
                "enum Kind { ONE, TWO }",
                "int instance;",
            })
    void what_nobody_can_change_may_be_shared(String field) {
        assertThat(PurityRules.sharedState(inCore(field))).isEmpty();
    }

    @Test
    void a_switch_over_an_enum_shares_nothing() {
        var scan = inCore(
                "enum Kind { ONE, TWO } int of(Kind k) { switch (k) { case ONE: return 1; default: return 2; } }");
        assertThat(PurityRules.sharedState(scan)).isEmpty();
    }

    @Test
    void printing_is_found_in_what_is_published_and_allowed_in_examples() {
        String prints = "package org.complaintkit.json; class Loud { void run() { System.out.println(); } }";
        String traces = "package org.complaintkit.json; class Loud { void run(Exception e) { e.printStackTrace(); } }";
        assertThat(PurityRules.printing(Planted.classes(prints))).hasSize(1);
        assertThat(PurityRules.printing(Planted.classes(traces))).hasSize(1);
        assertThat(PurityRules.printing(Planted.exampleClasses(prints))).isEqualTo(List.of());
    }

    private static Scan inCore(String body) {
        return in("fact", body);
    }

    private static Scan in(String packageName, String body) {
        return Planted.classes("package org.complaintkit." + packageName + "; class Plant { " + body + " }");
    }
}
