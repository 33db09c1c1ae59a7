package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real log, 3,156 tickets and 14,743 rows, against the facts that its README counts. */
class HelpdeskTest {

    private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z-]+)\"");
    private static final Pattern REFUSED_LINE = Pattern.compile("\"line\":(\\d+)");

    private static Ran replayed = new Ran(0, "", "");

    @TempDir
    private Path folder;

    @BeforeAll
    static void replay() {
        replayed = replay(log());
    }

    /** The folder of logs is not part of the project; where it is not given, nothing here can be told. */
    private static Path log() {
        String data = System.getProperty("complaintkit.data", "");
        Path log = Path.of(data, "helpdesk", "helpdesk.csv");
        if (data.isEmpty() || !Files.exists(log)) {
            abort("no log here: name the folder of the real logs with -Dcomplaintkit.data=FOLDER");
        }
        return log;
    }

    private static Ran replay(Path log) {
        Path mapping = Path.of("mappings", "helpdesk.json");
        Ran ran = Ran.with(
                "--regime", "helpdesk", "--map", mapping.toString(), "--log", log.toString(), "--format", "jsonl");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        return ran;
    }

    private static Map<String, List<String>> activities(Path log) throws IOException {
        Map<String, List<String>> activities = new LinkedHashMap<>();
        for (String line : Files.readAllLines(log).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            activities.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(cells[1]);
        }
        return activities;
    }

    @Test
    void every_row_is_accepted() throws IOException {
        Ran ran = replayed;
        assertThat(ran.lines()).hasSize(3156);
        assertThat(activities(log()).values().stream().mapToInt(List::size).sum())
                .isEqualTo(14_743);
        assertThat(refusedRows(ran)).isZero();
    }

    @Test
    void tickets_end_as_their_last_row_says() {
        Map<String, Long> states = replayed.lines().stream()
                .map(line -> first(STATE, line))
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
        // Last rows: Closed 3139, Wait 8, Resolve ticket 5; Require upgrade 2 and Take in charge 1 leave it with
        // somebody; VERIFIED 1, after closing, is a reopening.
        assertThat(states)
                .isEqualTo(Map.of("closed", 3139L, "pending", 8L, "answered", 5L, "assigned", 3L, "investigating", 1L));
    }

    @Test
    void tickets_are_reopened_by_taking_in_charge_after_the_resolution_and_by_any_row_after_closing()
            throws IOException {
        Map<String, List<String>> activities = activities(log());
        Predicate<List<String>> resumed = rows -> after(rows, "Resolve ticket").contains("Take in charge ticket");
        Predicate<List<String>> afterClosing = rows -> !after(rows, "Closed").isEmpty();
        assertThat(activities.values().stream().filter(resumed)).hasSize(109);
        assertThat(activities.values().stream().filter(afterClosing)).hasSize(14);
        List<String> expected = activities.entrySet().stream()
                .filter(ticket -> resumed.or(afterClosing).test(ticket.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        // The limit to resolve starts anew at each reopening.
        List<String> reopened = replayed.lines().stream()
                .filter(line -> line.split("\"rule\":\"resolve\"", -1).length > 2)
                .map(line -> first(Pattern.compile("\"complaint\":\"([^\"]+)\""), line))
                .toList();
        assertThat(reopened).isEqualTo(expected);
    }

    @Test
    void waiting_stops_the_clocks() {
        String paused = replayed.lines().stream()
                .filter(line -> line.contains("\"status\":\"paused\""))
                .findFirst()
                .orElseThrow();
        assertThat(paused)
                .contains("\"state\":\"pending\"")
                .doesNotContainPattern("\"dueAt\":\"[^\"]+\",\"status\":\"paused\"");
    }

    @Test
    void with_the_activities_of_each_ticket_in_reverse_thousands_of_rows_are_refused() throws IOException {
        Map<String, List<String[]>> tickets = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(log());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 3);
            tickets.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(cells);
        }
        List<String> reversed = new ArrayList<>(List.of(lines.get(0)));
        for (List<String[]> rows : tickets.values()) {
            List<String> names =
                    new ArrayList<>(rows.stream().map(cells -> cells[1]).toList());
            Collections.reverse(names);
            for (int i = 0; i < rows.size(); i++) {
                reversed.add(rows.get(i)[0] + "," + names.get(i) + "," + rows.get(i)[2]);
            }
        }
        Ran ran = replay(Files.write(folder.resolve("reversed.csv"), reversed));
        assertThat(refusedRows(ran)).isGreaterThanOrEqualTo(3100);
    }

    private static List<String> after(List<String> rows, String activity) {
        int at = rows.indexOf(activity);
        return at < 0 ? List.of() : rows.subList(at + 1, rows.size());
    }

    private static long refusedRows(Ran ran) {
        return ran.lines().stream()
                .flatMap(line -> REFUSED_LINE.matcher(line).results().map(match -> match.group(1)))
                .distinct()
                .count();
    }

    private static String first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
