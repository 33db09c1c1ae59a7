package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;

/** What may be done where a complaint stands. */
final class Offer {

    private final Table table;
    private final int[] states;

    Offer(Table table, Position at) {
        table.requireTracks(at);
        this.table = table;
        this.states = new int[table.tracks()];
        for (int track = 0; track < states.length; track++) {
            states[track] = table.state(track, at);
        }
    }

    Options to(Actor who, Facts facts) {
        List<Options.OpenMove> open = new ArrayList<>();
        List<Options.ClosedMove> closed = new ArrayList<>();
        for (int verb = 0; verb < table.verbs(); verb++) {
            int owner = table.owner(verb);
            Cell cell = owner > 0 && table.sleeps(states[0]) ? null : table.cell(owner, states[owner], verb);
            if (cell != null) {
                Options.OpenMove move = cell.hold().open(who, facts);
                if (!cell.hold().lacksRole(who) && move.needs().canBeMet()) {
                    open.add(move);
                } else {
                    Facts unsaid = Fields.seen(move.verb(), facts, FactMap.EMPTY);
                    closed.add(new Options.ClosedMove(move.verb(), cell.hold().refusals(who, unsaid)));
                }
            }
        }
        return new Options(open, closed);
    }
}
