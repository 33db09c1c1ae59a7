package org.complaintkit.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of the DOT language as pictures use: braces that match, statements that end in a semicolon, quoted strings in which
 * every quote and brace of a record is escaped. Throws where the text is anything else.
 *
 * @param nodes the ids of the boxes, without the dots that only mark a start or an end
 * @param edges the arrows between boxes
 */
record Dot(Set<String> nodes, List<List<String>> edges) {

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|->|[{}\\[\\]=;,]|[A-Za-z_][A-Za-z0-9_]*|[0-9.]+|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Set<String> WORDS = Set.of("node", "edge", "graph", "digraph", "subgraph", "strict");

    static Dot read(String text) {
        List<String> tokens = tokens(text);
        expect(tokens.subList(0, 3), "digraph", "lifecycle", "{");
        expect(tokens.subList(tokens.size() - 1, tokens.size()), "}");
        Dot dot = new Dot(new LinkedHashSet<>(), new ArrayList<>());
        int depth = 1;
        List<String> statement = new ArrayList<>();
        for (String token : tokens.subList(3, tokens.size())) {
            boolean clause = statement.contains("[") && !statement.contains("]");
            if (token.equals("{") && !clause) {
                expect(statement.subList(0, 1), "subgraph");
                statement.clear();
                depth++;
            } else if (token.equals("}") && !clause) {
                expect(statement);
                depth--;
            } else if (token.equals(";") && !clause) {
                dot.statement(statement);
                statement.clear();
            } else {
                statement.add(token);
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("braces do not match: " + text);
        }
        return dot;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        for (int at = 0; at < text.length(); at = token.end()) {
            if (!token.find(at) || token.start() != at) {
                throw new IllegalArgumentException("no token at " + text.substring(at));
            }
            if (!token.group().isBlank()) {
                tokens.add(token.group());
            }
        }
        return tokens;
    }

    private void statement(List<String> tokens) {
        int open = tokens.indexOf("[");
        List<String> head = open < 0 ? tokens : tokens.subList(0, open);
        if (head.contains("=")) {
            if (head.size() != 3) {
                throw new IllegalArgumentException("not one assignment: " + tokens);
            }
        } else if (head.contains("->")) {
            expect(head.subList(1, 2), "->");
            if (!isMark(head.get(0)) && !isMark(head.get(2))) {
                edges.add(List.of(head.get(0), head.get(2)));
            }
        } else if (!WORDS.contains(head.get(0)) && !isMark(head.get(0)) && !nodes.add(head.get(0))) {
            throw new IllegalArgumentException("twice: " + head);
        }
        if (open >= 0) {
            attributes(tokens.subList(open, tokens.size()));
        }
    }

    private static void attributes(List<String> tokens) {
        for (int i = 0; i < tokens.size() - 1; i += 4) {
            expect(tokens.subList(i, i + 1), i == 0 ? "[" : ",");
            expect(tokens.subList(i + 2, i + 3), "=");
            record(tokens.get(i + 3));
        }
        expect(tokens.subList(tokens.size() - 1, tokens.size()), "]");
    }

    /** The label of a record is one pair of braces with one bar in it; whatever else looks like that is escaped. */
    private static void record(String value) {
        if (value.startsWith("\"{") && !value.matches("\"\\{([^{}|<>\\\\]|\\\\.)*\\|([^{}|<>\\\\]|\\\\.)*}\"")) {
            throw new IllegalArgumentException("no record: " + value);
        }
    }

    private static boolean isMark(String id) {
        return id.endsWith("_first") || id.endsWith("_last");
    }

    private static void expect(List<String> found, String... expected) {
        if (!found.equals(List.of(expected))) {
            throw new IllegalArgumentException("expected " + List.of(expected) + ", found " + found);
        }
    }
}
