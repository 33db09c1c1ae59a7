package org.complaintkit.sla.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.fact.Supply;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What acts of one verb may say, as far as it matters: every combination of classes of values, or some of them. */
record Sayings(List<FactMap> contents, boolean complete, FactMap least) {

    private static final int MOST = 200;

    /** An example with what the verb says in any case. */
    FactMap completed(FactMap example) {
        return least.withAll(example);
    }

    /** Makes them for one regime. */
    static final class Maker {
        private final Regime regime;
        private final Cone cone;
        private final Breadth breadth;
        private final Map<String, List<Fact>> classes;
        private final FactMap smooth;

        Maker(Regime regime, Cone cone, Breadth breadth) {
            this.regime = regime;
            this.cone = cone;
            this.breadth = breadth;
            List<Condition> all = new ArrayList<>(List.of(cone.together()));
            cone.together().names().stream()
                    .filter(name -> name.startsWith(ActorFacts.IS))
                    .map(name -> name.substring(ActorFacts.IS.length()))
                    .forEach(name -> all.add(new Condition.Is(name, Fact.of("ann"))));
            Free free = new Free(regime.vocabulary().facts());
            this.classes = free.classes(new Condition.All(all));
            this.smooth = breadth == Breadth.NARROW ? smooth(free) : FactMap.EMPTY;
        }

        /** Facts with which as many moves as possible are open together, the ordinary course first. */
        private FactMap smooth(Free free) {
            Condition together = Condition.ALWAYS;
            FactMap facts = FactMap.EMPTY;
            List<Condition> asked = regime.lifecycle().moves().stream()
                    .sorted(Comparator.comparingInt(Maker::order))
                    .map(move -> Asks.of(regime.lifecycle(), move).together())
                    .distinct()
                    .toList();
            for (Condition next : asked) {
                Condition more = new Condition.All(List.of(together, next));
                Optional<FactMap> example = free.example(more, FactMap.EMPTY);
                together = example.isPresent() ? more : together;
                facts = example.orElse(facts);
            }
            return facts;
        }

        private static int order(Move move) {
            int at = COURSE.indexOf(move.verb().name());
            return at < 0 ? COURSE.size() : at;
        }

        /** Only what has to be said; what else is needed is found from state to state. */
        Sayings least(Verb verb) {
            Supply supply = regime.lifecycle().supply(verb);
            FactMap least = FactMap.EMPTY;
            for (String name : supply.always().stream().sorted().toList()) {
                least = least.with(name, some(name, supply));
            }
            FactMap enough = enough(verb, least, supply);
            FactMap rich = enough;
            for (String name : smooth.names()) {
                Fact value = smooth.fact(name).orElseThrow();
                Optional<FactDeclaration> declared = supply.facts().getOrDefault(name, Optional.empty());
                if (supply.offers(name)
                        && declared.filter(is -> !is.allows(value)).isEmpty()) {
                    rich = rich.with(name, value);
                }
            }
            return new Sayings(rich.equals(enough) ? List.of(enough) : List.of(enough, rich), false, enough);
        }

        Sayings of(Verb verb, Condition asked) {
            Supply supply = regime.lifecycle().supply(verb);
            FactMap least = FactMap.EMPTY;
            Map<String, List<Fact>> varied = new LinkedHashMap<>();
            for (String name : supply.always().stream().sorted().toList()) {
                List<Fact> values = cone.names().contains(name) ? values(name, supply) : List.of();
                least = least.with(name, values.isEmpty() ? some(name, supply) : values.get(0));
                if (values.size() > 1) {
                    varied.put(name, values);
                }
            }
            least = enough(verb, least, supply);
            if (verb.equals(Verbs.CORRECT) || verb.equals(Verbs.NOTE)) {
                return oneByOne(supply, least);
            }
            for (String name : cone.names()) {
                if (supply.offers(name) && !supply.always().contains(name) && matters(verb, name, asked)) {
                    varied.put(name, values(name, supply));
                }
            }
            return combined(varied, supply.always(), least);
        }

        /** Some verbs say nothing without at least one of their fields, whichever. */
        private static FactMap enough(Verb verb, FactMap least, Supply supply) {
            if (makes(verb, least)) {
                return least;
            }
            return Fields.table(verb).keySet().stream()
                    .filter(supply::offers)
                    .map(name -> least.with(name, some(name, supply)))
                    .filter(more -> makes(verb, more))
                    .findFirst()
                    .orElse(least);
        }

