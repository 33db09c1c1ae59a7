package org.complaintkit.replay.digit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.identity.Role;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.TableCheck;

/**
 * A workflow of eGov DIGIT: states with their actions, each with the state that it leads to, by name or by an id that the state
 * carries, and the roles that may take it.
 *
 * @param name what the service is called
 * @param table its states and moves
 */
public record BusinessService(String name, TableCheck table) {

    private static final Verb ESCALATE = Verb.of("escalate");
    private static final List<State> SCANNED = List.of(State.of("PENDINGFORASSIGNMENT"), State.of("PENDINGATLME"));
    private static final int LEVELS = 3;

    /**
     * Reads every workflow of a document, wherever it stands in it.
     *
     * @param source the document's name, for messages
     * @param utf8 its bytes
     * @return the workflows; none where there is none
     * @throws org.complaintkit.json.MalformedDocument if it is not JSON
     */
    public static List<BusinessService> read(String source, byte[] utf8) {
        List<BusinessService> services = new ArrayList<>();
        collect(JsonDocument.of(source, utf8).root(), services);
        return services;
    }

    private static void collect(JsonValue value, List<BusinessService> services) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> collect(item, services));
        } else if (value instanceof JsonObject object) {
            if (items(object, "states").stream()
                    .anyMatch(state -> !items(state, "actions").isEmpty())) {
                services.add(of(object));
                return;
            }
            object.fields().values().forEach(field -> collect(field.value(), services));
        }
    }

    private static BusinessService of(JsonObject service) {
        List<JsonObject> all = items(service, "states");
        Map<String, State> byId = new HashMap<>();
        Set<State> states = new LinkedHashSet<>();
        Set<State> finals = new LinkedHashSet<>();
        for (JsonObject item : all) {
            State state = name(item);
            states.add(state);
            text(item, "uuid").ifPresent(id -> byId.put(id, state));
            if (flag(item, "isTerminateState")) {
                finals.add(state);
            }
        }
        List<Move> moves = new ArrayList<>();
        for (JsonObject item : all) {
            items(item, "actions").forEach(action -> move(item, action, byId).ifPresent(moves::add));
        }
        State start = all.stream()
                .filter(item -> flag(item, "isStartState"))
                .map(BusinessService::name)
                .findFirst()
                .orElse(State.NONE);
        String name = text(service, "businessService").orElse("?");
        return new BusinessService(name, new TableCheck(start, states, finals, moves));
    }

    /** Before anybody applies, the state of the service has no name. */
    private static State name(JsonObject state) {
        return text(state, "state")
                .or(() -> text(state, "applicationStatus"))
                .map(State::of)
                .orElse(State.NONE);
    }

    private static Optional<Move> move(JsonObject from, JsonObject action, Map<String, State> byId) {
        Optional<String> verb =
                text(action, "action").map(word -> word.toLowerCase(Locale.ROOT).replace('_', '-'));
        Optional<String> next = text(action, "nextState");
        if (verb.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        State to = byId.getOrDefault(next.get(), State.of(next.get()));
        Set<Role> roles = new LinkedHashSet<>();
        field(action, "roles").stream()
                .flatMap(value -> value instanceof JsonArray array ? array.items().stream() : Stream.empty())
                .forEach(role -> {
                    if (role instanceof JsonText text) {
                        roles.add(Role.of(text.text()));
                    }
                });
        return Optional.of(
                Move.of(Track.MAIN, name(from), Verb.of(verb.get()), to).by(roles));
    }

    /**
     * What is wrong with it, also beside the scheduler that escalates complaints by itself: it looks for work in
     * PENDINGFORASSIGNMENT and PENDINGATLME and means to go up three levels.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        TableCheck.Relies scheduler =
                new TableCheck.Relies("the escalation scheduler 自动升级任务", ESCALATE, SCANNED, LEVELS);
        return Stream.concat(table.findings().stream(), table.findings(scheduler).stream())
                .toList();
    }

    private static Optional<JsonValue> field(JsonObject object, String name) {
        return Optional.ofNullable(object.fields().get(name)).map(JsonValue.JsonField::value);
    }

    private static Optional<String> text(JsonObject object, String name) {
        return field(object, name)
                .filter(JsonText.class::isInstance)
                .map(value -> ((JsonText) value).text())
                .filter(text -> !text.isBlank());
    }

    private static boolean flag(JsonObject object, String name) {
        return field(object, name)
                .filter(value -> value instanceof JsonFlag flag && flag.flag())
                .isPresent();
    }

    private static List<JsonObject> items(JsonObject object, String name) {
        return field(object, name).stream()
                .flatMap(value -> value instanceof JsonArray array ? array.items().stream() : Stream.empty())
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }
}
