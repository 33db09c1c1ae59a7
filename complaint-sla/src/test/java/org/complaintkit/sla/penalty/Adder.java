package org.complaintkit.sla.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.complaintkit.rule.Phrase;

/** Adds a reckoning up from its lines alone, one after the other, each working on what the lines above left. */
final class Adder {

    private final Deque<BigDecimal> left = new ArrayDeque<>();

    static BigDecimal sum(List<Phrase> lines) {
        Adder adder = new Adder();
        lines.forEach(line -> adder.add(line.wording().code(), line.details()));
        return adder.left.pop();
    }

    private void add(String code, Map<String, String> in) {
        switch (code.substring("reckoned-".length())) {
            case "fixed", "step", "last-step", "entered" -> left.push(of(in, "amount"));
            case "rising" ->
                left.push(of(in, "first")
                        .add(of(in, "by").multiply(of(in, "count").subtract(BigDecimal.ONE))));
            case "overdue", "overdue-working" -> left.push(of(in, "each").multiply(of(in, "started")));
            case "times" -> left.push(left.pop().multiply(of(in, "factor")));
            case "percent" -> left.push(left.pop().multiply(of(in, "percent")).movePointLeft(2));
            case "rounded" ->
                left.push(left.pop().divide(of(in, "to"), 0, mode(in)).multiply(of(in, "to")));
            case "most" ->
                left.push(left.pop()
                        .min(of(in, "most").subtract(of(in, "earlier")).max(BigDecimal.ZERO)));
            case "least" -> left.push(left.pop().max(of(in, "least").subtract(of(in, "earlier"))));
            case "split" -> {
                BigDecimal whole = left.pop();
                left.push(mark(whole, in, "to").subtract(mark(whole, in, "from")));
            }
            case "sum", "greatest" -> {
                BigDecimal all = left.pop();
                for (int i = of(in, "parts").intValue(); i > 1; i--) {
                    all = code.endsWith("sum") ? all.add(left.pop()) : all.max(left.pop());
                }
                left.push(all);
            }
            default -> {}
        }
    }

    private static BigDecimal mark(BigDecimal whole, Map<String, String> in, String at) {
        return whole.multiply(of(in, at)).divide(of(in, "of"), 2, RoundingMode.HALF_UP);
    }

    private static RoundingMode mode(Map<String, String> in) {
        return RoundingMode.valueOf(
                in.get("mode").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    private static BigDecimal of(Map<String, String> in, String name) {
        return new BigDecimal(in.get(name).replaceFirst("^[A-Z]{3} ", ""));
    }
}
