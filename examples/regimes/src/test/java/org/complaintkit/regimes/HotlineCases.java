package org.complaintkit.regimes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.sla.regime.Regime;

/** What the use of the 400 line comes to, worked out from the document by hand. 2 March 2026 is a Monday. */
final class HotlineCases {

    /** The regime as it stands, or with what its document leaves blank: at once is ten minutes. */
    interface Loaded {
        Regime asItStands();

        Regime withTenMinutes();
    }

    /** A name, what happens, and what it should come to. */
    record Case(String name, Function<Loaded, String> told, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Case> cases = new ArrayList<>();

    private HotlineCases() {}

    static List<Case> all() {
        HotlineCases table = new HotlineCases();
        table.windows();
        table.atNight();
        table.due();
        table.fines();
        table.dates();
        table.records();
        return table.cases;
    }

    private void add(String name, String expected, Function<Calls, String> told) {
        cases.add(new Case(name, loaded -> told.apply(new Calls(loaded.asItStands())), expected));
    }

    private void addAtNight(String name, String expected, Function<Calls, String> told) {
        cases.add(new Case(name, loaded -> told.apply(new Calls(loaded.withTenMinutes())), expected));
    }

    private void windows() {
        add(
                "missed at 07:59:59: by night",
                "answer-all running 2026-03-03T07:59:59 R11-03",
                calls -> calls.missed("C-1", "2026-03-02 07:59:59").deadlines("C-1"));
        add(
                "missed at 08:00:00: by day",
                "return-by-day running 2026-03-02T10:00 R11-02, answer-all running 2026-03-03T08:00 R11-03",
                calls -> calls.missed("C-1", "2026-03-02 08:00:00").deadlines("C-1"));
        add(
                "missed at 19:59:59: by day, the two hours cross 20:00",
                "return-by-day running 2026-03-02T21:59:59 R11-02, answer-all running 2026-03-03T19:59:59 R11-03",
                calls -> calls.missed("C-1", "2026-03-02 19:59:59").deadlines("C-1"));
        add(
                "missed at 20:00:00: by night",
                "answer-all running 2026-03-03T20:00 R11-03",
                calls -> calls.missed("C-1", "2026-03-02 20:00:00").deadlines("C-1"));
        add(
                "an enquiry by day is no missed call",
                "answer-all running 2026-03-03T10:00 R11-03",
                calls -> calls.register("C-1", "2026-03-02 10:00:00", "enquiry").deadlines("C-1"));
    }

    private void atNight() {
        String all = "answer-all running 2026-03-03T20:00 R11-03";
        addAtNight(
                "missed at 20:00:00, discovered in the morning: ten minutes from then",
                all + ", return-by-night running 2026-03-03T08:15 R11-13",
                calls -> calls.missed("C-1", "2026-03-02 20:00:00")
                        .act("C-1", "2026-03-03 08:05:00", "accept")
                        .deadlines("C-1"));
        addAtNight(
                "missed by day and accepted: no clock of the night",
                "return-by-day running 2026-03-02T21:59:59 R11-02, answer-all running 2026-03-03T19:59:59 R11-03",
                calls -> calls.missed("C-1", "2026-03-02 19:59:59")
                        .act("C-1", "2026-03-02 20:30:00", "accept")
                        .deadlines("C-1"));
        addAtNight(
                "an enquiry at night is no missed call",
                all,
                calls -> calls.register("C-1", "2026-03-02 20:00:00", "enquiry")
                        .act("C-1", "2026-03-03 08:05:00", "accept")
                        .deadlines("C-1"));
        add(
                "without a figure the call back is an order and no clock",
                all,
                calls -> calls.missed("C-1", "2026-03-02 20:00:00")
                        .act("C-1", "2026-03-03 08:05:00", "accept")
                        .deadlines("C-1"));
        addAtNight(
                "returned ten minutes after the discovery",
                "answer-all met, return-by-night met",
                calls -> calls.missed("C-1", "2026-03-02 20:00:00")
                        .act("C-1", "2026-03-03 08:05:00", "accept")
                        .act("C-1", "2026-03-03 08:15:00", "answer")
                        .statuses("C-1"));
    }

    private void due() {
        for (String second : List.of("09:59:59 met", "10:00:00 met", "10:00:01 breached")) {
            String[] told = second.split(" ", -1);
            add(
                    "missed at 08:00, returned at " + told[0],
                    "return-by-day " + told[1] + ", answer-all met",
                    calls -> calls.missed("C-1", "2026-03-02 08:00:00")
                            .act("C-1", "2026-03-02 " + told[0], "answer")
                            .statuses("C-1"));
        }
        for (String second : List.of("07:59:59 met", "08:00:00 met", "08:00:01 breached")) {
            String[] told = second.split(" ", -1);
            add(
                    "missed at 08:00, answered the next day at " + told[0],
                    "return-by-day breached, answer-all " + told[1],
                    calls -> calls.missed("C-1", "2026-03-02 08:00:00")
                            .act("C-1", "2026-03-03 " + told[0], "answer")
                            .statuses("C-1"));
        }
        for (String second : List.of("09:59:59 running", "10:00:00 running", "10:00:01 breached")) {
            String[] told = second.split(" ", -1);
            add(
                    "missed at 08:00, looked at at " + told[0],
                    "return-by-day " + told[1] + ", answer-all running",
                    calls -> calls.missed("C-1", "2026-03-02 08:00:00")
                            .sweep("2026-03-02 " + told[0])
                            .statuses("C-1"));
        }
        add(
                "back after the answer: both start again",
                "return-by-day met 2026-03-02T10:00 R11-02, answer-all met 2026-03-03T08:00 R11-03,"
                        + " return-by-day running 2026-03-02T14:00 R11-02, answer-all running 2026-03-03T12:00 R11-03",
                calls -> calls.missed("C-1", "2026-03-02 08:00:00")
                        .act("C-1", "2026-03-02 09:00:00", "answer")
                        .act("C-1", "2026-03-02 12:00:00", "reopen")
                        .deadlines("C-1"));
    }

    private static Calls personal(Calls calls, String call, String day) {
        return calls.missed(call, day + " 10:00:00")
                .act(call, day + " 10:30:00", "note", "cause", "personal")
                .sweep(day + " 12:00:01");
    }

    private void fines() {
        add(
                "the first for a personal reason",
                "zhang: C-1 20.00 CNY R11-02",
                calls -> personal(calls, "C-1", "2026-03-02").fines());
        add(
                "20, 50, 100, and 100 for each later one",
                "zhang: C-1 20.00 CNY R11-02, C-2 50.00 CNY R11-02, C-3 100.00 CNY R11-02, C-4 100.00 CNY R11-02,"
                        + " C-5 100.00 CNY R11-02",
                calls -> {
                    for (int day = 1; day <= 5; day++) {
                        personal(calls, "C-" + day, "202" + (4 + day) + "-03-0" + day);
                    }
                    return calls.fines();
                });
        add(
                "no fine for another reason",
                "",
                calls -> calls.missed("C-1", "2026-03-02 10:00:00")
                        .act("C-1", "2026-03-02 10:30:00", "note", "cause", "other")
                        .sweep("2026-03-05 00:00:00")
                        .fines());
        add(
                "no fine while the reason is unknown",
                "",
                calls -> calls.missed("C-1", "2026-03-02 10:00:00")
                        .sweep("2026-03-05 00:00:00")
                        .fines());
        add(
                "no fine for the 24 hours alone",
                "",
                calls -> calls.missed("C-1", "2026-03-02 20:00:00")
                        .act("C-1", "2026-03-02 20:30:00", "note", "cause", "personal")
                        .sweep("2026-03-05 00:00:00")
                        .fines());
        add(
                "a reason found late renumbers the later ones",
                "zhang: C-1 20.00 CNY R11-02, C-2 50.00 CNY R11-02",
                calls -> personal(
                                calls.missed("C-1", "2026-03-02 10:00:00").sweep("2026-03-02 12:00:01"),
                                "C-2",
                                "2026-03-03")
                        .act("C-1", "2026-03-04 10:00:00", "note", "cause", "personal")
                        .fines());
        add(
                "a reason that turns out another takes the fine back",
                "",
                calls -> personal(calls, "C-1", "2026-03-02")
                        .act("C-1", "2026-03-04 10:00:00", "note", "cause", "other")
                        .fines());
        add(
                "who held it at the breach pays, not who took it over",
                "zhang: C-1 20.00 CNY R11-02",
                calls -> personal(calls, "C-1", "2026-03-02")
                        .act("C-1", "2026-03-02 13:00:00", "assign", "handler", "li")
                        .fines());
        add(
                "a call back recorded late takes the fine back",
                "",
                calls -> personal(calls, "C-1", "2026-03-02")
                        .late("C-1", "2026-03-02 12:00:00", "2026-03-03 12:00:00", "answer")
                        .fines());
    }

    private void dates() {
        add(
                "a call of 6 April 2018 is not fined",
                "",
                calls -> personal(calls, "C-1", "2018-04-06").fines());
        add(
                "a call of 7 April 2018 is",
                "zhang: C-1 20.00 CNY R11-02",
                calls -> personal(calls, "C-1", "2018-04-07").fines());
        add(
                "the last second of 11 February 2018 is too early",
                "not-in-force",
                calls -> calls.missed("C-1", "2018-02-11 23:59:59").refusals());
        add(
                "12 February 2018 is not",
                "",
                calls -> calls.missed("C-1", "2018-02-12 00:00:00").refusals());
    }

    private void records() {
        add(
                "recorded 24 hours later",
                "",
                calls -> calls.missed("C-1", "2026-03-02 10:00:00")
                        .late("C-1", "2026-03-02 11:00:00", "2026-03-03 11:00:00", "answer")
                        .refusals());
        add(
                "recorded a second later than that",
                "recorded-too-late",
                calls -> calls.missed("C-1", "2026-03-02 10:00:00")
                        .late("C-1", "2026-03-02 11:00:00", "2026-03-03 11:00:01", "answer")
                        .refusals());
        cases.add(new Case(
                "a reason is personal or other",
                loaded -> loaded.asItStands().vocabulary().facts().values().stream()
                        .map(FactDeclaration::allowed)
                        .collect(Collectors.joining("; ")),
                "one of other, personal"));
    }
}
