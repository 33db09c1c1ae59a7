package org.complaintkit.persistence.jdbc;

import java.util.Arrays;
import java.util.List;

/**
 * A script of the schema.
 *
 * @param file its file name; files are run in the order of the numbers that they begin with, each once
 * @param text its statements, each ended by a semicolon, with comments
 */
public record Script(String file, String text) {

    /**
     * Its statements one by one, for drivers that take no more at once.
     *
     * @return the statements, without semicolons and comments
     */
    public List<String> statements() {
        String bare = text.replaceAll("(?m)^--.*$", "");
        return Arrays.stream(bare.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
