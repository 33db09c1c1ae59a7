package org.complaintkit.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.complaintkit.command.Act;
import org.complaintkit.command.Adopt;
import org.complaintkit.complaint.Snapshot.Breach;
import org.complaintkit.complaint.Snapshot.Rise;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.event.Notice;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Role;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/**
 * What an adopted complaint carries along beside what a person would tell of it, as facts of the act: a list of names for each
 * thing, under a number, and the facts that belong to it behind that number. Told and read in one place.
 */
record Carried(ComplaintKey key, FactMap facts) {

    private static final String LAPSED = Adopt.TAKEN + "lapsed.";
    private static final String MOMENTS = Adopt.TAKEN + "moments.";
    private static final String CHARGE = Adopt.TAKEN + "charge.";
    private static final String BREACH = Adopt.TAKEN + "breach.";
    private static final String RISE = Adopt.TAKEN + "rise.";
    private static final String HOLDING = Adopt.TAKEN + "holding.";
    private static final String FINDING = Adopt.TAKEN + "finding.";

    static Carried of(ComplaintKey key, Adopt adopt) {
        return new Carried(key, adopt.facts());
    }

    /** One thing: its names, and the facts that belong to it. */
    private record Item(List<String> names, FactMap facts) {

        String name(int place) {
            return names.get(place);
        }

        int number(int place) {
            return Integer.parseInt(names.get(place));
        }

        Instant moment(int place) {
            return Instant.parse(names.get(place));
        }

        List<String> from(int place) {
            return names.subList(Math.min(place, names.size()), names.size());
        }
    }

    /** What the act has to say beside the facts that it makes known. */
    static FactMap told(Snapshot now, FactMap known) {
        Map<String, Fact> told =
                new LinkedHashMap<>(now.lapsed().withPrefix(LAPSED).toMap());
        now.done().stream()
                .filter(done -> !done.earlier().isEmpty())
                .forEach(done -> told.put(MOMENTS + done.verb(), listing(done.earlier())));
        tell(told, CHARGE, now.charges(), Carried::told);
        tell(told, BREACH, now.breaches(), breach -> told(breach, known));
        tell(told, RISE, now.rises(), Carried::told);
        tell(told, HOLDING, now.holdings(), held -> new Item(List.of(held.from() + "", held.unit()), FactMap.EMPTY));
        tell(told, FINDING, now.findings(), Carried::told);
        return FactMap.copyOf(told);
    }

    private static <T> void tell(Map<String, Fact> told, String kind, List<T> all, Function<T, Item> item) {
        for (int i = 0; i < all.size(); i++) {
            Item one = item.apply(all.get(i));
            told.put(kind + (i + 1), new Fact.Listing(one.names()));
            told.putAll(one.facts().withPrefix(kind + (i + 1) + ".").toMap());
        }
    }

    private <T> List<T> read(String kind, Function<Item, T> item) {
        List<T> all = new ArrayList<>();
        for (Optional<Fact> next = facts.fact(kind + 1); next.isPresent(); next = facts.fact(kind + (all.size() + 1))) {
            if (!(next.get() instanceof Fact.Listing list)) {
                throw new IllegalArgumentException(
                        "adopt: " + kind + (all.size() + 1) + " is a list of names, here it is " + next.get());
            }
            all.add(item.apply(new Item(list.values(), facts.ofPrefix(kind + (all.size() + 1) + "."))));
        }
        return all;
    }

    private static Fact listing(List<Instant> moments) {
        return new Fact.Listing(moments.stream().map(Instant::toString).toList());
    }

    FactMap lapsed() {
        return facts.ofPrefix(LAPSED);
    }

    List<Instant> moments(Verb verb) {
        return facts.fact(MOMENTS + verb)
                .map(fact -> ((Fact.Listing) fact)
                        .values().stream().map(Instant::parse).toList())
                .orElse(List.of());
    }

    private static Item told(Charge charge) {
        ChargeId id = charge.id();
        List<String> names = new ArrayList<>(List.of(
                id.rule(),
                id.round() + "",
                id.turn() + "",
                charge.party().tenant().id(),
                charge.party().id(),
                charge.occurredAt() + ""));
        names.addAll(charge.basis());
        return new Item(names, charge.facts());
    }

    List<Charge> charges() {
        return read(
                CHARGE,
                one -> new Charge(
                        new ChargeId(key, one.name(0), one.number(1), one.number(2)),
                        one.from(6),
                        new Party(Tenant.of(one.name(3)), one.name(4)),
                        one.moment(5),
                        one.facts()));
    }

    /** Most of what was known at the breach is known still; what differs is told, and what was not known yet is named. */
    private static Item told(Breach breach, FactMap known) {
        DeadlineKey key = breach.deadline();
        List<String> names = new ArrayList<>(List.of(key.rule(), key.round() + "", key.turn() + ""));
        known.forEach((name, fact) -> {
            if (breach.facts().fact(name).isEmpty()) {
                names.add(name);
            }
        });
        Map<String, Fact> differs = new LinkedHashMap<>();
        breach.facts().forEach((name, fact) -> {
            if (!known.fact(name).equals(Optional.of(fact))) {
                differs.put(name, fact);
            }
        });
        return new Item(names, FactMap.copyOf(differs));
    }

    List<Breach> breaches(FactMap known) {
        return read(
                BREACH,
                one -> new Breach(
                        new DeadlineKey(one.name(0), one.number(1), one.number(2)),
                        known.without(Set.copyOf(one.from(3))).withAll(one.facts())));
    }

    private static Item told(Rise rise) {
        Event.Escalated event = rise.event();
        List<String> names = new ArrayList<>(List.of(
                event.key().rule(),
                event.key().round() + "",
                event.key().turn() + "",
                rise.before() + "",
                event.level() + "",
                event.at() + "",
                event.notice().from() + "",
                event.basis().size() + ""));
        names.addAll(event.basis());
        event.notice().tell().forEach(role -> names.add(role.name()));
        return new Item(names, FactMap.EMPTY);
    }

    List<Rise> rises() {
        return read(RISE, one -> {
            int roles = 8 + one.number(7);
            List<Role> tell = one.from(roles).stream().map(Role::of).toList();
            return new Rise(
                    new Event.Escalated(
                            one.moment(5),
                            new EscalationKey(one.name(0), one.number(1), one.number(2)),
                            List.copyOf(one.names().subList(8, roles)),
                            one.number(4),
                            new Notice(tell, one.moment(6))),
                    one.number(3));
        });
    }

    List<Held> holdings() {
        return read(HOLDING, one -> new Held(one.name(1), one.moment(0)));
    }

    private static Item told(Finding finding) {
        List<String> names =
                new ArrayList<>(List.of(finding.act().verb().name(), finding.at() + "", finding.round() + ""));
        finding.unit().ifPresent(names::add);
        return new Item(names, finding.act().facts());
    }

    List<Finding> findings() {
        return read(
                FINDING,
                one -> new Finding(
                        one.moment(1),
                        one.number(2),
                        one.from(3).stream().findFirst(),
                        Act.of(Verb.of(one.name(0)), one.facts())));
    }
}
