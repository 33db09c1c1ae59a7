package org.complaintkit.sla.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sla.figure.Review.Charged;
import org.complaintkit.sla.figure.Review.NotOwed;

/** Applies rules on figures to finished periods. Pure: the same figures give the same review, however often it is asked. */
public final class Reviewing {

    private static final String VERIFICATION = "verification";
    private static final String HEAD = "head";

    private final FigureRules rules;
    private final Map<String, Heads> heads;

    /**
     * Prepares reviews.
     *
     * @param rules the rules
     * @param heads who leads each unit and led it before, by unit; units named here owe notes even where they never had a complaint
     */
    public Reviewing(FigureRules rules, Map<String, Heads> heads) {
        this.rules = rules;
        this.heads = Map.copyOf(heads);
    }

    /**
     * Every period up to an instant that some rule looks at.
     *
     * @param figures the figures
     * @param until the instant
     * @return the finished periods, in order
     */
    public List<Period> finished(Figures figures, Instant until) {
        SortedSet<Period> periods = new TreeSet<>();
        ZoneId zone = figures.plan().zone();
        for (Group tenant : figures.groups(Set.of())) {
            LocalDate first = figures.days(tenant).firstKey();
            for (Cycle cycle : rules.cycles()) {
                for (Period one = cycle.on(first); !one.endsAt(zone).isAfter(until); one = one.after()) {
                    periods.add(one);
                }
            }
        }
        return List.copyOf(periods);
    }

    /**
     * What follows from the figures of a period. Earlier periods are looked at where a rule asks for several in a row.
     *
     * @param figures the figures, as complete as they are
     * @param period a period that is over
     * @return charges, what is not owed, reminders and rewards; of the rules that look at periods of this length
     */
    public Review review(Figures figures, Period period) {
        Findings findings = new Findings(figures, period);
        for (ReviewRule rule : rules.reviews()) {
            if (rule.cycle() == period.cycle()) {
                findings.subjects(rule.of()).forEach(about -> findings.review(rule, about));
            }
        }
        for (RewardRule rule : rules.rewards()) {
            if (rule.cycle() == period.cycle()) {
                findings.reward(rule);
            }
        }
        return findings.done();
    }

    /** What is found in one period. */
    private final class Findings {
        private final Figures figures;
        private final Period period;
        private final List<Charged> charges = new ArrayList<>();
        private final List<NotOwed> notOwed = new ArrayList<>();
        private final List<Reminder> reminders = new ArrayList<>();
        private final List<Reward> rewards = new ArrayList<>();

        Findings(Figures figures, Period period) {
            this.figures = figures;
            this.period = period;
        }

        Review done() {
            return new Review(period, charges, notOwed, reminders, rewards);
        }

        /** Those that had a complaint by the end of the period, and the units that were named. */
        SortedSet<Group> subjects(Dimension of) {
            SortedSet<Group> subjects = new TreeSet<>(figures.groups(Set.of(of)));
            subjects.removeIf(group -> !figures.days(group).firstKey().isBefore(period.end()));
            if (of == Dimension.UNIT) {
                for (Group tenant : figures.groups(Set.of())) {
                    heads.keySet().forEach(unit -> subjects.add(Group.of(tenant.tenant(), of, unit)));
                }
            }
            return subjects;
        }

        void review(ReviewRule rule, Group about) {
            Notes notes = new Notes(figures, about);
            Run run = new Run(rule.test(), period);
            boolean found = rule.note().isPresent()
                    ? !notes.has(rule.note().get(), period)
                    : run.reaches(figures, about, one -> isVerified(rule, notes, one));
            boolean verified = isVerified(rule, notes, period);
            Optional<Party> party = party(rule, about);
            if (found && !verified) {
                remind(rule, about, VERIFICATION);
            } else if (found) {
                remind(rule, about, rule.asks().orElse(rule.id()));
            }
            if (found && verified && rule.party().isPresent() && party.isEmpty()) {
                remind(rule, about, HEAD);
            }
            party.ifPresent(who -> charge(rule, about, who, found && verified));
        }

