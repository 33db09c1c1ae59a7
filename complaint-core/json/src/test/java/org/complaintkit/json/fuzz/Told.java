package org.complaintkit.json.fuzz;

import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;

/** What has to hold of every refusal. */
final class Told {

    private Told() {}

    static void inBothLanguages(MalformedDocument malformed) {
        require(!malformed.getMessage().isEmpty() && !malformed.chinese().isEmpty(), "a refusal without words");
        for (Fault fault : malformed.faults()) {
            require(fault.code().matches("[a-z0-9-]+"), "a fault without a code: " + fault);
        }
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
