package org.complaintkit.scale.flink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.complaintkit.scale.rules.Plan;

/**
 * Reads the parts of a log as one reads the partitions of a broker's topic: all at once, each in its own order, each with an
 * event time of its own, and from where the checkpoint says.
 */
public final class LogSource implements Source<Arrival, LogPart, List<LogPart>> {

    private static final long serialVersionUID = 1;

    private final Plan plan;

    LogSource(Plan plan) {
        this.plan = plan;
    }

    @Override
    public Boundedness getBoundedness() {
        return Boundedness.BOUNDED;
    }

    @Override
    public SourceReader<Arrival, LogPart> createReader(SourceReaderContext context) {
        return new LogReader(plan.regime().vocabulary());
    }

    @Override
    public SplitEnumerator<LogPart, List<LogPart>> createEnumerator(SplitEnumeratorContext<LogPart> context)
            throws IOException {
        List<LogPart> parts = new ArrayList<>();
        for (Path part : plan.parts()) {
            parts.add(new LogPart(part.toString(), 0, Long.MIN_VALUE));
        }
        return new LogParts(context, parts);
    }

    @Override
    public SplitEnumerator<LogPart, List<LogPart>> restoreEnumerator(
            SplitEnumeratorContext<LogPart> context, List<LogPart> waiting) {
        return new LogParts(context, waiting);
    }

    @Override
    public SimpleVersionedSerializer<LogPart> getSplitSerializer() {
        return new LogPart.One();
    }

    @Override
    public SimpleVersionedSerializer<List<LogPart>> getEnumeratorCheckpointSerializer() {
        return new LogPart.Several();
    }
}
