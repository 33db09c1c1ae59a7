package org.complaintkit.sla.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Party;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Payer;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.regime.Regime;

/** What is wrong with who pays what. Prices are tried, not looked into: an embedder's own calculator too. */
final class SanctionFindings {

    private static final int MOST_COUNT = 12;
    private static final Instant DUE = Instant.parse("2026-03-02T02:00:00Z");
    private static final List<Duration> LATE = List.of(
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(5),
            Duration.ofDays(10),
            Duration.ofDays(30),
            Duration.ofDays(100));
    private static final Wording BREACH =
            Wording.of("double-charge-breach", "breach of limit {limit}", "时限“{limit}”的超时");
    private static final Wording FOUND = Wording.of("double-charge-finding", "finding", "认定");

    private static final Set<DeadlineStatus> IN_TIME = Set.of(DeadlineStatus.RUNNING, DeadlineStatus.MET);

    private final Regime regime;
    private final Free free;
    private final Exploration exploration;
    private final List<Finding> findings = new ArrayList<>();

    SanctionFindings(Regime regime, Free free, Exploration exploration) {
        this.exploration = exploration;
        this.regime = regime;
        this.free = free;
    }

    List<Finding> all() {
        List<ChargeRule> rules = regime.charging().rules();
        for (int i = 0; i < rules.size(); i++) {
            ChargeRule rule = rules.get(i);
            onTime(rule);
            price(rule).ifPresent(price -> prices(rule, price));
            for (ChargeRule other : rules.subList(i + 1, rules.size())) {
                twice(rule, other);
            }
        }
        return findings;
    }

    private Optional<PriceRule> price(ChargeRule rule) {
        return regime.prices().rules().stream()
                .filter(price -> price.rule().equals(rule.id()))
                .findFirst();
    }

    /** Applies where a limit was kept, and never where it was breached. */
    private void onTime(ChargeRule rule) {
        for (String name : rule.when().names()) {
            if (!name.startsWith(DerivedFacts.LIMIT)) {
                continue;
            }
            List<DeadlineStatus> holds = new ArrayList<>();
            for (DeadlineStatus status : DeadlineStatus.values()) {
                if (free.canHold(rule.when(), FactMap.of(name, Fact.of(status.word())))) {
                    holds.add(status);
                }
            }
            if (!holds.isEmpty() && IN_TIME.containsAll(holds)) {
                String limit = name.substring(DerivedFacts.LIMIT.length());
                String words = String.join(
                        ", ", holds.stream().map(DeadlineStatus::word).toList());
                add(Kind.CHARGES_ON_TIME, rule, Map.of("limit", limit, "status", words));
            }
        }
    }

    private void add(Kind kind, ChargeRule rule, Map<String, String> details) {
        String part = "sanctions/" + rule.id();
        Map<String, String> more = new java.util.LinkedHashMap<>(details);
        more.put("rule", part);
        findings.add(Finding.of(kind, List.of(part), rule.basis(), more));
    }

    private void prices(ChargeRule rule, PriceRule price) {
        Map<String, List<Fact>> classes = free.classes(named(rule, price));
        List<FactMap> all = new ArrayList<>(List.of(FactMap.EMPTY));
        for (Map.Entry<String, List<Fact>> one : classes.entrySet()) {
            List<FactMap> more = new ArrayList<>(all);
            if (all.size() < 50) {
                all.forEach(facts -> one.getValue().forEach(value -> more.add(facts.with(one.getKey(), value))));
            }
            all = more;
        }
        boolean cheaper = false;
        boolean sooner = false;
        boolean jumps = false;
        for (FactMap facts : all) {
            cheaper = cheaper || secondCheaper(rule, price, facts);
            sooner = sooner || laterCheaper(rule, price, facts);
            jumps = jumps || jumps(rule, new CostJumps(price, facts));
        }
    }

    private boolean jumps(ChargeRule rule, CostJumps jumps) {
        Optional<Phrase> found = jumps.first();
        String part = "sanctions/" + rule.id();
        found.ifPresent(
                jump -> findings.add(Finding.of(Kind.COST_JUMPS, List.of(part), rule.basis(), Map.of("rule", part))
                        .with("what", jump)));
        return found.isPresent();
    }

    static FactMap late(FactMap facts, Duration late) {
        return facts.with(ChargeRule.OVERDUE_FROM, Fact.of(DUE))
                .with(ChargeRule.OVERDUE_UNTIL, Fact.of(DUE.plus(late)));
    }

    /** The facts by which a price chooses, each compared with what is declared of it. */
    private Condition named(ChargeRule rule, PriceRule price) {
        List<Condition> parts = new ArrayList<>(List.of(rule.when()));
        for (String fact : price.penalty().facts()) {
            free.declaration(fact)
                    .ifPresent(declared ->
                            declared.oneOf().forEach(value -> parts.add(new Condition.Is(fact, Fact.of(value)))));
        }
        return new Condition.All(parts);
    }

