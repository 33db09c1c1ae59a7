package org.complaintkit.persistence.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.complaintkit.audit.Hash;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.Fields;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.Read;
import org.complaintkit.json.format.Format;
import org.complaintkit.persistence.Offset;

/** Lines of the journal, both ways: an object with one field, whose name tells what it is. */
final class Steps {

    private static final Map<String, Function<Fields, Read<Step>>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("append", fields -> fields.object("append", Steps::appended));
        FORMS.put("account", fields -> fields.object("account", Steps::booked));
        FORMS.put("reached", fields -> fields.object("reached", Steps::reached));
        FORMS.put("erased", fields -> fields.object("erased", Steps::erased));
        FORMS.put("number", fields -> fields.object("number", Steps::numbered));
    }

    private Steps() {}

    static String write(Step step) {
        return JsonLines.one(line -> {
            if (step instanceof Step.Appended appended) {
                line.object("append", inner -> write(inner, appended));
            } else if (step instanceof Step.Booked booked) {
                line.object("account", inner -> write(inner, booked));
            } else if (step instanceof Step.Reached reached) {
                line.object(
                        "reached",
                        inner -> inner.text("reader", reached.reader())
                                .number("offset", reached.offset().position()));
            } else if (step instanceof Step.Erased erased) {
                line.object("erased", inner -> key(inner, erased.key()));
            } else if (step instanceof Step.Numbered numbered) {
                line.object(
                        "number",
                        inner -> tenant(inner, numbered.tenant())
                                .text("series", numbered.series())
                                .number("value", numbered.value()));
            }
        });
    }

    private static void write(JsonLine line, Step.Appended appended) {
        key(line, appended.key()).number("expected", appended.expected());
        appended.wakeAt().ifPresent(at -> line.text("wakeAt", at.toString()));
        appended.head().ifPresent(head -> line.text("head", head.toString()));
        if (!appended.texts().isEmpty()) {
            line.texts("texts", appended.texts().stream().map(PersonalRef::id).toList());
        }
        line.objects("events", appended.events(), Format.RECORDED::write);
    }

    private static void write(JsonLine line, Step.Booked booked) {
        tenant(line, booked.party().tenant())
                .text("party", booked.party().id())
                .number("expected", booked.expected())
                .number("upTo", booked.upTo().position())
                .objects("entries", booked.entries(), Format.ENTRY::write);
    }

    static JsonLine key(JsonLine line, ComplaintKey key) {
        return tenant(line, key.tenant()).text("complaint", key.id());
    }

    private static JsonLine tenant(JsonLine line, Tenant tenant) {
        return tenant.equals(Tenant.SOLE) ? line : line.text("tenant", tenant.id());
    }

    /** Reads a line; what is wrong with it is thrown with its place. */
    static Step read(String source, int number, String line) {
        return JsonDocument.line(source, number, line).read(fields -> fields.form(FORMS));
    }

    private static Read<Step> appended(Fields fields) {
        Read<ComplaintKey> key = key(fields);
        var expected = whole(fields, "expected");
        var events = fields.list("events", Format.RECORDED::read);
        var head = fields.optional("head", item -> item.text().map(Hash::parse));
        var wakeAt = fields.optional("wakeAt", item -> item.text().map(Instant::parse));
        Read<List<PersonalRef>> texts =
                fields.orElse("texts", item -> item.list(one -> one.text().map(PersonalRef::new)), List.of());
        return fields.make(() ->
                new Step.Appended(key.get(), expected.get(), events.get(), head.get(), wakeAt.get(), texts.get()));
    }

    private static Read<Step> booked(Fields fields) {
        var tenant = tenant(fields);
        var party = fields.text("party");
        var expected = whole(fields, "expected");
        var entries = fields.list("entries", Format.ENTRY::read);
        var upTo = whole(fields, "upTo").map(Offset::new);
        return fields.make(
                () -> new Step.Booked(new Party(tenant.get(), party.get()), expected.get(), entries.get(), upTo.get()));
    }

    private static Read<Step> reached(Fields fields) {
        var reader = fields.text("reader");
        var offset = whole(fields, "offset").map(Offset::new);
        return fields.make(() -> new Step.Reached(reader.get(), offset.get()));
    }

    private static Read<Step> erased(Fields fields) {
        var key = key(fields);
        return fields.make(() -> new Step.Erased(key.get()));
    }

    private static Read<Step> numbered(Fields fields) {
        var tenant = tenant(fields);
        var series = fields.text("series");
        var value = whole(fields, "value");
        return fields.make(() -> new Step.Numbered(tenant.get(), series.get(), value.get()));
    }

    static Read<ComplaintKey> key(Fields fields) {
        var tenant = tenant(fields);
        var id = fields.text("complaint");
        return fields.make(() -> new ComplaintKey(tenant.get(), id.get()));
    }

    private static Read<Tenant> tenant(Fields fields) {
        return fields.orElse("tenant", item -> item.text().map(Tenant::of), Tenant.SOLE);
    }

    static Read<Long> whole(Fields fields, String name) {
        return fields.number(name).map(BigDecimal::longValueExact);
    }
}
