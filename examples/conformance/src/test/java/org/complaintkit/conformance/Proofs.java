package org.complaintkit.conformance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.complaintkit.conformance.Checkout.CaseFile;

/** What the cases of this checkout prove, each worked out once, whoever asks. */
final class Proofs {

    private static final Map<String, List<String>> IDLE = new ConcurrentHashMap<>();

    private static final Map<String, String> DIFFERENCES = new ConcurrentHashMap<>();
    private static final Map<String, Runner> RUNNERS = new ConcurrentHashMap<>();

    private Proofs() {}

    /** What runs the cases of a regime, which is read once for all that give it the same. */
    static Runner runner(RegimeText regime) {
        return RUNNERS.computeIfAbsent(regime.id(), id -> Runner.of(regime));
    }

    /** What differs in a case; empty where it holds. */
    static String differences(CaseFile one, RegimeText regime) {
        return DIFFERENCES.computeIfAbsent(one.name(), name -> Suite.differences(one.content(), runner(regime)));
    }

    /** Why a case proves nothing of its rule; empty where it does. */
    static List<String> idle(CaseFile one, RegimeText regime) {
        return IDLE.computeIfAbsent(one.name(), name -> Suite.idle(one.content(), regime));
    }
}
