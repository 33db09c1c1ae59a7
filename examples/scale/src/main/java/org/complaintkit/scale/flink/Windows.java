package org.complaintkit.scale.flink;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.complaintkit.scale.rules.Counted;
import org.complaintkit.scale.rules.DayLine;
import org.complaintkit.scale.rules.Plan;

/** Third step, keyed by tenant and day of recording: adds counts up, tells them when the day is over, and forgets them. */
final class Windows extends KeyedProcessFunction<String, Counted, String> {

    private static final long serialVersionUID = 1;

    private final Plan plan;
    private transient ZoneId zone;
    private transient MapState<Counted, Long> counts;

    @SuppressWarnings("NullAway.Init") // What is transient is made by open.
    Windows(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void open(OpenContext context) {
        zone = plan.regime().zone();
        counts = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("counts", TypeInformation.of(Counted.class), Types.LONG));
    }

    @Override
    public void processElement(Counted counted, Context context, Collector<String> out) throws Exception {
        Long before = counts.get(counted);
        counts.put(counted, before == null ? 1 : before + 1);
        long end = LocalDate.ofEpochDay(counted.recorded() + 1)
                .atStartOfDay(zone)
                .toInstant()
                .toEpochMilli();
        context.timerService().registerEventTimeTimer(end - 1);
    }

    @Override
    public void onTimer(long at, OnTimerContext context, Collector<String> out) throws Exception {
        for (Map.Entry<Counted, Long> count : counts.entries()) {
            out.collect(DayLine.of(count.getKey(), count.getValue()));
        }
        counts.clear();
    }
}
