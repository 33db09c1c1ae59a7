package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;

/** What a tester declared: laws that do not hold for some parts, and why that is as it should be. */
record Exceptions(List<Declared> all) {

    static final Exceptions NONE = new Exceptions(List.of());

    record Declared(Law law, String part, String reason) {
        boolean covers(Broken broken) {
            return law == broken.law() && broken.parts().contains(part);
        }

        @Override
        public String toString() {
            return part + ": " + reason;
        }
    }

    Exceptions {
        all = List.copyOf(all);
    }

    Exceptions with(Law law, String part, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an exception from " + law.id() + " for " + part + " needs a reason");
        }
        List<Declared> more = new ArrayList<>(all);
        more.add(new Declared(law, part, reason));
        return new Exceptions(more);
    }

    Verdict verdict(Law law, List<Broken> broken) {
        List<Declared> own = all.stream().filter(one -> one.law() == law).toList();
        return new Verdict(
                law,
                broken.stream()
                        .filter(one -> own.stream().noneMatch(declared -> declared.covers(one)))
                        .toList(),
                own.stream()
                        .filter(declared -> broken.stream().anyMatch(declared::covers))
                        .map(Declared::toString)
                        .toList(),
                own.stream()
                        .filter(declared -> broken.stream().noneMatch(declared::covers))
                        .map(Declared::toString)
                        .toList());
    }

    /** What no exception covers. */
    List<Broken> left(List<Broken> broken) {
        return broken.stream()
                .filter(one -> all.stream().noneMatch(declared -> declared.covers(one)))
                .toList();
    }
}
