package org.complaintkit.replay;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/** A line on standard error that counts rows, for whoever watches a long log. */
final class Progress implements LongConsumer {

    private static final long EVERY = 100_000;

    private final Surroundings around;
    private boolean shown;

    Progress(Surroundings around) {
        this.around = around;
    }

    @Override
    public void accept(long rows) {
        if (around.interactive() && rows % EVERY == 0) {
            shown = true;
            around.err().print("\r" + around.say(rows + " rows", rows + "行"));
            around.err().flush();
        }
    }

    void done() {
        if (shown) {
            PrintStream err = around.err();
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
