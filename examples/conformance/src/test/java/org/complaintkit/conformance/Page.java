package org.complaintkit.conformance;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.complaintkit.conformance.Checkout.CaseFile;
import org.complaintkit.conformance.RegimeText.Part;
import org.complaintkit.conformance.Rules.Rule;

/** The page that lists every rule, the part of its regime that carries it, and its case. */
final class Page {

    private static final String HEAD = """
            # Conformance

            Written by the build (`examples/conformance`, `PageTest`); do not edit it. Each rule of the documents behind the regimes
            is carried by the parts of its regime that cite it, and has one case: a log and what should come of it. A case *holds*
            if replaying its log comes to what it says; it *proves* its rule if it fails as soon as the parts are taken out, all
            together and each alone. How to write one is in [regimes](regimes.md).

            """;

    private final Suite suite;
    private final StringBuilder page = new StringBuilder(HEAD);

    private Page(Suite suite) {
        this.suite = suite;
    }

    static String of(Suite suite) {
        Page page = new Page(suite);
        page.summary();
        suite.regimes().keySet().stream()
                .filter(regime -> !suite.of(regime).isEmpty())
                .forEach(page::regime);
        page.pending();
        return page.page.toString();
    }

    /** What the page says of one regime. */
    static String section(Suite suite, String regime) {
        Page page = new Page(suite);
        page.page.setLength(0);
        page.regime(regime);
        return page.page.toString();
    }

    private void summary() {
        int all = suite.rules().byId().size();
        int pending = suite.rules().pending().size();
        page.append(all - pending + " of " + all + " rules are carried, " + pending + " are still to come.\n");
    }

    private void regime(String id) {
        RegimeText regime = suite.regimes().get(id);
        page.append("\n## " + id + "\n\n| rule | kind | parts | case | result |\n| --- | --- | --- | --- | --- |\n");
        suite.of(id).forEach(one -> row(regime, one));
    }

    private void row(RegimeText regime, CaseFile one) {
        long scenarios = one.content().scenarios().size();
        String holds = Proofs.differences(one, regime).isEmpty() ? "holds" : "fails";
        String proves = Proofs.idle(one, regime).isEmpty() ? "proves" : "proves nothing";
        page.append("| " + one.name())
                .append(" | " + suite.rules().byId().get(one.name()).kind())
                .append(" | "
                        + regime.citing(one.name()).stream()
                                .map(Part::name)
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", ")))
                .append(" | [" + one.content().title().en() + "](../examples/regimes/cases/" + regime.id() + "/"
                        + one.name() + ".json)")
                .append(" | " + holds + ", " + proves + (scenarios > 1 ? " (" + scenarios + " scenarios)" : "")
                        + " |\n");
    }

    private void pending() {
        Map<String, String> kinds = new TreeMap<>();
        suite.rules().pending().stream()
                .map(id -> suite.rules().byId().get(id))
                .collect(Collectors.groupingBy(Rule::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, rules) ->
                        kinds.put(kind, rules.stream().map(Rule::id).collect(Collectors.joining(" "))));
        if (!kinds.isEmpty()) {
            page.append("\n## Still to come\n\n| kind | rules |\n| --- | --- |\n");
            kinds.forEach((kind, ids) -> page.append("| " + kind + " | " + ids + " |\n"));
        }
    }
}
