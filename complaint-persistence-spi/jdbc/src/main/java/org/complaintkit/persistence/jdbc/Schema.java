package org.complaintkit.persistence.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the tables in a dialect, and the scripts that make them. The scripts lie in the jar under {@code
 * org/complaintkit/persistence/jdbc/} and the dialect's name, numbered as Flyway numbers them; where they have
 * <code>${prefix}</code>, {@link #scripts()} has the names. Immutable.
 */
public final class Schema {

    /** What the names of tables and indexes begin with, unless another prefix is given. */
    public static final String PREFIX = "ck_";

    private static final List<String> FILES = List.of("V1__complaints.sql");
    private static final int MOST_KEPT = 500;
    private static final Pattern PREFIXES = Pattern.compile("([A-Za-z_][A-Za-z0-9_]{0,29})?");
    private static final Pattern NAMES = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}");
    private static final Pattern IN_SCRIPTS = Pattern.compile("\\$\\{prefix\\}(\\w+)");
    private static final Pattern IN_STATEMENTS = Pattern.compile("\\{(\\w+)\\}");

    private final Dialect dialect;
    private final String prefix;
    private final Map<Table, String> own;
    /** Statements as they are asked for again and again; there are few. */
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    private Schema(Dialect dialect, String prefix, Map<Table, String> own) {
        this.dialect = dialect;
        this.prefix = prefix;
        this.own = own;
    }

    /**
     * The tables under their usual names, such as {@code ck_event}.
     *
     * @param dialect the dialect
     * @return the schema
     */
    public static Schema of(Dialect dialect) {
        return new Schema(dialect, PREFIX, new EnumMap<>(Table.class));
    }

    /**
     * The same schema with another prefix. In which schema of the database the tables lie is the connection's to say.
     *
     * @param asked what names begin with: letters, digits and underscores, at most 30; may be empty
     * @return the schema
     * @throws IllegalArgumentException if it is none of these
     */
    public Schema prefix(String asked) {
        return new Schema(dialect, require("a prefix", PREFIXES, asked), own);
    }

    /**
     * The same schema with a name of its own for a table.
     *
     * @param table which table
     * @param name its whole name: letters, digits and underscores, at most 60
     * @return the schema
     * @throws IllegalArgumentException if it is none of these
     */
    public Schema named(Table table, String name) {
        Map<Table, String> names = new EnumMap<>(Table.class);
        names.putAll(own);
        names.put(table, require("the name of a table", NAMES, name));
        return new Schema(dialect, prefix, names);
    }

    private static String require(String what, Pattern allowed, String asked) {
        if (!allowed.matcher(asked).matches()) {
            throw new IllegalArgumentException(what + " is [" + asked + "]; it has to match " + allowed.pattern());
        }
        return asked;
    }

    /**
     * The dialect.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * The name of a table.
     *
     * @param table which table
     * @return its name
     */
    public String name(Table table) {
        return own.getOrDefault(table, prefix + table.suffix());
    }

    /**
     * The scripts that make the tables, in order, with all names in their places.
     *
     * @return the scripts
     */
    public List<Script> scripts() {
        return FILES.stream().map(file -> new Script(file, named(read(file)))).toList();
    }

    private String read(String file) {
        String path = dialect.folder() + "/" + file;
        try (InputStream stream = Schema.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks its script " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the script " + path + " cannot be read", e);
        }
    }

    /** Indexes and columns keep their words behind the prefix; only whole names of tables change. */
    private String named(String script) {
        return IN_SCRIPTS.matcher(script).replaceAll(found -> Matcher.quoteReplacement(tableOr(found.group(1))));
    }

    private String tableOr(String word) {
        for (Table table : Table.values()) {
            if (table.suffix().equals(word)) {
                return name(table);
            }
        }
        return prefix + word;
    }

    /** A statement with the names of tables in place of their words in braces. */
    String sql(String statement) {
        String made = statements.get(statement);
        if (made == null) {
            made = make(statement);
            if (statements.size() < MOST_KEPT) {
                statements.put(statement, made);
            }
        }
        return made;
    }

    private String make(String statement) {
        return IN_STATEMENTS.matcher(statement).replaceAll(found -> Matcher.quoteReplacement(tableOr(found.group(1))));
    }
}
