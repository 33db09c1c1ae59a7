package org.complaintkit.lifecycle;

import java.util.Collection;
import java.util.List;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Nearest;

/** What is said of a name that nothing bears. */
final class Unknown {

    private Unknown() {}

    static IllegalArgumentException name(String said, String written, String listing, Collection<String> valid) {
        List<String> sorted = valid.stream().sorted(Names::compare).toList();
        String meant = Nearest.of(written, sorted)
                .map(near -> "; perhaps " + near + " is meant")
                .orElse("");
        return new IllegalArgumentException(said + meant + "; " + listing + " " + sorted);
    }
}
