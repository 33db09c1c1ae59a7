package org.complaintkit.sla.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a calendar in a property: {@code @ForAll @Covering(from = 2030, to = 2031) BusinessCalendar calendar}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Covering {

    /**
     * The first year that the calendar covers, from 1 January on.
     *
     * @return a year from 1 to 9999
     */
    int from();

    /**
     * The last year that it covers, to 31 December.
     *
     * @return a year, not before the first
     */
    int to();
}
