package org.complaintkit.fact;

/** Compares two facts of the same type by size. */
final class Sizes {

    private Sizes() {}

    static boolean comparable(Fact a, Fact b) {
        if (a instanceof Fact.Sum x && b instanceof Fact.Sum y) {
            return x.value().getCurrencyUnit().equals(y.value().getCurrencyUnit());
        }
        return a.type() == b.type() && hasSize(a.type());
    }

    static void require(String fact, Fact bound) {
        if (!hasSize(bound.type())) {
            throw new IllegalArgumentException("fact " + fact + ": a bound is a number, a moment, a day or money; "
                    + bound + " is a " + bound.type() + " and has no size");
        }
    }

    private static boolean hasSize(FactType type) {
        return type == FactType.NUMBER || type == FactType.MOMENT || type == FactType.DAY || type == FactType.MONEY;
    }

    static int compare(Fact a, Fact b) {
        if (a instanceof Fact.Quantity x && b instanceof Fact.Quantity y) {
            return x.value().compareTo(y.value());
        }
        if (a instanceof Fact.Moment x && b instanceof Fact.Moment y) {
            return x.value().compareTo(y.value());
        }
        if (a instanceof Fact.Day x && b instanceof Fact.Day y) {
            return x.value().compareTo(y.value());
        }
        if (a instanceof Fact.Sum x && b instanceof Fact.Sum y) {
            return x.value().compareTo(y.value());
        }
        throw new IllegalArgumentException("facts of type " + a.type() + " and " + b.type() + " have no common size");
    }
}
