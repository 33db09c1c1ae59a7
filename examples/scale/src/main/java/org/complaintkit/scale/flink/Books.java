package org.complaintkit.scale.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.complaintkit.json.format.Format;
import org.complaintkit.sanction.Entry;
import org.complaintkit.scale.rules.Booking;
import org.complaintkit.scale.rules.Owed;
import org.complaintkit.scale.rules.Plan;

/**
 * Second step, keyed by party: keeps the entries of the account and what is still to be booked. A batch is booked when event
 * time has passed its end, so whatever belongs to it has come by then, from however many complaints.
 */
final class Books extends KeyedProcessFunction<String, Owed, String> {

    private static final long serialVersionUID = 1;

    private final Plan plan;
    private transient Booking booking;
    private transient ListState<Owed> waiting;
    private transient ListState<String> entries;

    @SuppressWarnings("NullAway.Init") // What is transient is made by open.
    Books(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void open(OpenContext context) {
        booking = new Booking(plan.regime(), plan.bookEvery());
        waiting =
                getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", TypeInformation.of(Owed.class)));
        entries = getRuntimeContext().getListState(new ListStateDescriptor<>("entries", Types.STRING));
    }

    @Override
    public void processElement(Owed owed, Context context, Collector<String> out) throws Exception {
        waiting.add(owed);
        context.timerService().registerEventTimeTimer(booking.batchOf(owed.at()));
    }

    @Override
    public void onTimer(long at, OnTimerContext context, Collector<String> out) throws Exception {
        List<Owed> batch = new ArrayList<>();
        List<Owed> later = new ArrayList<>();
        for (Owed owed : waiting.get()) {
            (booking.batchOf(owed.at()) <= at ? batch : later).add(owed);
        }
        if (batch.isEmpty()) {
            return;
        }
        waiting.update(later);
        List<Entry> before = new ArrayList<>();
        for (String entry : entries.get()) {
            before.add(Format.ENTRY.read("state", entry));
        }
        Booking.Booked booked = booking.book(Booking.account(batch.get(0), before), before.size(), batch);
        for (Entry entry : booked.entries()) {
            entries.add(Format.ENTRY.write(entry));
        }
        booked.lines().forEach(out::collect);
    }
}