        private static boolean makes(Verb verb, FactMap content) {
            try {
                return Act.of(verb, content).verb().equals(verb);
            } catch (IllegalArgumentException tooLittle) {
                return false;
            }
        }

        private boolean matters(Verb verb, String name, Condition asked) {
            return breadth == Breadth.FULL
                    || asked.names().contains(name)
                    || Fields.table(verb).containsKey(name)
                    || verb.equals(Verbs.REGISTER);
        }

        private Sayings oneByOne(Supply supply, FactMap least) {
            List<FactMap> contents = new ArrayList<>();
            for (String name : cone.names()) {
                if (supply.offers(name)) {
                    values(name, supply).forEach(value -> contents.add(FactMap.of(name, value)));
                }
            }
            // Somebody noted something else, whatever it is.
            Stream.concat(
                            regime.vocabulary().facts().keySet().stream().sorted(),
                            Stream.of("category", "period", "person"))
                    .filter(name -> !cone.names().contains(name))
                    .findFirst()
                    .ifPresent(any -> contents.add(FactMap.of(any, some(any, supply))));
            return new Sayings(contents, true, least);
        }

        private static Sayings combined(Map<String, List<Fact>> varied, Set<String> always, FactMap least) {
            long product = 1;
            for (Map.Entry<String, List<Fact>> one : varied.entrySet()) {
                product *= one.getValue().size() + (always.contains(one.getKey()) ? 0 : 1);
                if (product > MOST) {
                    return singles(varied, least);
                }
            }
            List<FactMap> contents = List.of(least);
            for (Map.Entry<String, List<Fact>> one : varied.entrySet()) {
                List<FactMap> more = new ArrayList<>(always.contains(one.getKey()) ? List.of() : contents);
                for (FactMap content : contents) {
                    one.getValue().forEach(value -> more.add(content.with(one.getKey(), value)));
                }
                contents = more;
            }
            return new Sayings(contents, true, least);
        }

        private static Sayings singles(Map<String, List<Fact>> varied, FactMap least) {
            Set<FactMap> contents = new LinkedHashSet<>(List.of(least));
            FactMap all = least;
            for (Map.Entry<String, List<Fact>> one : varied.entrySet()) {
                one.getValue().forEach(value -> contents.add(least.with(one.getKey(), value)));
                all = one.getValue().isEmpty()
                        ? all
                        : all.with(one.getKey(), one.getValue().get(0));
            }
            contents.add(all);
            return new Sayings(List.copyOf(contents), false, least);
        }

        private List<Fact> values(String name, Supply supply) {
            Optional<FactDeclaration> declared = supply.facts().getOrDefault(name, Optional.empty());
            List<Fact> values = classes.getOrDefault(name, List.of()).stream()
                    .filter(value -> declared.filter(is -> !is.allows(value)).isEmpty())
                    .toList();
            return values.isEmpty() ? List.of(some(name, supply)) : values;
        }

        /** Any value at all. */
        private static Fact some(String name, Supply supply) {
            Optional<FactDeclaration> declared = supply.facts().getOrDefault(name, Optional.empty());
            FactType type = declared.map(FactDeclaration::type).orElse(FactType.NAME);
            return switch (type) {
                case FLAG -> Fact.of(true);
                case NAME ->
                    Fact.of(declared.stream()
                            .flatMap(is -> is.oneOf().stream().sorted())
                            .findFirst()
                            .orElse(DEFAULTS.getOrDefault(name, "some-" + name)));
                case NUMBER ->
                    new Fact.Quantity(declared.flatMap(FactDeclaration::atLeast)
                            .or(() -> declared.flatMap(FactDeclaration::atMost))
                            .orElse(BigDecimal.ONE));
                case MOMENT -> Fact.of(Instant.parse("2026-03-03T01:00:00Z"));
                case DAY -> new Fact.Day(LocalDate.of(2026, 3, 3));
                case MONEY -> new Fact.Sum(Money.of(CurrencyUnit.of("CNY"), 1));
                case LIST -> new Fact.Listing(List.of("some-" + name));
                case PERSONAL -> new Fact.Kept(new PersonalRef("text-of-" + name));
            };
        }

        private static final List<String> COURSE = List.of(
                "register",
                "accept",
                "assign",
                "investigate",
                "conclude",
                "propose",
                "consent",
                "submit",
                "approve",
                "complete",
                "answer",
                "follow-up",
                "close",
                "archive");

        private static final Map<String, String> DEFAULTS =
                Map.of("kind", "complaint", "channel", "phone", "source", "external");
    }
}
