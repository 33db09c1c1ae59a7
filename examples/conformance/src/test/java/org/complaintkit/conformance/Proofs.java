package org.complaintkit.conformance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.complaintkit.conformance.Checkout.CaseFile;

/** What the cases of this checkout prove, each worked out once, whoever asks. */
final class Proofs {

    private static final Map<String, List<String>> IDLE = new ConcurrentHashMap<>();

    private Proofs() {}

    /** Why a case proves nothing of its rule; empty where it does. */
    static List<String> idle(CaseFile one, RegimeText regime) {
        return IDLE.computeIfAbsent(one.name(), name -> Suite.idle(one.content(), regime));
    }
}
