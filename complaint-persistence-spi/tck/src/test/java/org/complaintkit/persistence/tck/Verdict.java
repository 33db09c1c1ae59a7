package org.complaintkit.persistence.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a run of the kit came to, by the names of its tests. */
final class Verdict implements TestExecutionListener {

    private final Set<String> passed = new TreeSet<>();
    private final Set<String> failed = new TreeSet<>();
    private final Set<String> skipped = new TreeSet<>();

    private Verdict() {}

    static Verdict on(String suspect) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Suspect.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .configurationParameter(Suspect.NAME, suspect)
                .build();
        Verdict verdict = new Verdict();
        LauncherFactory.create().execute(request, verdict);
        return verdict;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.getSource().orElse(null) instanceof MethodSource method) {
            boolean successful = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
            (successful ? passed : failed).add(method.getMethodName());
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add(test.getDisplayName());
    }

    Set<String> passed() {
        return passed;
    }

    Set<String> failed() {
        return failed;
    }

    Set<String> skipped() {
        return skipped;
    }
}
