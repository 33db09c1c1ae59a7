package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.complaintkit.json.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A good regime, cut or misspelt at fifty seeded places, is always answered, with the right line. */
class BrokenRegimeTest {

    private static final Pattern NAME = Pattern.compile("\"([a-zA-Z-]{3,})\"");

    /** Names that are free: whoever misspells one has given another name, or fails where it is used. */
    private static final List<String> FREE = List.of(
            "sample",
            "en",
            "zh",
            "Sample",
            "fine",
            "hours",
            "day",
            "personal",
            "cause",
            "other",
            "reply",
            "report",
            "late");

    static Stream<Integer> cuts() {
        return new Random(2026)
                .ints(25, 1, SampleRegime.TEXT.stripTrailing().length())
                .boxed();
    }

    @ParameterizedTest(name = "cut after {0} characters")
    @MethodSource("cuts")
    void a_cut_is_told_on_the_last_line(int length) {
        String text = SampleRegime.TEXT.substring(0, length);
        List<Fault> faults = BadRegimeTest.faults(text, SampleRegime.GIVEN);
        int lastLine =
                1 + (int) text.stripTrailing().chars().filter(c -> c == '\n').count();
        int end = 1 + (int) text.chars().filter(c -> c == '\n').count();
        assertThat(faults).extracting(fault -> fault.place().line()).allMatch(line -> line == lastLine || line == end);
    }

    static Stream<Integer> names() {
        List<Integer> places = new ArrayList<>(NAME.matcher(SampleRegime.TEXT)
                .results()
                .filter(match -> !FREE.contains(match.group(1)))
                .map(MatchResult::start)
                .toList());
        Random random = new Random(2026);
        return random.ints(25, 0, places.size()).mapToObj(places::get);
    }

    @ParameterizedTest(name = "misspelt at character {0}")
    @MethodSource("names")
    void a_misspelt_name_is_told_on_its_line(int start) {
        String text = SampleRegime.TEXT;
        // The second letter twice: near enough to be recognized.
        String misspelt = text.substring(0, start + 3) + text.charAt(start + 2) + text.substring(start + 3);
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        assertThat(BadRegimeTest.faults(misspelt, SampleRegime.GIVEN))
                .as(misspelt.substring(start))
                .extracting(fault -> fault.place().line())
                .contains(line);
    }
}
