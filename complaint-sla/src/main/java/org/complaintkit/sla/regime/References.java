package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;

/** Names that a document uses before it says what they name; looked up once it has been read whole. */
final class References {

    private static final Text VERB = new Text("a verb of the lifecycle", "流程中的操作");
    private static final Text LIMIT = new Text("a limit of this regime", "本制度的时限");

    private final List<Read<String>> verbs = new ArrayList<>();
    private final List<Read<String>> limits = new ArrayList<>();

    /** A name that must turn out to be a verb's. */
    Read<String> verb(Read<String> name) {
        return note(name, verbs);
    }

    /** A name that must turn out to be a limit's. */
    Read<String> limit(Read<String> name) {
        return note(name, limits);
    }

    private static Read<String> note(Read<String> name, List<Read<String>> names) {
        if (name.isPresent()) {
            names.add(name);
        }
        return name;
    }

    void check(Lifecycle lifecycle, Collection<String> limitIds, Faults faults) {
        check(verbs, VERB, lifecycle.verbs().stream().map(Verb::name).toList(), faults);
        check(limits, LIMIT, limitIds, faults);
    }

    private static void check(List<Read<String>> names, Text what, Collection<String> valid, Faults faults) {
        for (Read<String> name : names) {
            if (!valid.contains(name.get())) {
                faults.add(Fault.unknownName(name.place(), what, name.get(), valid));
            }
        }
    }
}
