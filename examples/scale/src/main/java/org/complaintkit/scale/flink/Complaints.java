package org.complaintkit.scale.flink;

import java.time.Instant;
import java.util.OptionalLong;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.complaintkit.json.JsonLines;
import org.complaintkit.scale.rules.CommandText;
import org.complaintkit.scale.rules.Counted;
import org.complaintkit.scale.rules.Handled;
import org.complaintkit.scale.rules.Handling;
import org.complaintkit.scale.rules.Kept;
import org.complaintkit.scale.rules.Keys;
import org.complaintkit.scale.rules.Owed;
import org.complaintkit.scale.rules.Plan;
import org.complaintkit.sla.regime.Regime;

/** First step, keyed by complaint: keeps it, runs its commands, and wakes it when something is due. */
final class Complaints extends KeyedProcessFunction<String, Arrival, String> {

    private static final long serialVersionUID = 1;

    private final Plan plan;
    private transient CommandText text;
    private transient Handling handling;
    private transient ValueState<byte[]> state;

    @SuppressWarnings("NullAway.Init") // What is transient is made by open.
    Complaints(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void open(OpenContext context) {
        Regime regime = plan.regime();
        text = new CommandText(regime.vocabulary());
        handling = new Handling(regime, plan.asOf());
        state = getRuntimeContext()
                .getState(
                        new ValueStateDescriptor<>("complaint", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
    }

    @Override
    public void processElement(Arrival arrival, Context context, Collector<String> out) throws Exception {
        if (arrival.complaint().isEmpty()) {
            out.collect(arrival.line());
        } else if (arrival.at() <= context.timerService().currentWatermark()) {
            out.collect(late(arrival));
        } else {
            Kept before = kept(arrival.complaint());
            put(before, handling.run(before, text.read(arrival.line())), context, out);
        }
    }

    /** With a source that keeps the order of its parts there is none; with another one it is told, and not run. */
    private static String late(Arrival arrival) {
        var name = Keys.complaint(arrival.complaint());
        return JsonLines.one(line -> line.text("tenant", name.tenant().id())
                .text("complaint", name.id())
                .text("recordedAt", Instant.ofEpochMilli(arrival.at()).toString())
                .flag("late", true));
    }

    @Override
    public void onTimer(long at, OnTimerContext context, Collector<String> out) throws Exception {
        Kept before = kept(context.getCurrentKey());
        // The rules raise what was due strictly before, and no command of this millisecond is still to come.
        put(before, handling.pass(before, Instant.ofEpochMilli(at).plusMillis(1)), context, out);
    }

    private Kept kept(String key) throws Exception {
        byte[] bytes = state.value();
        return bytes == null ? Kept.unborn(Keys.complaint(key)) : Kept.of(bytes);
    }

    private void put(Kept before, Handled handled, Context context, Collector<String> out) throws Exception {
        Kept after = handled.after();
        if (after.version() != before.version()) {
            state.update(after.bytes());
            wake(handling.wakeAt(before), handling.wakeAt(after), context);
        }
        handled.lines().forEach(out::collect);
        for (Owed owed : handled.owed()) {
            context.output(Job.OWED, owed);
        }
        for (Counted counted : handled.counted()) {
            context.output(Job.COUNTED, counted);
        }
    }

    private static void wake(OptionalLong before, OptionalLong after, Context context) {
        if (!before.equals(after)) {
            before.ifPresent(context.timerService()::deleteEventTimeTimer);
            after.ifPresent(context.timerService()::registerEventTimeTimer);
        }
    }
}
