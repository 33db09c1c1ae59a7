package org.complaintkit.lifecycle;

import java.util.List;

/** Gives each of some names its number in their list. A look-up compares one name as a rule, mostly by identity. */
final class Numbering {

    private final String[] names;
    private final int[] numbers;
    private final int mask;

    Numbering(List<String> listed) {
        int size = Integer.highestOneBit(Math.max(listed.size(), 1)) * 4;
        mask = size - 1;
        names = new String[size];
        numbers = new int[size];
        for (int i = 0; i < listed.size(); i++) {
            int slot = slot(listed.get(i));
            names[slot] = listed.get(i);
            numbers[slot] = i;
        }
    }

    /** The number of a name, or -1 where it is none of them. */
    int of(String name) {
        int slot = slot(name);
        return names[slot] == null ? -1 : numbers[slot];
    }

    /** Where the name stands, or the free place where it would. */
    private int slot(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (names[slot] != null && !names[slot].equals(name)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
