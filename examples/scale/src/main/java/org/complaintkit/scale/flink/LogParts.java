package org.complaintkit.scale.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.jspecify.annotations.Nullable;

/**
 * Hands the parts out once every reader is there, all at once: were a reader to begin with a second part after it had read a
 * first one to its end, event time would have passed the second one.
 */
final class LogParts implements SplitEnumerator<LogPart, List<LogPart>> {

    private final SplitEnumeratorContext<LogPart> context;
    private final List<LogPart> waiting;

    LogParts(SplitEnumeratorContext<LogPart> context, List<LogPart> waiting) {
        this.context = context;
        this.waiting = new ArrayList<>(waiting);
    }

    @Override
    public void start() {}

    @Override
    public void addReader(int reader) {
        int readers = context.currentParallelism();
        if (context.registeredReaders().size() < readers) {
            return;
        }
        List<LogPart> parts = List.copyOf(waiting);
        waiting.clear();
        for (int i = 0; i < parts.size(); i++) {
            context.assignSplit(parts.get(i), i % readers);
        }
        context.registeredReaders().keySet().forEach(context::signalNoMoreSplits);
    }

    @Override
    public void addSplitsBack(List<LogPart> parts, int reader) {
        waiting.addAll(parts);
    }

    @Override
    public List<LogPart> snapshotState(long checkpoint) {
        return List.copyOf(waiting);
    }

    @Override
    public void handleSplitRequest(int reader, @Nullable String host) {}

    @Override
    public void close() {}
}
