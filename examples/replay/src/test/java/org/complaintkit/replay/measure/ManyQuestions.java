package org.complaintkit.replay.measure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes questions to calendars of which no two are the same: zones, covered years, weeks, holidays, make-up days, shifts. */
public final class ManyQuestions {

    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Sao_Paulo",
            "Pacific/Apia",
            "Africa/Casablanca",
            "Asia/Kolkata",
            "UTC");
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private final Random random = new Random(5);

    private ManyQuestions() {}

    /**
     * Writes the questions.
     *
     * @param args the file, and how many questions
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        ManyQuestions questions = new ManyQuestions();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            for (int i = 0; i < count; i++) {
                out.write((questions.question(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String question(int number) {
        int year = 1990 + random.nextInt(40);
        int years = 1 + random.nextInt(20);
        LocalDate start = LocalDate.of(year, 1, 1).plusDays(30 + random.nextInt(200));
        return "{\"id\":\"q%d\",%s,\"calendar\":%s}".formatted(number, asked(start), calendar(year, years));
    }

    private String asked(LocalDate start) {
        String at = "\"start\":\"" + start + "T%02d:%02d:00Z\"".formatted(random.nextInt(24), random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 -> "\"op\":\"working-time-between\"," + at + ",\"end\":\"" + start.plusDays(60) + "T12:00:00Z\"";
            case 1 -> "\"op\":\"add-working-days\",\"start\":\"" + start + "\",\"days\":" + random.nextInt(60);
            case 2 -> "\"op\":\"is-open\"," + at;
            case 3 -> "\"op\":\"next-closing\"," + at;
            default -> "\"op\":\"add-working-time\"," + at + ",\"amount\":\"PT" + random.nextInt(200) + "H\"";
        };
    }

    private String calendar(int year, int years) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            days.add(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years)));
        }
        String holidays = days.stream().map(day -> "\"" + day + "\"").collect(Collectors.joining(","));
        int open = 8 + random.nextInt(3);
        String hours = "[[\"%02d:00\",\"12:%02d\"],[\"13:00\",\"%d:30\"]]"
                .formatted(open, random.nextInt(60), 16 + random.nextInt(4));
        String week = DAYS.subList(0, 5 + random.nextInt(3)).stream()
                .map(day -> "\"" + day + "\":" + hours)
                .collect(Collectors.joining(","));
        return "{\"zone\":\"%s\",\"covers\":[\"%d-01-01\",\"%d-12-31\"],\"weekly\":{%s},\"holidays\":[%s]}"
                .formatted(ZONES.get(random.nextInt(ZONES.size())), year, year + years - 1, week, holidays);
    }
}
