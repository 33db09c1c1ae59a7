package org.complaintkit.json;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.complaintkit.rule.Coded;
import org.complaintkit.rule.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read, or the gap where one could not be read; the fault of a gap is already noted. So a reader goes on
 * after a fault and finds the next one. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Read<T> {

    private final Place place;
    /** What stands there, for a fault; put into words only then. */
    private final Supplier<Text> found;

    private final Faults faults;
    private final @Nullable T value;

    private Read(Place place, Supplier<Text> found, Faults faults, @Nullable T value) {
        this.place = place;
        this.found = found;
        this.faults = faults;
        this.value = value;
    }

    static <T> Read<T> of(Item item, T value) {
        JsonValue written = item.value();
        return new Read<>(item.place(), () -> Phrases.of(written), item.faults(), value);
    }

    static <T> Read<T> of(Place place, Text found, Faults faults, T value) {
        return new Read<>(place, () -> found, faults, value);
    }

    static <T> Read<T> gap(Place place, Faults faults) {
        return new Read<>(place, () -> Phrases.NOTHING, faults, null);
    }

    /**
     * The value. Call it inside {@link Fields#make}, which leaves out what misses a part.
     *
     * @return the value
     * @throws MalformedDocument with the faults so far, if it could not be read
     */
    public T get() {
        if (value == null) {
            throw new MalformedDocument(faults.all());
        }
        return value;
    }

    /**
     * Whether there is a value.
     *
     * @return false if it could not be read
     */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * Where the value stands.
     *
     * @return its place; for a missing one that of the object which should have it
     */
    public Place place() {
        return place;
    }

    /**
     * The value as something else, such as a name or a duration of the domain.
     *
     * @param <R> the other type
     * @param step makes it; its {@link IllegalArgumentException}, {@link DateTimeException} or {@link
     *     ArithmeticException} becomes a fault at this place, code {@code not-accepted} or, where it is {@link Coded}, its
     *     own
     * @return the other value; a gap stays a gap
     */
    public <R> Read<R> map(Function<? super T, ? extends R> step) {
        if (value == null) {
            return gap(place, faults);
        }
        try {
            return new Read<>(place, found, faults, step.apply(value));
        } catch (MalformedDocument inner) {
            faults.addAll(inner);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            faults.add(Fault.of(place, code(e), Phrases.accepted(e), found.get()));
        }
        return gap(place, faults);
    }

    private static String code(RuntimeException refusal) {
        return refusal instanceof Coded coded ? coded.code() : "not-accepted";
    }

    /**
     * The value, if it is a valid one.
     *
     * @param valid tells whether it is
     * @param expected what a valid one is, for the fault, code {@code not-accepted}
     * @return the same; a gap if it is not valid
     */
    public Read<T> where(Predicate<? super T> valid, Text expected) {
        if (value == null || valid.test(value)) {
            return this;
        }
        faults.add(Fault.of(place, "not-accepted", expected, found.get()));
        return gap(place, faults);
    }
}