    private boolean secondCheaper(ChargeRule rule, PriceRule price, FactMap facts) {
        Optional<BigDecimal> before = Optional.empty();
        List<Sanction> earlier = new ArrayList<>();
        boolean bounded = !price.penalty().looksBack().isEmpty();
        for (int count = 1; count <= MOST_COUNT; count++) {
            Optional<Sanction> cost = cost(price, facts, count, List.copyOf(earlier));
            Optional<BigDecimal> amount = cost.flatMap(SanctionFindings::amount);
            if (!bounded
                    && before.isPresent()
                    && amount.isPresent()
                    && amount.get().compareTo(before.get()) < 0) {
                add(
                        Kind.SECOND_CHEAPER,
                        rule,
                        Map.of(
                                "first", String.valueOf(count - 1),
                                "second", String.valueOf(count),
                                "more", before.get().toPlainString(),
                                "less", amount.get().toPlainString()));
                return true;
            }
            cost.ifPresent(earlier::add);
            before = amount;
        }
        return false;
    }

    private boolean laterCheaper(ChargeRule rule, PriceRule price, FactMap facts) {
        Optional<BigDecimal> before = Optional.empty();
        Duration sooner = Duration.ZERO;
        for (Duration late : LATE) {
            Optional<BigDecimal> amount =
                    cost(price, late(facts, late), 1, List.of()).flatMap(SanctionFindings::amount);
            if (before.isPresent() && amount.isPresent() && amount.get().compareTo(before.get()) < 0) {
                add(
                        Kind.LATER_COSTS_LESS,
                        rule,
                        Map.of(
                                "sooner", sooner.toString(),
                                "later", late.toString(),
                                "more", before.get().toPlainString(),
                                "less", amount.get().toPlainString()));
                return true;
            }
            before = amount;
            sooner = late;
        }
        return false;
    }

    static Optional<BigDecimal> amount(Sanction sanction) {
        return sanction.amount().map(money -> money.getAmount());
    }

    static Optional<Sanction> cost(PriceRule price, FactMap facts, int count, List<Sanction> earlier) {
        ChargeId id = new ChargeId(Beginning.KEY, price.rule(), 1, count);
        Charge charge = new Charge(id, price.basis(), new Party(Beginning.KEY.tenant(), "ann"), DUE, facts);
        try {
            return Optional.of(price.penalty()
                    .reckon(new Offence(charge, count, window -> earlier))
                    .sanction());
        } catch (IllegalArgumentException | ArithmeticException | IllegalStateException noPrice) {
            return Optional.empty();
        }
    }

    /** Both for the same breach, or for findings that both name, of a party that may be the same. */
    private void twice(ChargeRule rule, ChargeRule other) {
        boolean grouped = rule.group().isPresent() && rule.group().equals(other.group());
        boolean together = !grouped
                && sameOccasion(rule.on(), other.on())
                && sameParty(rule.payer(), other.payer())
                && free.canBothHold(rule.when(), other.when())
                && costsMoney(rule)
                && costsMoney(other)
                && (!exploration.isExact()
                        || exploration.watch().twice(rule.id(), other.id()).isPresent());
        if (together) {
            Phrase what = rule.on() instanceof Occasion.Breach breach
                    ? new Phrase(BREACH, Map.of("limit", breach.limit()))
                    : new Phrase(FOUND, Map.of());
            findings.add(Finding.of(
                            Kind.DOUBLE_CHARGE,
                            List.of("sanctions/" + rule.id(), "sanctions/" + other.id()),
                            Stream.concat(rule.basis().stream(), other.basis().stream())
                                    .toList(),
                            Map.of("rule", "sanctions/" + rule.id(), "other", "sanctions/" + other.id()))
                    .with("what", what));
        }
    }

    private boolean costsMoney(ChargeRule rule) {
        return price(rule)
                .map(price -> cost(price, FactMap.EMPTY, 1, List.of()))
                .filter(cost -> cost.isEmpty() || cost.get().amount().isPresent())
                .isPresent();
    }

    private boolean sameOccasion(Occasion one, Occasion other) {
        if (one instanceof Occasion.Breach first && other instanceof Occasion.Breach second) {
            return first.limit().equals(second.limit());
        }
        return one instanceof Occasion.Found first
                && other instanceof Occasion.Found second
                && first.verbs().stream().anyMatch(second.verbs()::contains)
                && free.canBothHold(first.of(), second.of());
    }

    private static boolean sameParty(Payer one, Payer other) {
        return one instanceof Payer.OfFact first
                && other instanceof Payer.OfFact second
                && first.names().stream().anyMatch(second.names()::contains);
    }
}