        private boolean isVerified(ReviewRule rule, Notes notes, Period one) {
            return rule.verified().isEmpty() || notes.verifies(rule.verified().get(), one);
        }

        private void charge(ReviewRule rule, Group about, Party party, boolean owed) {
            ChargeId id = id(rule.id(), about);
            others(rule, about, party).forEach(other -> notOwed.add(new NotOwed(id, other)));
            if (owed) {
                Instant at = period.endsAt(figures.plan().zone());
                charges.add(new Charged(new Charge(id, rule.basis(), party, at, FactMap.EMPTY), about));
            } else {
                notOwed.add(new NotOwed(id, party));
            }
        }

        private Optional<Party> party(ReviewRule rule, Group about) {
            if (rule.party().isEmpty()) {
                return Optional.empty();
            }
            String name = subject(about);
            return rule.party().get() == ReviewRule.Who.ITSELF
                    ? Optional.of(new Party(about.tenant(), name))
                    : Optional.ofNullable(heads.get(name))
                            .map(head -> new Party(
                                    about.tenant(), head.on(period.end().minusDays(1))));
        }

        /** Who led the unit at other times, and may have been charged before that was told. */
        private List<Party> others(ReviewRule rule, Group about, Party party) {
            Heads all = heads.get(subject(about));
            return rule.party().equals(Optional.of(ReviewRule.Who.HEAD)) && all != null
                    ? all.all().stream()
                            .map(name -> new Party(about.tenant(), name))
                            .filter(other -> !other.equals(party))
                            .toList()
                    : List.of();
        }

        private void remind(ReviewRule rule, Group about, String asks) {
            Sums sums = figures.sums(about, period);
            Optional<FigureTest> test = rule.test();
            reminders.add(new Reminder(
                    rule.id(),
                    rule.basis(),
                    about,
                    period,
                    asks,
                    rule.tell(),
                    test.flatMap(it -> it.figure().value(sums, "")).map(FigureValue::text),
                    test.map(it -> it.bound(sums).toPlainString())));
        }

        void reward(RewardRule rule) {
            if (rule.note().isPresent()) {
                figures.notes().stream()
                        .filter(note -> note.fact().equals(rule.note().get()) && isHere(note))
                        .forEach(note -> byHand(rule, note));
                return;
            }
            Instant at = period.endsAt(figures.plan().zone());
            for (Group about : subjects(rule.of())) {
                if (new Run(rule.test(), period).reaches(figures, about, one -> true)) {
                    Party party = new Party(about.tenant(), subject(about));
                    Optional<String> unit = Optional.ofNullable(about.values().get(Dimension.UNIT));
                    rewards.add(new Reward(
                            id(rule.id(), about), rule.basis(), party, unit, rule.kind(), rule.amount(), at, period));
                }
            }
        }

        private boolean isHere(Noted note) {
            LocalDate day = note.at().atZone(figures.plan().zone()).toLocalDate();
            return period.cycle().on(day).equals(period);
        }

        private void byHand(RewardRule rule, Noted note) {
            Optional<String> who = rule.of() == Dimension.PERSON ? note.person() : note.unit();
            if (who.isPresent() && !note.value().equals("false")) {
                Tenant tenant = note.complaint().tenant();
                int turn = 1
                        + (int) rewards.stream()
                                .filter(one -> one.rule().equals(rule.id())
                                        && one.id().complaint().equals(note.complaint()))
                                .count();
                ChargeId id = new ChargeId(note.complaint(), rule.id(), 1, turn);
                rewards.add(new Reward(
                        id,
                        rule.basis(),
                        new Party(tenant, who.get()),
                        note.unit(),
                        rule.kind(),
                        rule.amount(),
                        note.at(),
                        period));
            }
        }

        private ChargeId id(String rule, Group about) {
            return new ChargeId(new ComplaintKey(about.tenant(), PeriodName.of(period, subject(about))), rule, 1, 1);
        }
    }

    private static String subject(Group about) {
        return about.values().values().iterator().next();
    }
}
