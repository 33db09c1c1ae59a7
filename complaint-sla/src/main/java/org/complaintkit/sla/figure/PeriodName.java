package org.complaintkit.sla.figure;

import org.complaintkit.identity.Names;

/** What stands in the place of a complaint's id where something belongs to none: {@code 2026-04 hotel-1}. */
final class PeriodName {

    private PeriodName() {}

    /** A name that would be too long keeps its beginning and a number made of all of it. */
    static String of(Period period, String subject) {
        String name = period + " " + subject;
        int length = name.codePointCount(0, name.length());
        if (length <= Names.LONGEST) {
            return name;
        }
        String number = " " + Integer.toHexString(subject.hashCode());
        int end = name.offsetByCodePoints(0, Names.LONGEST - number.length());
        return name.substring(0, end).stripTrailing() + number;
    }
}
