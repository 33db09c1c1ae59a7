package org.complaintkit.law;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Hash;
import org.complaintkit.command.Act;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Party;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Transfer;
import org.joda.money.Money;

/**
 * Values of the types that events, commands, accounts and complaints are made of, by reflection over records and sealed
 * interfaces: a component or an event that is added later is invented too.
 */
public final class Invented {

    private static final List<String> NAMES =
            List.of("a", "reply-24", "投诉", "Å 7", "\"q\\/", "😀", "x".repeat(100), "-", "e@f");
    private static final List<String> VERBS = List.of(
            "register",
            "classify",
            "assign",
            "hand-over",
            "conclude",
            "propose",
            "answer",
            "promise",
            "suspend",
            "follow-up",
            "determine-liability",
            "record-violation",
            "escalate",
            "extend-limit",
            "correct",
            "adopt",
            "migrate",
            "close",
            "note",
            "our-own");
    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("2026-03-02T01:15:00Z"),
            Instant.parse("2026-03-29T00:59:59.999999999Z"),
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.5Z"),
            Instant.parse("-0001-01-01T00:00:00Z"),
            Instant.MIN,
            Instant.MAX);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 3, 2), LocalDate.EPOCH, LocalDate.MIN, LocalDate.MAX);
    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ONE,
            BigDecimal.ZERO,
            new BigDecimal("-12.50"),
            new BigDecimal("1E+99"),
            new BigDecimal("0.1E-98"),
            BigDecimal.valueOf(Long.MAX_VALUE));
    private static final List<Money> MONEY =
            List.of(Money.parse("CNY 12.30"), Money.parse("JPY 5"), Money.parse("USD -0.01"), Money.parse("TND 1.234"));
    private static final int TRIES = 50;

    private final Dice dice;
    private final boolean whole;

    private Invented(Dice dice, boolean whole) {
        this.dice = dice;
        this.whole = whole;
    }

    /** Invents by chance: parts that may be absent sometimes are. */
    public static Invented by(Dice dice) {
        return new Invented(dice, false);
    }

    /** Invents values in which no part is absent or empty; always the same ones. */
    public static Invented whole() {
        return new Invented(new Dice(List.of()), true);
    }

    public <T> T a(Class<T> type) {
        return type.cast(of(type));
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> plain = (Class<?>) type;
        Optional<Object> leaf = leaf(plain);
        if (leaf.isPresent()) {
            return leaf.get();
        } else if (plain.isEnum()) {
            return dice.of(List.of(plain.getEnumConstants()));
        } else if (plain == Act.class) {
            return act();
        } else if (plain.isSealed()) {
            return of(dice.of(leaves(plain)));
        }
        return record(plain);
    }

    /** The records that a sealed interface permits, through inner ones. */
    public static List<Class<?>> leaves(Class<?> sealed) {
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            leaves.addAll(permitted.isSealed() ? leaves(permitted) : List.of(permitted));
        }
        return leaves;
    }

    private Optional<Object> leaf(Class<?> type) {
        return Optional.ofNullable(
                type == String.class
                        ? dice.of(NAMES)
                        : type == Instant.class
                                ? dice.of(INSTANTS)
                                : type == LocalDate.class
                                        ? dice.of(DAYS)
                                        : type == BigDecimal.class
                                                ? dice.of(NUMBERS)
                                                : type == Money.class ? dice.of(MONEY) : special(type));
    }

    private Object special(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int" -> 1 + dice.below(3);
            case "long" -> 1L + dice.below(3);
            case "boolean" -> dice.oneIn(2);
            case "Hash" -> hash();
            case "FactMap" -> facts();
            case "Position" -> position();
            case "Transfer" -> transfer();
            default -> null;
        };
    }

    /** Between two books, above zero. */
    private Transfer transfer() {
        Book from = a(Book.class);
        Book to = from.kind() == Book.Kind.FUND
                ? Book.of(new Party(from.tenant(), from.name()))
                : Book.fund(from.tenant(), from.name());
        return new Transfer(from, to, a(Money.class).abs());
    }

    private Hash hash() {
        byte[] bytes = new byte[32];
        bytes[31] = (byte) dice.below(256);
        return Hash.of(bytes);
    }

    private FactMap facts() {
        FactMap facts = FactMap.EMPTY;
        List<Class<?>> types = leaves(Fact.class);
        for (int i = 0; i < types.size(); i++) {
            if (whole || dice.oneIn(3)) {
                String name = whole ? "f" + i : dice.of(NAMES);
                facts = facts.with(name, (Fact) of(whole ? types.get(i) : Fact.class));
            }
        }
        return facts;
    }

    private Position position() {
        Position position = Position.UNBORN;
        for (Track track : List.of(Track.MAIN, Track.WAITING, Track.of("extra"))) {
            if (whole || dice.oneIn(2)) {
                position = position.with(track, a(org.complaintkit.lifecycle.State.class));
            }
        }
        return position;
    }

    private Object container(ParameterizedType type) {
        Type inner = type.getActualTypeArguments()[0];
        String name = ((Class<?>) type.getRawType()).getSimpleName();
        if (name.equals("Optional")) {
            return whole || dice.oneIn(2) ? Optional.of(of(inner)) : Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        for (int i = whole ? 1 : dice.below(3); i > 0; i--) {
            items.add(of(inner));
        }
        return switch (name) {
            case "List" -> List.copyOf(items);
            case "Set" -> new LinkedHashSet<>(items);
            case "Map" -> byName(items);
            default -> throw new IllegalArgumentException("cannot invent " + type);
        };
    }

    private static Map<Object, Object> byName(List<Object> items) {
        Map<Object, Object> map = new LinkedHashMap<>();
        items.forEach(item -> map.put(item, "value of " + item));
        return map;
    }

    /** An act of this verb with content that it takes. */
    public Act act(String verb) {
        for (int i = 0; i < TRIES; i++) {
            try {
                Act act = RandomAct.of(Verb.of(verb), dice);
                return whole && i == 0 || dice.oneIn(2)
                        ? Act.of(act.verb(), act.facts().withAll(facts()))
                        : act;
            } catch (IllegalArgumentException e) {
                // This content is not for this verb; another one is.
            }
        }
        return Act.of("our-own");
    }

    public static List<String> verbs() {
        return VERBS;
    }

    private Act act() {
        return act(whole ? "our-own" : dice.of(VERBS));
    }

    private Object record(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("cannot invent " + type);
        }
        RuntimeException refusal = new IllegalArgumentException("nothing was tried");
        for (int i = 0; i < TRIES; i++) {
            List<Object> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(of(component.getGenericType()));
            }
            try {
                return Rebuilt.of(type, parts);
            } catch (IllegalArgumentException e) {
                refusal = e;
            }
        }
        throw refusal;
    }
}
