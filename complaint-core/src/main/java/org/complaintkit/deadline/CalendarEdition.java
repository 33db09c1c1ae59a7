package org.complaintkit.deadline;

import org.complaintkit.identity.Names;

/**
 * Which calendar a deadline was reckoned with, and which edition of it; calendars are amended after deadlines were set.
 *
 * @param id the name of the calendar
 * @param edition the edition, for example the date of its last change
 */
public record CalendarEdition(String id, String edition) {

    /**
     * Checks both names.
     *
     * @throws IllegalArgumentException if one is not a name in the sense of {@link Names}
     */
    public CalendarEdition {
        Names.require("calendar", id);
        Names.require("calendar edition", edition);
    }

    @Override
    public String toString() {
        return id + "@" + edition;
    }
}
