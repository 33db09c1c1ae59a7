package org.complaintkit.fact;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Values of one fact, of which one behaves as any value would: those that a condition compares it with, one beside and
 * between them, and one that it compares with nothing.
 */
final class Samples {

    private static final int MANY = 6;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Set<Fact> all = new LinkedHashSet<>();
    private final Set<BigDecimal> numbers = new TreeSet<>();

    private Samples() {}

    static List<Fact> of(Collection<Fact> compared, int most, Optional<FactDeclaration> declared) {
        Samples samples = new Samples();
        compared.forEach(samples::around);
        declared.ifPresent(samples::bounds);
        samples.betweenNumbers();
        if (most > 0 && declared.filter(is -> is.type() != FactType.LIST).isEmpty()) {
            samples.lists(compared, most);
        }
        samples.strangers(compared, declared);
        return samples.all.stream()
                .filter(value ->
                        declared.filter(allowed -> !allowed.allows(value)).isEmpty())
                .toList();
    }

    private void around(Fact value) {
        all.add(value);
        if (value instanceof Fact.Quantity number) {
            numbers.add(number.value());
        } else if (value instanceof Fact.Moment moment) {
            add(() -> Fact.of(moment.value().minusNanos(1)));
            add(() -> Fact.of(moment.value().plusNanos(1)));
        } else if (value instanceof Fact.Day day) {
            add(() -> new Fact.Day(day.value().minusDays(1)));
            add(() -> new Fact.Day(day.value().plusDays(1)));
        } else if (value instanceof Fact.Sum sum) {
            add(() -> new Fact.Sum(sum.value().minusMinor(1)));
            add(() -> new Fact.Sum(sum.value().plusMinor(1)));
        } else if (value instanceof Fact.Flag) {
            all.add(Fact.Flag.YES);
            all.add(Fact.Flag.NO);
        }
    }

    /** Lists of some of the names that are compared, filled up with others to every length that may be asked for. */
    private void lists(Collection<Fact> compared, int most) {
        List<String> names = compared.stream()
                .filter(Fact.Name.class::isInstance)
                .map(Fact::toString)
                .limit(MANY)
                .toList();
        for (int some = 0; some < 1 << names.size(); some++) {
            List<String> entries = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if ((some >> i & 1) == 1) {
                    entries.add(names.get(i));
                }
            }
            for (int other = 0; other <= most; other++) {
                if (!entries.isEmpty()) {
                    all.add(new Fact.Listing(List.copyOf(entries)));
                }
                entries.add("counted-" + other);
            }
        }
    }

    private void bounds(FactDeclaration declared) {
        declared.atLeast().ifPresent(numbers::add);
        declared.atMost().ifPresent(numbers::add);
    }

    private void betweenNumbers() {
        BigDecimal before = null;
        for (BigDecimal number : numbers) {
            BigDecimal lower = before;
            add(() -> new Fact.Quantity(
                    lower == null
                            ? number.subtract(BigDecimal.ONE)
                            : lower.add(number).divide(TWO)));
            add(() -> new Fact.Quantity(number));
            before = number;
        }
        BigDecimal greatest = before == null ? BigDecimal.ZERO : before;
        if (!numbers.isEmpty()) {
            add(() -> new Fact.Quantity(greatest.add(BigDecimal.ONE)));
        }
    }

    /** A neighbour beyond the end of what its type can hold is none. */
    private void add(Supplier<Fact> value) {
        try {
            all.add(value.get());
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException beyond) {
            // No such value, so nobody can say it either.
        }
    }

    /** Values that nothing is compared with; one is left after all that is compared is taken away. */
    private void strangers(Collection<Fact> compared, Optional<FactDeclaration> declared) {
        FactType type = declared.map(FactDeclaration::type).orElse(FactType.NAME);
        Set<String> words = declared.map(FactDeclaration::oneOf).orElse(Set.of());
        Stream<Fact> strangers = switch (type) {
            case FLAG -> Stream.of(Fact.Flag.YES, Fact.Flag.NO);
            case NAME ->
                words.isEmpty()
                        ? others(compared).map(Fact::of)
                        : words.stream().sorted().map(Fact::of);
            case NUMBER -> Stream.of(Fact.of(0));
            case MOMENT -> Stream.of(Fact.of(Instant.EPOCH));
            case DAY -> Stream.of(new Fact.Day(LocalDate.EPOCH));
            case MONEY ->
                CurrencyUnit.registeredCurrencies().stream()
                        .filter(unit -> compared.stream().noneMatch(fact -> isIn(fact, unit)))
                        .map(unit -> new Fact.Sum(Money.zero(unit)));
            case LIST -> others(compared).map(other -> new Fact.Listing(List.of(other)));
            case PERSONAL -> others(compared).map(other -> new Fact.Kept(new PersonalRef(other)));
        };
        strangers.filter(value -> !compared.contains(value)).findFirst().ifPresent(all::add);
    }

    private static Stream<String> others(Collection<Fact> compared) {
        return IntStream.rangeClosed(0, compared.size()).mapToObj(i -> "other-" + i);
    }

    private static boolean isIn(Fact fact, CurrencyUnit unit) {
        return fact instanceof Fact.Sum sum && sum.value().getCurrencyUnit().equals(unit);
    }
}
