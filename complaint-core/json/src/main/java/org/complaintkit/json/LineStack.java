package org.complaintkit.json;

import java.util.Arrays;

/** Where the scanner is inside a line, and which fields each surrounding object has had. Reused from line to line. */
final class LineStack {

    private static final int OBJECT = -2;
    private static final int USUAL = 16;

    private final String[] names = new String[Jackson.DEPTH + 1];
    private final int[] indexes = new int[Jackson.DEPTH + 1];
    private final Seen[] seen = new Seen[Jackson.DEPTH + 1];
    private int depth;

    LineStack() {
        Arrays.fill(names, "");
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new Seen();
        }
    }

    void clear() {
        depth = 0;
    }

    void object() {
        depth++;
        indexes[depth] = OBJECT;
        names[depth] = "";
        seen[depth].clear();
    }

    void list() {
        depth++;
        indexes[depth] = -1;
    }

    void leave() {
        depth--;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    boolean inObject() {
        return depth > 0 && indexes[depth] == OBJECT;
    }

    /** Whether nothing of this object or list has been read yet. */
    boolean atFirst() {
        return indexes[depth] == OBJECT ? seen[depth].count == 0 : indexes[depth] < 0;
    }

    boolean isFull() {
        return depth == Jackson.DEPTH;
    }

    /** False if this object has had the field. */
    boolean field(String name) {
        names[depth] = name;
        return seen[depth].add(name);
    }

    void item() {
        indexes[depth]++;
    }

    String name() {
        return names[depth];
    }

    String path() {
        String path = "";
        for (int i = 1; i <= depth; i++) {
            if (indexes[i] != OBJECT) {
                path = Paths.item(path, Math.max(0, indexes[i]));
            } else if (i < depth || !names[i].isEmpty()) {
                path = Paths.field(path, names[i]);
            }
        }
        return path;
    }

    /** A set of few strings: two rows of 64 marks by hash tell almost always that a name is new. */
    private static final class Seen {
        private String[] names = new String[0];
        private int count;
        private long marks;
        private long otherMarks;

        void clear() {
            count = 0;
            marks = 0;
            otherMarks = 0;
        }

        boolean add(String name) {
            int hash = name.hashCode() * 0x9E3779B9;
            long mark = 1L << (hash >>> 26);
            long otherMark = 1L << (hash >>> 20);
            if ((marks & mark) != 0 && (otherMarks & otherMark) != 0 && has(name)) {
                return false;
            }
            marks |= mark;
            otherMarks |= otherMark;
            if (count == names.length) {
                names = Arrays.copyOf(names, Math.max(USUAL, count * 2));
            }
            names[count++] = name;
            return true;
        }

        private boolean has(String name) {
            for (int i = 0; i < count; i++) {
                if (names[i].equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }
}
