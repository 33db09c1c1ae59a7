package org.complaintkit.replay.log;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Verbs;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Role;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.Phrase;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Verb;

/** One line of the log, strictly. */
final class CommandLine {

    private final String source;
    private final Vocabulary vocabulary;
    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    CommandLine(String source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
        vocabulary.verbs().stream().sorted().forEach(verb -> verbs.put(verb.name(), verb));
        verbs.put(Verbs.PASS_TIME.name(), Verbs.PASS_TIME);
    }

    Command read(int line, String text) {
        return JsonDocument.line(source, line, text).read(this::command);
    }

    private Read<Command> command(Fields fields) {
        Read<String> id = fields.text("complaint");
        Read<Optional<String>> tenant = fields.optionalText("tenant");
        Read<ComplaintKey> key = fields.make(
                "complaint",
                () -> new ComplaintKey(tenant.get().map(Tenant::of).orElse(Tenant.SOLE), id.get()));
        Read<Instant> at = fields.instant("at");
        Read<Optional<Instant>> recordedAt = fields.optional("recordedAt", Item::instant);
        Read<Optional<CommandId>> command =
                fields.optional("id", item -> item.text().map(CommandId::of));
        Read<Actor> by = fields.object("by", CommandLine::actor);
        Read<Verb> verb = fields.oneOf("do", verbs);
        Read<FactMap> facts = verb.isPresent() ? facts(fields, verb.get()) : fields.make(() -> FactMap.EMPTY);
        return fields.make(() -> new Command(
                new Meta(key.get(), command.get(), at.get(), recordedAt.get().orElse(at.get()), by.get()),
                Act.of(verb.get(), facts.get())));
    }

    private static Read<Actor> actor(Fields fields) {
        Read<String> id = fields.text("id");
        Read<List<Role>> roles =
                fields.orElse("roles", item -> item.list(role -> role.text().map(Role::of)), List.of());
        Read<Optional<String>> unit = fields.optionalText("unit");
        return fields.make(
                () -> new Actor(id.get(), roles.get().stream().collect(Collectors.toUnmodifiableSet()), unit.get()));
    }

    private Read<FactMap> facts(Fields fields, Verb verb) {
        return verb.equals(Verbs.NOTE) ? note(fields) : others(fields, verb);
    }

    private Read<FactMap> others(Fields fields, Verb verb) {
        Map<String, Optional<FactType>> types = new LinkedHashMap<>(org.complaintkit.command.Fields.of(verb));
        vocabulary.facts().forEach((name, fact) -> types.put(name, Optional.of(fact.type())));
        Map<String, Read<Optional<Fact>>> reads = new LinkedHashMap<>();
        types.forEach((name, type) -> reads.put(
                name,
                fields.optional(
                        name,
                        item -> FactValues.read(
                                item,
                                type,
                                Optional.ofNullable(vocabulary.facts().get(name))))));
        return fields.make(() -> {
            Map<String, Fact> facts = new LinkedHashMap<>();
            reads.forEach((name, fact) -> fact.get().ifPresent(value -> facts.put(name, value)));
            return FactMap.copyOf(facts);
        });
    }

    private Read<FactMap> note(Fields fields) {
        Read<String> fact = fields.text("fact");
        fields.ignore("person", "unit", "period");
        if (fact.isPresent() && !vocabulary.facts().containsKey(fact.get())) {
            Phrase what = new Phrase("a fact that the regime declares", "本制度声明的事实");
            fields.faults()
                    .add(Fault.unknownName(
                            fact.place(), what, fact.get(), vocabulary.facts().keySet()));
        }
        var declared = Optional.ofNullable(fact.isPresent() ? vocabulary.facts().get(fact.get()) : null);
        Read<Fact> value = fields.orElse(
                "value", item -> FactValues.read(item, declared.map(is -> is.type()), declared), Fact.of(true));
        return fields.make(() -> FactMap.of(fact.get(), value.get()));
    }
}
