package org.complaintkit.replay.csv;

import java.math.BigDecimal;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.PersonalRef;

/**
 * A fact that a column tells.
 *
 * @param column the column
 * @param type the type of the fact
 * @param declaration its declaration, where the regime has one
 */
record FactColumn(Column column, FactType type, Optional<FactDeclaration> declaration) {

    /**
     * The fact of a cell.
     *
     * @throws IllegalArgumentException if the cell holds none of that type and range
     */
    Fact read(String cell, long line, Times times) {
        Fact fact = switch (type) {
            case FLAG -> flag(cell);
            case NUMBER -> new Fact.Quantity(new BigDecimal(cell));
            case MOMENT -> Fact.of(times.instant(cell));
            case DAY -> new Fact.Day(times.date(cell));
            case PERSONAL -> new Fact.Kept(new PersonalRef(line + ":" + column.name()));
            default -> Fact.of(cell);
        };
        if (declaration.filter(is -> !is.allows(fact)).isPresent()) {
            throw new IllegalArgumentException(
                    declaration.get().name() + " must be " + declaration.get().allowed());
        }
        return fact;
    }

    private static Fact flag(String cell) {
        if (!cell.equals("true") && !cell.equals("false")) {
            throw new IllegalArgumentException("true or false");
        }
        return Fact.of(cell.equals("true"));
    }
}
