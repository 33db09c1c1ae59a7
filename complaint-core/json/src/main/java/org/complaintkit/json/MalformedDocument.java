package org.complaintkit.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A document that cannot be read; carries everything that is wrong with it. */
@SuppressWarnings("serial") // faults are values of this package; nothing is ever serialized
public final class MalformedDocument extends RuntimeException {

    private static final int LISTED = 20;

    /** Everything that is wrong, at least one. */
    private final List<Fault> faults;

    /**
     * A document with these faults.
     *
     * @param faults at least one, in the order in which to list them
     * @throws IllegalArgumentException without any fault
     */
    public MalformedDocument(List<Fault> faults) {
        super(list(faults, Fault::english, " faults:", " more"));
        this.faults = List.copyOf(faults);
    }

    /**
     * A document with one fault.
     *
     * @param fault the fault
     */
    public MalformedDocument(Fault fault) {
        this(List.of(fault));
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one fault; immutable
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * The message in Chinese; {@link #getMessage()} has the English one. Both list the first twenty faults.
     *
     * @return one line a fault
     */
    public String chinese() {
        return list(faults, Fault::chinese, " 处错误：", " 处未列出");
    }

    private static String list(List<Fault> faults, Function<Fault, String> say, String heading, String more) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a malformed document has at least one fault, none was given");
        }
        if (faults.size() == 1) {
            return say.apply(faults.get(0));
        }
        String rest = faults.size() > LISTED ? "\n  + " + (faults.size() - LISTED) + more : "";
        return faults.stream()
                .limit(LISTED)
                .map(fault -> "\n  " + say.apply(fault))
                .collect(Collectors.joining("", faults.size() + heading, rest));
    }
}
