package org.complaintkit.replay;

import picocli.CommandLine.Option;

/** The options of every command. Main reads the first two itself, before the command line is parsed. */
@SuppressWarnings("UnusedVariable") // they are here to be accepted and explained
class CommonOptions {

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", descriptionKey = "lang", order = 90)
    private Lang lang = Lang.en;

    @Option(names = "--debug", descriptionKey = "debug", order = 91)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            order = 92)
    private boolean help;
}
