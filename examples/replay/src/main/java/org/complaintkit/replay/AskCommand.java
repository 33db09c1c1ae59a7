package org.complaintkit.replay;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers questions to a calendar. */
@Command(name = "ask", sortOptions = false)
final class AskCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    private final Surroundings around;

    AskCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        around.err().println("soon");
        return Main.UNUSABLE;
    }
}
