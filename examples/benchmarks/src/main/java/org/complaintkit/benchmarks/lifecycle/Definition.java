package org.complaintkit.benchmarks.lifecycle;

import static org.complaintkit.benchmarks.lifecycle.Act.*;
import static org.complaintkit.benchmarks.lifecycle.Stage.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A lifecycle as data, from which every contender is built but the hand-written switch.
 *
 * @param rows the moves
 * @param start the first state
 * @param end the final state
 */
record Definition(List<Row> rows, Stage start, Stage end) {

    /** A move. */
    record Row(Stage from, Act act, Stage to, Check check) {}

    static final Definition STANDARD = new Definition(
            List.of(
                    row(RECEIVED, ACCEPT, ACCEPTED),
                    row(RECEIVED, DECLINE, DECLINED),
                    row(RECEIVED, ASSIGN, ASSIGNED),
                    row(RECEIVED, WITHDRAW, WITHDRAWN),
                    row(ACCEPTED, ASSIGN, ASSIGNED),
                    row(ACCEPTED, INVESTIGATE, INVESTIGATING),
                    row(ACCEPTED, WITHDRAW, WITHDRAWN),
                    row(ASSIGNED, INVESTIGATE, INVESTIGATING),
                    new Row(ASSIGNED, ANSWER, ANSWERED, Check.MINOR),
                    row(ASSIGNED, WITHDRAW, WITHDRAWN),
                    row(INVESTIGATING, PROPOSE, PROPOSED),
                    row(INVESTIGATING, SUBMIT, UNDER_REVIEW),
                    row(INVESTIGATING, ASSIGN, ASSIGNED),
                    row(INVESTIGATING, WITHDRAW, WITHDRAWN),
                    row(PROPOSED, CONSENT, APPROVED),
                    row(PROPOSED, REFUSE, INVESTIGATING),
                    row(PROPOSED, SUBMIT, UNDER_REVIEW),
                    row(PROPOSED, WITHDRAW, WITHDRAWN),
                    new Row(UNDER_REVIEW, APPROVE, APPROVED, Check.VERIFIED),
                    row(UNDER_REVIEW, RETURN, INVESTIGATING),
                    new Row(APPROVED, ANSWER, ANSWERED, Check.VERIFIED),
                    new Row(ANSWERED, CLOSE, CLOSED, Check.SATISFIED),
                    row(ANSWERED, REOPEN, INVESTIGATING),
                    row(CLOSED, ARCHIVE, ARCHIVED),
                    row(CLOSED, REOPEN, INVESTIGATING),
                    row(DECLINED, APPEAL, RECEIVED),
                    row(DECLINED, ARCHIVE, ARCHIVED),
                    row(WITHDRAWN, ARCHIVE, ARCHIVED)),
            RECEIVED,
            ARCHIVED);

    /** A path from the registration to the end. */
    static final List<Act> PATH = List.of(ACCEPT, ASSIGN, INVESTIGATE, PROPOSE, SUBMIT, APPROVE, ANSWER, CLOSE);

    private static Row row(Stage from, Act act, Stage to) {
        return new Row(from, act, to, Check.NONE);
    }

    /** Another lifecycle of the same shape, its states under other names. */
    Definition shuffled(long seed) {
        List<Stage> shuffled = new ArrayList<>(List.of(Stage.values()));
        Collections.shuffle(shuffled, new Random(seed));
        Map<Stage, Stage> names = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            names.put(stage, shuffled.remove(0));
        }
        return new Definition(
                rows.stream()
                        .map(row -> new Row(
                                names.getOrDefault(row.from(), row.from()),
                                row.act(),
                                names.getOrDefault(row.to(), row.to()),
                                row.check()))
                        .toList(),
                names.getOrDefault(start, start),
                names.getOrDefault(end, end));
    }
}
