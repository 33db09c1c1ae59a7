package org.complaintkit.lifecycle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;

/** Reads {@code name}, {@code name(one|other)} and {@code number(1..1000)} in the table of fields. */
final class FactRange {

    private FactRange() {}

    static FactDeclaration parse(String fact, String written) {
        int open = written.indexOf('(');
        if (open < 0) {
            return FactDeclaration.of(fact, FactType.parse(written));
        }
        FactType type = FactType.parse(written.substring(0, open));
        String range = written.substring(open + 1, written.length() - 1);
        int dots = range.indexOf("..");
        if (dots < 0) {
            return new FactDeclaration(fact, type, Set.of(range.split("\\|", -1)), Optional.empty(), Optional.empty());
        }
        BigDecimal least = new BigDecimal(range.substring(0, dots));
        BigDecimal most = new BigDecimal(range.substring(dots + 2));
        return new FactDeclaration(fact, type, Set.of(), Optional.of(least), Optional.of(most));
    }
}
