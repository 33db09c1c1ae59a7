package org.complaintkit.scale.flink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.core.io.InputStatus;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.scale.rules.CommandText;

/** Reads its parts in turn, a line of each, so that none runs far ahead of the others. */
final class LogReader implements SourceReader<Arrival, LogPart> {

    private final CommandText text;
    private final List<OpenPart> open = new ArrayList<>();
    private final CompletableFuture<Void> assigned = new CompletableFuture<>();
    private boolean complete;
    private int turn;

    LogReader(Vocabulary vocabulary) {
        this.text = new CommandText(vocabulary);
    }

    @Override
    public void start() {}

    @Override
    public InputStatus pollNext(ReaderOutput<Arrival> output) throws IOException {
        if (open.isEmpty()) {
            return complete ? InputStatus.END_OF_INPUT : InputStatus.NOTHING_AVAILABLE;
        }
        turn = turn < open.size() ? turn : 0;
        OpenPart part = open.get(turn);
        if (part.emitTo(output.createOutputForSplit(part.name()), text)) {
            turn++;
        } else {
            part.close();
            output.releaseOutputForSplit(part.name());
            open.remove(turn);
        }
        return InputStatus.MORE_AVAILABLE;
    }

    @Override
    public List<LogPart> snapshotState(long checkpoint) {
        return open.stream().map(OpenPart::left).toList();
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
        return open.isEmpty() && !complete ? assigned : CompletableFuture.completedFuture(null);
    }

    @Override
    public void addSplits(List<LogPart> parts) {
        for (LogPart part : parts) {
            open.add(new OpenPart(part));
        }
    }

    @Override
    public void notifyNoMoreSplits() {
        complete = true;
        assigned.complete(null);
    }

    @Override
    public void close() throws IOException {
        for (OpenPart part : open) {
            part.close();
        }
    }
}
