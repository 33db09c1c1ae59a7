package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a regime keeps a law.
 *
 * @param law the law
 * @param broken how it is broken; nothing where it holds
 * @param excepted what was declared as an exception, each with its reason
 * @param idle exceptions that were declared and are not needed, each with its reason
 */
public record Verdict(Law law, List<Broken> broken, List<String> excepted, List<String> idle) {

    /** Takes copies. */
    public Verdict {
        broken = List.copyOf(broken);
        excepted = List.copyOf(excepted);
        idle = List.copyOf(idle);
    }

    /**
     * Whether it holds, declared exceptions aside. An exception that nothing needs breaks it too: it would
     * hide what comes later.
     *
     * @return true if nothing breaks it
     */
    public boolean holds() {
        return broken.isEmpty() && idle.isEmpty();
    }

    /**
     * In words, in English and Chinese.
     *
     * @return one line where it holds without an exception, else more
     */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add((holds() ? "holds: " : "does NOT hold: ") + law.title().en() + " / "
                + law.title().zh());
        broken.forEach(one -> lines.add(one.toString()));
        excepted.forEach(one -> lines.add("excepted: " + one));
        idle.forEach(one -> lines.add("excepted without need, take it away: " + one));
        return String.join("\n  ", lines);
    }
}
