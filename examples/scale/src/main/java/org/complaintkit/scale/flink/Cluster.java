package org.complaintkit.scale.flink;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.complaintkit.scale.rules.Plan;

/** A cluster within this process: one task manager with two slots. On a real one only {@link Job} and the options are needed. */
public final class Cluster {

    private static final int SLOTS = 2;
    private static final long LOOK_EVERY = 200;

    private final Path work;
    private final Duration checkpointEvery;
    private final Consumer<String> told;

    /**
     * A cluster.
     *
     * @param work a folder for checkpoints and for the state at work
     * @param checkpointEvery how often the state is kept
     * @param told is told, a line at a time, what happens
     */
    public Cluster(Path work, Duration checkpointEvery, Consumer<String> told) {
        this.work = work.toAbsolutePath();
        this.checkpointEvery = checkpointEvery;
        this.told = told;
    }

    /** {@return where checkpoints are kept} */
    public Path checkpoints() {
        return work.resolve("checkpoints");
    }

    /**
     * What to run, and how it goes wrong.
     *
     * @param plan what is run
     * @param out the folder for what it tells
     * @param setback what goes wrong
     * @param restore the checkpoint to go on from; empty: from the beginning
     */
    public record Run(Plan plan, Path out, Setback setback, String restore) {}

    /**
     * Runs the job to the end of its log.
     *
     * @param run what to run
     * @throws Exception if the job failed for good
     */
    @SuppressWarnings("try") // Closing it may be interrupted, as everything else here.
    public void run(Run run) throws Exception {
        Configuration options = options(run.restore());
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(options);
        env.setParallelism(SLOTS);
        Job.build(env, run.plan(), run.out().toUri().toString(), run.setback());
        MiniClusterConfiguration one = new MiniClusterConfiguration.Builder()
                .setConfiguration(options)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(SLOTS)
                .withRandomPorts()
                .build();
        try (MiniCluster cluster = new MiniCluster(one)) {
            cluster.start();
            JobID job =
                    cluster.submitJob(env.getStreamGraph().getJobGraph()).get().getJobID();
            watched(cluster, job).toJobExecutionResult(getClass().getClassLoader());
        }
    }

    private JobResult watched(MiniCluster cluster, JobID job) throws Exception {
        Watch watch = new Watch(told);
        CompletableFuture<JobResult> result = cluster.requestJobResult(job);
        while (true) {
            try {
                JobResult ended = result.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
                watch.look(cluster.getExecutionGraph(job).get());
                return ended;
            } catch (TimeoutException running) {
                watch.look(cluster.getExecutionGraph(job).get());
            }
        }
    }

    private Configuration options(String restore) {
        Configuration options = new Configuration();
        // Types that would fall to Kryo are refused: nothing is kept or sent in a form that nobody has decided on.
        options.set(PipelineOptions.GENERIC_TYPES, false);
        options.set(PipelineOptions.AUTO_WATERMARK_INTERVAL, Duration.ofMillis(50));
        options.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
        options.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
        options.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                checkpoints().toUri().toString());
        options.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, checkpointEvery);
        options.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        options.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        options.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3);
        options.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        options.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(512));
        options.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofSeconds(1));
        options.set(CoreOptions.TMP_DIRS, work.resolve("at-work").toString());
        if (!restore.isEmpty()) {
            options.set(StateRecoveryOptions.SAVEPOINT_PATH, restore);
        }
        return options;
    }
}
