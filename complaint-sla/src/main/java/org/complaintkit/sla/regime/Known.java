package org.complaintkit.sla.regime;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.StartFacts.Window;

/** Which facts conditions of a regime may name: the library's own and those that the regime declares. */
final class Known {

    /** What is asked for where a fact is named. */
    static final Text FACT = new Text("a fact that is declared", "已声明的事实");

    private static final Text WINDOW = new Text("a window of the day", "已定义的时段");

    private static final Map<String, FactType> DERIVED =
            Map.of("state", FactType.NAME, "tenant", FactType.NAME, "round", FactType.NUMBER, "level", FactType.NUMBER);

    private final Map<String, FactDeclaration> declared;
    private final Map<String, Window> windows;
    private final ZoneId zone;

    Known(Map<String, FactDeclaration> declared, Map<String, Window> windows, ZoneId zone) {
        this.declared = new LinkedHashMap<>(declared);
        this.windows = Map.copyOf(windows);
        this.zone = zone;
    }

    Map<String, Window> windows() {
        return windows;
    }

    /** The name of a window of the day; a fault with the nearest name where the regime has no such window. */
    Read<String> window(Item item) {
        return named(item, WINDOW, windows::containsKey, windows::keySet);
    }

    /** The name of a fact; a fault with the nearest name where there is no such fact. */
    Read<String> fact(Item item) {
        return named(item, FACT, this::knows, this::names);
    }

    // All names are put together only for a fault.
    private static Read<String> named(Item item, Text what, Predicate<String> known, Supplier<Set<String>> all) {
        Read<String> name = item.text();
        if (name.isPresent() && !known.test(name.get())) {
            item.faults().add(Fault.unknownName(name.place(), what, name.get(), all.get()));
        }
        return name;
    }

    ZoneId zone() {
        return zone;
    }

    Optional<FactDeclaration> declaration(String fact) {
        return Optional.ofNullable(declared.get(fact));
    }

    /** The type of a fact; empty where the value of a comparison tells. */
    Optional<FactType> type(String fact) {
        FactDeclaration declaration = declared.get(fact);
        if (declaration != null) {
            return Optional.of(declaration.type());
        }
        FactType derived = DERIVED.get(fact);
        return derived != null ? Optional.of(derived) : Fields.type(fact);
    }

    boolean knows(String fact) {
        return declared.containsKey(fact)
                || DERIVED.containsKey(fact)
                || Fields.names().contains(fact);
    }

    /** Whether an act or a rule may give it a value. */
    boolean recordable(String fact) {
        return knows(fact) && !DERIVED.containsKey(fact);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(Fields.names());
        names.addAll(declared.keySet());
        names.addAll(DERIVED.keySet());
        return names;
    }
}
