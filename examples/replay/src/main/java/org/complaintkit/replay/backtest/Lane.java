package org.complaintkit.replay.backtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.run.Flow;
import org.complaintkit.replay.run.Over;
import org.complaintkit.replay.run.RefusedRow;
import org.complaintkit.sla.regime.Regime;

/** The whole log under one regime, in the order of its rows; one thread at a time. */
final class Lane implements Flow.Shore {

    /** What a stretch of the log left behind. */
    record Stretch(List<Over> over, int open) {}

    private final Regime regime;
    private final Flow flow;
    private final Hearing hearing;
    private final Refusals refusals = new Refusals();
    private List<Over> over = new ArrayList<>();

    Lane(Regime regime, Vocabulary common, Optional<Instant> asOf) {
        this.regime = regime;
        this.hearing = new Hearing(regime.vocabulary(), common);
        this.flow = new Flow(regime, asOf, this).hears(hearing);
    }

    Stretch run(List<LogRow> rows) {
        rows.forEach(flow::run);
        return handOver();
    }

    /** The end of the log; what is still open comes along. */
    Flow.Settled finish() {
        return flow.finish();
    }

    Stretch handOver() {
        List<Over> done = over;
        over = new ArrayList<>();
        return new Stretch(done, flow.open());
    }

    Regime regime() {
        return regime;
    }

    Refusals refusals() {
        return refusals;
    }

    Hearing hearing() {
        return hearing;
    }

    @Override
    public void over(Over one) {
        over.add(one);
    }

    @Override
    public void refused(RefusedRow row) {
        refusals.add(row);
    }
}
