package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.complaintkit.sla.oracle.MinuteOracle;
import org.complaintkit.sla.oracle.RawCalendar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A second opinion that shares code with the first, or that is never asked where it matters, proves nothing. */
class OracleIsIndependentTest {

    @TestFactory
    Stream<DynamicTest> no_class_of_the_oracle_names_the_calendars_or_limits() {
        return Stream.of(
                        MinuteOracle.class,
                        MinuteOracle.Stop.class,
                        RawCalendar.class,
                        RawCalendar.Period.class,
                        RawCalendar.Season.class)
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(constantsOf(type)).doesNotContain("sla/calendar", "sla/limit")));
    }

    @Test
    void the_search_would_find_such_a_name() throws IOException {
        assertThat(constantsOf(RandomCase.class)).contains("sla/calendar");
    }

    @Test
    void a_third_of_the_random_cases_tell_a_wrong_comparison_at_closing() {
        Random random = new Random(20_261_122);
        int told = 0;
        for (int i = 0; i < 300; i++) {
            RandomCase one = RandomCase.of(random);
            Optional<Long> right = one.oracle().add(one.from(), one.amount());
            told += right.equals(one.oracle().addOverClosing(one.from(), one.amount())) ? 0 : 1;
        }
        assertThat(told).isGreaterThanOrEqualTo(100);
    }

    private static String constantsOf(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
