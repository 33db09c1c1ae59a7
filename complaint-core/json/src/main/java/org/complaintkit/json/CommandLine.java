package org.complaintkit.json;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.rule.Text;
import org.jspecify.annotations.Nullable;

/** Reads one line into a command. The verb decides about the other fields; where it stands behind them, it is looked up. */
final class CommandLine {

    private static final Text VERB = new Text("a verb", "操作");

    private final LineScanner scanner;
    private final Fieldbook book;
    private final ActorCache actors = new ActorCache();
    private final FactValues values;
    private @Nullable String complaint;
    private @Nullable Instant at;
    private @Nullable Instant recordedAt;
    private @Nullable Actor by;
    private Fieldbook.@Nullable Page page;
    private Tenant tenant = Tenant.SOLE;
    private Optional<CommandId> id = Optional.empty();
    private FactMap facts = FactMap.EMPTY;

    CommandLine(LineScanner scanner, Fieldbook book) {
        this.scanner = scanner;
        this.book = book;
        this.values = new FactValues(scanner, book);
    }

    LoggedCommand read() {
        clear();
        page = null;
        while (scanner.nextField()) {
            if (!header(scanner.name())) {
                if (page == null) {
                    lookUpVerb();
                } else {
                    facts = values.read(page, facts);
                }
            }
        }
        return command();
    }

    private void clear() {
        complaint = null;
        at = null;
        recordedAt = null;
        by = null;
        tenant = Tenant.SOLE;
        id = Optional.empty();
        facts = FactMap.EMPTY;
        values.clear();
    }

    private boolean header(String name) {
        switch (name) {
            case "complaint" -> complaint = scanner.text();
            case "tenant" -> tenant = accepted(() -> Tenant.of(scanner.sharedText()));
            case "at" -> at = scanner.instant();
            case "recordedAt" -> recordedAt = scanner.instant();
            case "id" -> id = Optional.of(accepted(() -> CommandId.of(scanner.text())));
            case "do" -> page = verb();
            case "by" -> by = accepted(() -> actors.read(scanner));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Fieldbook.Page verb() {
        Place place = scanner.place();
        String name = scanner.sharedText();
        Fieldbook.Page found = book.page(name);
        if (found == null) {
            throw new MalformedDocument(Fault.unknownName(place, VERB, name, book.verbs()));
        }
        return found;
    }

    private void lookUpVerb() {
        scanner.skip();
        while (page == null && scanner.nextField()) {
            if (scanner.name().equals("do")) {
                page = verb();
            } else {
                scanner.skip();
            }
        }
        if (page == null) {
            throw missing("do");
        }
        clear();
        scanner.againFromStart();
    }

    private LoggedCommand command() {
        Fieldbook.Page known = needed("do", page);
        String name = needed("complaint", complaint);
        Instant happened = needed("at", at);
        Actor actor = needed("by", by);
        Instant recorded = recordedAt == null ? happened : recordedAt;
        Command command = accepted(() -> {
            ComplaintKey key = new ComplaintKey(tenant, name);
            Meta meta = new Meta(key, id, happened, recorded, actor);
            boolean notes = known.verb().equals(Verbs.NOTE) || known.verb().equals(Verbs.CORRECT);
            return new Command(meta, Act.of(known.verb(), notes ? values.named(facts) : facts));
        });
        return new LoggedCommand(scanner.line(), command, values.texts());
    }

    private <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    private MalformedDocument missing(String field) {
        Text expected = new Text("the field " + Phrases.quote(field), "字段 " + Phrases.quote(field));
        return new MalformedDocument(Fault.of(scanner.lineStart(field), "missing-field", expected, Phrases.NOTHING));
    }

    /** What a constructor of the domain refuses is a fault of the line. */
    private <T> T accepted(Supplier<T> made) {
        try {
            return made.get();
        } catch (MalformedDocument inner) {
            throw inner;
        } catch (IllegalArgumentException refusal) {
            throw scanner.refused("not-accepted", Phrases.accepted(refusal), Phrases.VALUE);
        }
    }
}
