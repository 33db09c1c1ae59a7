package org.complaintkit.property;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.complaintkit.rule.Language;

/** Walks one complaint about a flat through the office's own tables, on two nodes, and prints what they hold. */
public final class PropertyOffice {

    private PropertyOffice() {}

    /**
     * Prints the story.
     *
     * @param args {@code en} or {@code zh}, in English without; then a file to keep the tables in, in memory without
     */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // that nobody keeps a log of this is no news to its reader
        Language language = List.of(args).contains("zh") ? Language.CHINESE : Language.ENGLISH;
        String url = args.length > 1 ? "jdbc:h2:file:" + args[1] : "jdbc:h2:mem:office";
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.print(told(url, language));
    }

    /** The story on a database of H2, which is closed behind it. */
    static String told(String url, Language language) {
        OfficeDatabase.Connections connections = OfficeDatabase.h2(url);
        OfficeDatabase database = new OfficeDatabase(connections);
        database.install();
        String told = new Story(connections, language).told();
        database.once("closing", sql -> sql.update("set db_close_delay 0"));
        return told;
    }
}
