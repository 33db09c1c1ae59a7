package org.complaintkit.json.format;

import java.util.Set;
import org.complaintkit.audit.Hash;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.Verb;

/** Who, which complaint, under which regime; and commands, which are little more. */
final class NameShapes {

    static final Codec<Tenant> TENANT = Plain.text(Tenant::of, Tenant::id);

    static final Codec<CommandId> COMMAND_ID = Plain.text(CommandId::of, CommandId::id);
    static final Codec<RegimeRef> REGIME = Plain.text(RegimeRef::parse, RegimeRef::toString);
    static final Codec<Hash> HASH = Plain.text(Hash::parse, Hash::toString);
    static final Codec<Verb> VERB = Plain.text(Verb::of, Verb::name);

    static final Shape<ComplaintKey> COMPLAINT = Shape.of(parts -> {
        var tenant = parts.orElse("tenant", TENANT, ComplaintKey::tenant, Tenant.SOLE);
        var id = parts.part("id", Plain.TEXT, ComplaintKey::id);
        return () -> new ComplaintKey(tenant.get(), id.get());
    });

    static final Shape<Party> PARTY = Shape.of(parts -> {
        var tenant = parts.orElse("tenant", TENANT, Party::tenant, Tenant.SOLE);
        var id = parts.part("id", Plain.TEXT, Party::id);
        return () -> new Party(tenant.get(), id.get());
    });

    static final Shape<Actor> ACTOR = Shape.of(parts -> {
        var id = parts.part("id", Plain.TEXT, Actor::id);
        var roles = parts.orElse("roles", Plain.ROLE_SET, Actor::roles, Set.of());
        var unit = parts.maybe("unit", Plain.TEXT, Actor::unit);
        return () -> new Actor(id.get(), roles.get(), unit.get());
    });

    static final Shape<Meta> META = Shape.of(parts -> {
        var complaint = parts.part("complaint", COMPLAINT, Meta::complaint);
        var id = parts.maybe("id", COMMAND_ID, Meta::id);
        var at = parts.part("at", Plain.MOMENT, Meta::at);
        var recordedAt = parts.part("recordedAt", Plain.MOMENT, Meta::recordedAt);
        var by = parts.part("by", ACTOR, Meta::by);
        return () -> new Meta(complaint.get(), id.get(), at.get(), recordedAt.get(), by.get());
    });

    /** Which record holds an act follows from its verb. */
    static final Shape<Act> ACT = Shape.of(parts -> {
        var verb = parts.part("do", VERB, Act::verb);
        var facts = parts.orElse("facts", FactShapes.FACTS, Act::facts, FactMap.EMPTY);
        return () -> Act.of(verb.get(), facts.get());
    });

    static final Shape<Command> COMMAND = Shape.of(parts -> {
        var meta = parts.part("meta", META, Command::meta);
        var act = parts.part("act", ACT, Command::act);
        return () -> new Command(meta.get(), act.get());
    });

    private NameShapes() {}
}
