package org.complaintkit.persistence.desk;

/** The process ends here; nothing catches it but the world around it. */
final class Killed extends Error {

    private static final long serialVersionUID = 1L;

    Killed() {
        super("killed");
    }
}
