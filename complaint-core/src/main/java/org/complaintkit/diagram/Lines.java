package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks lists into lines, so that boxes and arrows stay narrow.
 *
 * @param separator what stands between the parts of a list; a line is broken behind it and nowhere else
 * @param columns how long a line may be, counted in letters
 */
record Lines(String separator, int columns) {

    /** From here on most characters are as wide as two letters. */
    private static final int FIRST_WIDE = 0x2E80;

    String join(List<String> parts) {
        return String.join(separator, parts);
    }

    List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : text.split("(?<=" + Pattern.quote(separator) + ")", -1)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > columns) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }
}
