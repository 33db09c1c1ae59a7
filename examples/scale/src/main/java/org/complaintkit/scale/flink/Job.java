package org.complaintkit.scale.flink;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.OutputTag;
import org.complaintkit.scale.rules.Counted;
import org.complaintkit.scale.rules.Keys;
import org.complaintkit.scale.rules.Owed;
import org.complaintkit.scale.rules.Plan;

/** The job: the log, by complaint, then by party and by day, into files that are there once their checkpoint is. */
public final class Job {

    /** The counter of the lines read since the last start. */
    public static final String READ = "read";

    static final OutputTag<Owed> OWED = new OutputTag<>("owed") {
        private static final long serialVersionUID = 1;
    };
    static final OutputTag<Counted> COUNTED = new OutputTag<>("counted") {
        private static final long serialVersionUID = 1;
    };

    private Job() {}

    /**
     * Puts the job together. Every step has a name of its own in checkpoints, so that a later program finds its state.
     *
     * @param env where it is to run
     * @param plan what is run
     * @param out the folder for what it tells
     * @param setback what goes wrong
     */
    public static void build(StreamExecutionEnvironment env, Plan plan, String out, Setback setback) {
        SingleOutputStreamOperator<String> turns = env.fromSource(
                        new LogSource(plan), WatermarkStrategy.forMonotonousTimestamps(), "log")
                .uid("log")
                .map(new Trouble(setback))
                .uid("trouble")
                .keyBy(Arrival::complaint)
                .process(new Complaints(plan))
                .name("complaints")
                .uid("complaints");
        DataStream<String> entries = turns.getSideOutput(OWED)
                .keyBy(plan.accounts()::of)
                .process(new Books(plan))
                .name("accounts")
                .uid("accounts");
        DataStream<String> days = turns.getSideOutput(COUNTED)
                .keyBy(counted -> Keys.join(counted.tenant(), Long.toString(counted.recorded())))
                .process(new Windows(plan))
                .name("figures")
                .uid("figures");
        turns.union(entries, days)
                .sinkTo(FileSink.forRowFormat(new Path(out), new SimpleStringEncoder<String>("UTF-8"))
                        .withBucketAssigner(new BasePathBucketAssigner<>())
                        .withRollingPolicy(OnCheckpointRollingPolicy.build())
                        .build())
                .name("files")
                .uid("files");
    }
}
