package org.complaintkit.persistence.file;

import java.io.IOException;

/** Where a disk may fail; tests put their own in its place. */
interface Faults {

    /** None but the disk's own. */
    Faults NONE = new Faults() {};

    /** Before anything is written. */
    default void beforeWrite() throws IOException {}

    /** After all is on the disk. */
    default void afterSync() throws IOException {}
}
