package org.complaintkit.persistence.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows to be written to a table, all by one statement.
 *
 * @param kind how
 * @param columns the columns, those of the key first
 * @param keys how many columns belong to the key
 * @param rows a value for each column
 */
record Write(Kind kind, Table table, List<String> columns, int keys, List<List<Param>> rows) {

    /** More rows than this go in several statements. */
    static final int MOST_ROWS = 100;

    /** All that its statement depends on. */
    record Shape(Kind kind, Table table, int columns, int rows) {}

    Shape shape() {
        return new Shape(kind, table, columns.size(), rows.size());
    }

    /** How rows are written. */
    enum Kind {
        INSERT,
        /** In the place of what has the same key, if anything has. */
        PUT,
        DELETE
    }

    /** The same in pieces of so many rows as a statement takes. */
    List<Write> pieces() {
        if (rows.size() <= MOST_ROWS) {
            return List.of(this);
        }
        List<Write> pieces = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            pieces.add(
                    new Write(kind, table, columns, keys, rows.subList(from, Math.min(rows.size(), from + MOST_ROWS))));
        }
        return pieces;
    }

    List<Param> params() {
        List<Param> all = new ArrayList<>(rows.size() * columns.size());
        rows.forEach(all::addAll);
        return all;
    }

    /** By itself. */
    String sql(Dialect dialect) {
        String name = "{" + table.suffix() + "}";
        if (kind == Kind.DELETE) {
            return "delete from " + name + " where " + anyKey();
        }
        boolean merge = kind == Kind.PUT && dialect == Dialect.H2;
        return (merge ? "merge into " : "insert into ") + name + " (" + list(columns) + ")"
                + (merge ? " key (" + list(columns.subList(0, keys)) + ")" : "")
                + " values " + values()
                + (kind == Kind.PUT ? " " + instead(dialect) : "");
    }

    /** On PostgreSQL, as a part of a statement that has a part named head: writes only where that has a row. */
    String behindHead() {
        String name = "{" + table.suffix() + "}";
        if (kind == Kind.DELETE) {
            return "delete from " + name + " where exists (select 1 from head) and (" + anyKey() + ")";
        }
        return "insert into " + name + " (" + list(columns) + ") select v.* from head, (values " + values() + ") v"
                + (kind == Kind.PUT ? " " + instead(Dialect.POSTGRESQL) : "");
    }

    private String instead(Dialect dialect) {
        List<String> others = columns.subList(keys, columns.size());
        return switch (dialect) {
            case POSTGRESQL ->
                "on conflict (" + list(columns.subList(0, keys)) + ") do update set "
                        + others.stream().map(is -> is + " = excluded." + is).collect(Collectors.joining(", "));
            case MARIADB ->
                "on duplicate key update "
                        + others.stream()
                                .map(is -> is + " = values(" + is + ")")
                                .collect(Collectors.joining(", "));
            case H2 -> "";
        };
    }

    private String values() {
        String row = "(" + list(Collections.nCopies(columns.size(), "?")) + ")";
        return list(Collections.nCopies(rows.size(), row));
    }

    private String anyKey() {
        String key = columns.stream().map(is -> is + " = ?").collect(Collectors.joining(" and ", "(", ")"));
        return String.join(" or ", Collections.nCopies(rows.size(), key));
    }

    private static String list(List<String> words) {
        return String.join(", ", words);
    }
}
