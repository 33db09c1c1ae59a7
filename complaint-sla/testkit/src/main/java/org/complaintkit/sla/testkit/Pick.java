package org.complaintkit.sla.testkit;

/**
 * One choice on the way of a story; smaller numbers give simpler acts.
 *
 * @param complaint which complaint
 * @param course from {@link #LEADS_ON} on, what leads on is preferred
 * @param verb which verb, counted in the lifecycle's own order, so that it stays the same verb where an act before is left out
 * @param saying what it says
 * @param pause how many of the things that time raises next come before it
 * @param late below {@link #LATE} recorded when it happens
 * @param odd below {@link #WRONG} as the regime would have it
 * @param rich nothing where only what makes a difference to the lifecycle is said
 */
record Pick(int complaint, int course, int verb, int saying, int pause, int late, int odd, int rich) {

    static final int MOST_COURSE = 3;
    static final int LEADS_ON = 2;
    static final int MOST_VERB = 100;
    static final int MOST_SAYING = 500;
    static final int MOST_WAIT = 7;
    static final int MOST_LATE = 9;
    static final int LATE = 6;
    static final int MOST_ODD = 5;
    static final int WRONG = 3;
    static final int MOST_RICH = 1_000;

    boolean leadsOn() {
        return course >= LEADS_ON;
    }

    boolean isLate() {
        return late >= LATE;
    }
}
