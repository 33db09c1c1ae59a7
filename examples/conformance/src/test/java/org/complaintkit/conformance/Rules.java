package org.complaintkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of the documents: which regime has to carry each, and which are still to come. */
record Rules(Map<String, Rule> byId, Set<String> pending) {

    /** One rule: its id, its regime, and what it is about. */
    record Rule(String id, String regime, String kind) {}

    static Rules here() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        lines("rules.tsv").stream().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
            if (rules.put(cells[0], new Rule(cells[0], cells[1], cells[2])) != null) {
                throw new IllegalStateException("rules.tsv lists " + cells[0] + " twice");
            }
        });
        return new Rules(Collections.unmodifiableMap(rules), new TreeSet<>(lines("pending.txt")));
    }

    /** The regimes that have rules, in the order of the documents. */
    List<String> regimes() {
        return byId.values().stream().map(Rule::regime).distinct().toList();
    }

    List<Rule> of(String regime) {
        return byId.values().stream()
                .filter(rule -> rule.regime().equals(regime))
                .toList();
    }

    static List<String> lines(String resource) {
        try (InputStream in = Rules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
