package org.complaintkit.replay;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.rule.Language;
import picocli.CommandLine;

/** The command line of replay: reads a complaint log and prints what a regime makes of it. */
public final class Main {

    /** What the program ends with: all is well, some rows were refused, unusable input, a fault of the program. */
    static final int DONE = 0;

    static final int REFUSED = 1;
    static final int UNUSABLE = 2;
    static final int BROKEN = 3;

    private static final int SHOWN = 50;

    private final Surroundings around;
    private final boolean debug;

    private Main(Surroundings around, boolean debug) {
        this.around = around;
        this.debug = debug;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, new Surroundings(System.in, out, err, language(args), isWatched())));
    }

    /**
     * Runs the program.
     *
     * @param args the command line
     * @param in standard input
     * @param out standard output; is given bytes in UTF-8
     * @param err standard error
     * @return the exit status: 0 done, 1 some rows were refused and {@code --strict} was asked for, 2 unusable input, 3 a
     *     fault of the program itself
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Surroundings(in, out, err, language(args), false));
    }

    private static int run(String[] args, Surroundings around) {
        Main main = new Main(around, List.of(args).contains("--debug"));
        try {
            return main.execute(args);
        } catch (OutOfMemoryError e) {
            around.err()
                    .println(around.say(
                            "not enough memory; give the program more with java -Xmx, for instance -Xmx2g",
                            "内存不足;请用java -Xmx增加内存,例如-Xmx2g"));
            return BROKEN;
        }
    }

    private int execute(String[] args) {
        CommandLine line = new CommandLine(new ReplayCommand(around))
                .addSubcommand(new AskCommand(around))
                .addSubcommand(new LifecycleCommand(around))
                .addSubcommand(new CheckCommand(around))
                .addSubcommand(new DescribeCommand(around))
                .addSubcommand(new DeadlineCommand(around))
                .addSubcommand(new DiffCommand(around))
                .addSubcommand(new BacktestCommand(around))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e))
                .setParameterExceptionHandler((e, given) -> misused(e));
        line.setResourceBundle(Help.in(around.language()));
        line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(Help.in(around.language())));
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        int status = line.execute(args);
        if (!help.toString().isEmpty()) {
            new Output(around)
                    .write(Optional.empty(), out -> out.write(help.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return status;
    }

    private int misused(CommandLine.ParameterException e) {
        around.err().println(e.getMessage());
        around.err().println(around.say("Try --help for what there is.", "用--help查看全部选项。"));
        return UNUSABLE;
    }

    private int failed(Exception e) {
        if (debug) {
            e.printStackTrace(around.err());
        }
        if (e instanceof MalformedDocument malformed) {
            return faults(malformed.faults());
        } else if (e instanceof Unusable unusable) {
            return say(unusable.in(around.language()), UNUSABLE);
        } else if (e instanceof IOException unreadable) {
            return say(Inputs.unreadable("input", unreadable).in(around.language()), UNUSABLE);
        } else if (e instanceof UncheckedIOException unreadable) {
            return say(
                    Inputs.unreadable("input", new IOException(unreadable.getMessage()))
                            .in(around.language()),
                    UNUSABLE);
        }
        return say(
                around.say("a fault of this program: ", "程序错误:")
                        + e
                        + around.say("; --debug shows where", ";--debug显示位置"),
                BROKEN);
    }

    private int faults(List<Fault> faults) {
        boolean chinese = around.language().equals(Language.CHINESE);
        for (Fault fault : faults.subList(0, Math.min(SHOWN, faults.size()))) {
            around.err().println(chinese ? fault.chinese() : fault.english());
        }
        int more = faults.size() - SHOWN;
        return more > 0 ? say(around.say("and " + more + " more", "另有" + more + "处"), UNUSABLE) : UNUSABLE;
    }

    private int say(String message, int status) {
        around.err().println(message);
        around.err().flush();
        return status;
    }

    /** Whether standard error is a terminal; where the system does not tell, it is taken for a file. */
    private static boolean isWatched() {
        try {
            String file = Path.of("/proc/self/fd/2").toRealPath().toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** The language is needed before the command line is parsed, to explain it. */
    private static Language language(String[] args) {
        String named = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang") && i + 1 < args.length) {
                named = args[i + 1];
            } else if (args[i].startsWith("--lang=")) {
                named = args[i].substring("--lang=".length());
            }
        }
        return named.equals("zh") ? Language.CHINESE : Language.ENGLISH;
    }
}
