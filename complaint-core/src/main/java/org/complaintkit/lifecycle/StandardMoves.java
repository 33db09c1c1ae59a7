package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.List;

/** The standard lifecycle, as the table that people read: state, then verbs that stay, then verbs that lead on. */
final class StandardMoves {

    private static final String BEFORE_ANSWERED = "classify request-evidence supply-evidence report-progress promise"
            + " escalate complain-again withdraw>withdrawn";

    private static final String ANY = "note extend-limit record-violation mark-malicious correct migrate reveal erase";

    private static final String WORK = BEFORE_ANSWERED + " hand-over conclude complete assign>assigned"
            + " propose>proposed submit>under-review answer>answered";

    private static final List<String[]> MAIN = List.of(
            row("-", "register>received"),
            row(
                    "received",
                    BEFORE_ANSWERED,
                    ANY,
                    "accept>accepted decline>declined transfer>transferred" + " assign>assigned answer>answered"),
            row("accepted", WORK, ANY, "take-over investigate>investigating transfer>transferred"),
            row("assigned", WORK, ANY, "take-over investigate>investigating transfer>transferred"),
            row("investigating", WORK, ANY, "take-over investigate"),
            row(
                    "proposed",
                    BEFORE_ANSWERED,
                    ANY,
                    "propose conclude consent>approved refuse-consent>investigating"
                            + " submit>under-review answer>answered"),
            row("under-review", BEFORE_ANSWERED, ANY, "approve>approved return>investigating"),
            row("approved", WORK, ANY, "investigate>investigating"),
            row(
                    "answered",
                    ANY,
                    "follow-up complete answer report-progress escalate submit>under-review close>closed"
                            + " reopen>investigating complain-again>accepted appeal>accepted"),
            row(
                    "closed",
                    ANY,
                    "follow-up archive>archived reopen>investigating complain-again>accepted" + " appeal>accepted"),
            row("declined", ANY, "appeal>received archive>archived"),
            row("transferred", ANY, "archive>archived"),
            row("withdrawn", ANY, "archive>archived"),
            row("archived", "reveal erase"));

    // What ends the matter ends the wait: otherwise an archived complaint would be pending for ever.
    private static final List<String[]> WAITING = List.of(
            row("active", "suspend>pending"),
            row(
                    "pending",
                    "resume>active answer>active close>active archive>active"
                            + " decline>active transfer>active withdraw>active"));

    private static final List<String[]> LIABILITY = List.of(
            row("open", "determine-liability>determined impose-liability>settled"),
            row("determined", "dispute-liability>disputed settle-liability>settled"),
            row("disputed", "settle-liability>settled impose-liability>settled"),
            row("settled", ""));

    private StandardMoves() {}

    static LifecycleBuilder into(LifecycleBuilder builder) {
        builder.track(Track.MAIN, State.NONE)
                .track(Track.WAITING, State.of("active"))
                .track(Track.LIABILITY, State.of("open"))
                .finals(State.of("archived"));
        all().forEach(builder::move);
        return builder;
    }

    private static List<Move> all() {
        List<Move> moves = new ArrayList<>();
        read(Track.MAIN, MAIN, moves);
        read(Track.WAITING, WAITING, moves);
        read(Track.LIABILITY, LIABILITY, moves);
        return moves;
    }

    private static String[] row(String state, String... groups) {
        return new String[] {state, String.join(" ", groups)};
    }

    private static void read(Track track, List<String[]> rows, List<Move> moves) {
        for (String[] row : rows) {
            State from = State.of(row[0]);
            for (String cell : row[1].isEmpty() ? new String[0] : row[1].split(" ")) {
                int arrow = cell.indexOf('>');
                Verb verb = Verb.of(arrow < 0 ? cell : cell.substring(0, arrow));
                State to = arrow < 0 ? from : State.of(cell.substring(arrow + 1));
                moves.add(Move.of(track, from, verb, to));
            }
        }
    }
}
