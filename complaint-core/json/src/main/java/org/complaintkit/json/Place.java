package org.complaintkit.json;

/**
 * Where something stands in a document.
 *
 * @param source what was read, usually a file name; not empty
 * @param line the line, from 1
 * @param column the column, from 1, in Unicode characters (a character beyond the basic plane counts once)
 * @param path the way through the document, such as {@code limits[2].within.elapsed}; empty for the document itself
 */
public record Place(String source, int line, int column, String path) {

    /**
     * Checks the numbers.
     *
     * @param source what was read
     * @param line the line, from 1
     * @param column the column, from 1
     * @param path the way through the document
     * @throws IllegalArgumentException if line or column is below 1
     */
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, given " + line + " and " + column);
        }
    }

    /**
     * The place in English.
     *
     * @return for instance {@code regime.json:12:8 limits[2].within}
     */
    public String english() {
        return source + ":" + line + ":" + column + (path.isEmpty() ? "" : " " + path);
    }

    /**
     * The place in Chinese.
     *
     * @return for instance {@code regime.json 第12行第8列 limits[2].within}
     */
    public String chinese() {
        return source + " 第" + line + "行第" + column + "列" + (path.isEmpty() ? "" : " " + path);
    }

    /**
     * The place in English.
     *
     * @return the same as {@link #english()}
     */
    @Override
    public String toString() {
        return english();
    }
}
