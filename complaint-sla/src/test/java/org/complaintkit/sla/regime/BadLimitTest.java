package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.json.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits that make no sense are refused as the regime is read, at the place at fault, with what to do. */
class BadLimitTest {

    private static final String WITHIN = "limits[0].within";

    private static Arguments bad(String within, String path, String expected) {
        return Arguments.of(within, path, expected, "");
    }

    private static Arguments near(String within, String path, String nearest) {
        return Arguments.of(within, path, "one of", nearest);
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                bad("{\"elapsed\":\"PT0S\"}", ".elapsed", "longer than zero, it is PT0S"),
                bad("{\"workingTime\":\"PT-4H\"}", ".workingTime", "longer than zero, it is PT-4H"),
                bad("{\"workingDays\":0}", ".workingDays", "working days must be 1 or more, it is 0"),
                bad("{\"workingDays\":-0.5}", ".workingDays", "working days must be 0.5 or more, it is -0.5"),
                bad("{\"workingDays\":0.25}", ".workingDays", "a whole number of working days, or a half"),
                bad("{\"workingDays\":1E900}", ".workingDays", "a whole number of working days, or a half"),
                bad("{\"days\":0}", ".days", "calendar days must be 1 or more, it is 0"),
                bad("{\"days\":1.5}", ".days", "a whole number"),
                bad("{\"months\":-1}", ".months", "months must be 1 or more, it is -1"),
                bad("{\"amount\":0,\"unit\":\"hours\"}", ".amount", "longer than zero, it is PT0S"),
                bad("{\"amount\":0.5,\"unit\":\"days\"}", ".amount", "a whole number"),
                bad("{\"nthOfMonth\":32}", ".nthOfMonth", "1 to 31, it is 32"),
                bad("{\"nthOfMonth\":0}", ".nthOfMonth", "1 to 31, it is 0"),
                bad("{\"endOf\":\"week\",\"plus\":-1}", ".plus", "0 or more, it is -1"));
    }

    static Stream<Arguments> lengths() {
        return Stream.of(
                // 2026 has 248 or so working days, and 365 days
                bad(
                        "{\"workingDays\":300}",
                        ".workingDays",
                        "longer than calendar office@1 covers at all, from 2026-01-01"),
                bad(
                        "{\"amount\":300,\"unit\":\"working days\"}",
                        ".amount",
                        "shorten it or let the calendar cover more"),
                bad("{\"workingDays\":300.5}", ".workingDays", "longer than calendar office@1 covers"),
                bad("{\"workingTime\":\"PT3000H\"}", ".workingTime", "longer than calendar office@1 covers"),
                bad("{\"days\":366,\"lastDay\":\"not-moved\"}", ".days", "longer than calendar office@1 covers"),
                bad("{\"months\":12}", ".months", "longer than calendar office@1 covers"),
                bad("{\"endOf\":\"month\",\"plus\":12}", ".plus", "longer than calendar office@1 covers"),
                bad(
                        "{\"workingDays\":10,\"calendar\":\"short\"}",
                        ".workingDays",
                        "longer than calendar short@1 covers"),
                bad(
                        "{\"workingDays\":10,\"calendar\":{\"by\":\"region\",\"calendars\":{\"north\":\"short\"}}}",
                        ".workingDays",
                        "longer than calendar short@1 covers"),
                bad("{\"elapsed\":\"PT9000000H\"}", ".elapsed", "at most PT8766000H, a thousand years"),
                bad("{\"elapsed\":\"PT2562047788015215H\"}", ".elapsed", "at most PT8766000H, a thousand years"),
                bad("{\"amount\":2147483647,\"unit\":\"hours\"}", ".amount", "at most PT8766000H, a thousand years"),
                bad("{\"days\":2147483647,\"at\":\"same-time-of-day\"}", ".days", "at most 365250"));
    }

    static Stream<Arguments> combinations() {
        return Stream.of(
                bad("{\"elapsed\":\"PT2H\",\"lastDay\":\"moved\"}", ".lastDay", "the fields"),
                bad("{\"workingDays\":3,\"lastDay\":\"moved\"}", ".lastDay", "the fields"),
                bad("{\"amount\":3,\"unit\":\"hours\",\"startDay\":\"counted\"}", ".startDay", "the fields"),
                bad("{\"nthOfMonth\":4,\"at\":\"same-time-of-day\"}", ".at", "the fields"),
                bad("{\"elapsed\":\"PT2H\",\"workingDays\":3}", "", "exactly one of the fields"),
                bad(
                        "{\"days\":3,\"startDay\":\"counted\",\"at\":\"same-time-of-day\"}",
                        ".at",
                        "choose one of the two"),
                bad("{\"workingDays\":0.5,\"startDay\":\"counted\"}", ".workingDays", "counts from the moment"),
                bad("{\"whenOpen\":{\"elapsed\":\"PT1H\"}}", ".whenClosed", "the field \"whenClosed\""),
                bad("{\"choose\":[{\"else\":{\"elapsed\":\"PT1H\"}}]}", ".choose", "at last {\"else\":...}"),
                bad(
                        "{\"choose\":[{\"when\":{\"fact\":\"unit\",\"known\":true},\"limit\":{\"elapsed\":\"PT1H\"}}]}",
                        ".choose",
                        "at last {\"else\":...}"),
                bad("{\"choose\":[]}", ".choose", "one or more {\"when\":...,\"limit\":...}"),
                bad("{\"earliestOf\":[]}", ".earliestOf", "the earliest of no limits"),
                bad("{\"latestOf\":[]}", ".latestOf", "the latest of no limits"),
                bad("\"none\"", "", "an object"));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                near("{\"amount\":3,\"unit\":\"workingdays\"}", ".unit", "working days"),
                near("{\"endOf\":\"weak\"}", ".endOf", "week"),
                near("{\"days\":3,\"lastDay\":\"move\"}", ".lastDay", "moved"),
                near("{\"days\":3,\"at\":\"same-time\"}", ".at", ""),
                near("{\"workingDays\":3,\"calendar\":\"shoop\"}", ".calendar", "shop"),
                near(
                        "{\"workingDays\":3,\"calendar\":{\"by\":\"unit\",\"calendars\":{\"a\":\"shrot\"}}}",
                        ".calendar.calendars.a",
                        "short"),
                near("{\"by\":\"kind\",\"limits\":{},\"else\":\"non\"}", ".else", "none"),
                Arguments.of(
                        "{\"workingDays\":3,\"calendar\":{\"by\":\"region\",\"calendars\":{\"nroth\":\"shop\"}}}",
                        ".calendar.calendars.nroth",
                        "a value of region",
                        "north"),
                Arguments.of("{\"untilFact\":\"agred\"}", ".untilFact", "a fact that is declared", "agreed"),
                Arguments.of("{\"afterOpning\":{\"elapsed\":\"PT1H\"}}", "", "exactly one of", "afterOpening"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"amounts", "lengths", "combinations", "names"})
    void it_is_refused_with_place_and_remedy(String within, String path, String expected, String nearest) {
        List<Fault> faults = OneLimit.faults(within, LimitForms.NONE);
        assertThat(faults).as(within).isNotEmpty();
        Fault fault = faults.stream()
                .filter(one -> one.place().path().equals(WITHIN + path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(faults.toString()));
        assertThat(fault.expected().en()).contains(expected);
        assertThat(fault.nearest()).isEqualTo(Optional.of(nearest).filter(name -> !name.isEmpty()));
    }
}
