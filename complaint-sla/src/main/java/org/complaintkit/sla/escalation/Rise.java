package org.complaintkit.sla.escalation;

/** What becomes of the level. */
public sealed interface Rise {

    /** The level stays; somebody is told. */
    Rise NONE = new To(0);

    /** One level up. */
    Rise NEXT = new By(1);

    /**
     * The level after it. A rise never lowers the level, and never leads beyond the top of the ladder.
     *
     * @param level the level before
     * @return the level after
     */
    int from(int level);

    /**
     * To a level; where the complaint is there already, or higher, the level stays.
     *
     * @param level the level, from 0
     */
    record To(int level) implements Rise {
        /**
         * Checks the level.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public To {
            if (level < 0) {
                throw new IllegalArgumentException("levels count from 0: " + level);
            }
        }

        @Override
        public int from(int now) {
            return Math.max(now, level);
        }
    }

    /**
     * Some levels up.
     *
     * @param levels how many, at least 1
     */
    record By(int levels) implements Rise {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public By {
            if (levels < 1) {
                throw new IllegalArgumentException("a rise goes up by one level at least: " + levels);
            }
        }

        @Override
        public int from(int now) {
            return now + levels;
        }
    }
}
