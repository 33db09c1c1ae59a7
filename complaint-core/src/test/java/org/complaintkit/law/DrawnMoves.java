package org.complaintkit.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code stateDiagram-v2} in English says, read back: boxes, arrows, and triples of state, verb and state, whether
 * drawn or listed. Works for names without the words and signs that the picture itself uses.
 */
final class DrawnMoves {

    private static final Pattern BOX = Pattern.compile(" *state \"(.*)\" as (\\w+)( \\{)?");
    private static final Pattern ARROW = Pattern.compile(" *(\\w+|\\[\\*]) --> (\\w+|\\[\\*])(?: : (.*))?");
    private static final Pattern LIST = Pattern.compile(" *(\\w+) : (.*)");

    /** After a verb of which more is asked than its moves say, as Mermaid spells a star. */
    private static final String ASKED = "#42;";

    final List<String> boxes = new ArrayList<>();
    final List<List<String>> arrows = new ArrayList<>();
    final List<List<String>> moves = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> inside = new ArrayList<>();

    /** Reads the picture of one track. */
    static DrawnMoves read(String text) {
        DrawnMoves drawn = new DrawnMoves();
        text.lines().forEach(drawn::line);
        drawn.inside.forEach(drawn::list);
        return drawn;
    }

    private void line(String line) {
        Matcher box = BOX.matcher(line);
        Matcher arrow = ARROW.matcher(line);
        if (box.matches()) {
            names.put(box.group(2), registered(box.group(1)).get(0));
            if (!box.group(2).startsWith("common_")) {
                boxes.add(name(box.group(2)));
            }
        } else if (arrow.matches()) {
            if (arrow.group(3) != null) {
                arrow(name(arrow.group(1)), name(arrow.group(2)), arrow.group(3));
            }
        } else if (LIST.matcher(line).matches()) {
            inside.add(line);
        }
    }

    private void arrow(String from, String to, String label) {
        if (from.equals("-") && !boxes.contains("-")) {
            boxes.add("-");
        }
        arrows.add(List.of(from, to));
        verbs(label.replace("<br/>", " / ")).forEach(verb -> moves.add(List.of(from, verb, to)));
    }

    /** The lists inside a box: verbs that lead here, verbs that stay here, or what stays in several states. */
    private void list(String line) {
        Matcher list = LIST.matcher(line);
        if (!list.matches()) {
            throw new IllegalStateException(line);
        }
        String id = list.group(1);
        String content = list.group(2);
        if (id.startsWith("common_")) {
            common(content.replace(",<br/>", ", "));
            return;
        }
        for (String part : content.split("<br/>(?=[\u2190\u21bb] )")) {
            String told = part.replace(",<br/>", ", ").replace("<br/>", " / ");
            if (told.startsWith("\u21bb ")) {
                verbs(told.substring(2)).forEach(verb -> moves.add(List.of(name(id), verb, name(id))));
            } else {
                int from = told.lastIndexOf(" from ");
                for (String state : registered(told.substring(from + 6))) {
                    verbs(told.substring(2, from)).forEach(verb -> moves.add(List.of(state, verb, name(id))));
                }
            }
        }
    }

    private void common(String content) {
        List<String> states = List.of();
        for (String part : content.split("<br/>")) {
            if (part.startsWith("\u21bb ")) {
                for (String state : states) {
                    verbs(part.substring(2)).forEach(verb -> moves.add(List.of(state, verb, state)));
                }
            } else if (part.startsWith("every state but ")) {
                List<String> missing = registered(part.substring("every state but ".length()));
                states = boxes.stream().filter(box -> !missing.contains(box)).toList();
            } else {
                states = part.equals("every state") ? List.copyOf(boxes) : registered(part);
            }
        }
    }

    /** States by name; one is called something else in pictures. */
    private static List<String> registered(String states) {
        return List.of(states.replace("not registered", "-").split(", "));
    }

    private static List<String> verbs(String label) {
        List<String> verbs = new ArrayList<>();
        for (String line : label.split(" / ")) {
            String plain = line.replace("along with ", "")
                    .replaceAll(" (\\[.*]|\\(.*\\))", "")
                    .replace(ASKED, "");
            verbs.addAll(List.of(plain.split(", ?")));
        }
        return verbs;
    }

    private String name(String id) {
        return id.equals("[*]") ? "-" : names.getOrDefault(id, "nothing with id " + id);
    }
}
