package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Puts a document together with what it extends, before anything of it is read. */
final class Inheritance {

    private static final String EXTENDS = "extends";
    private static final Text BASE = new Text("a regime that the reader was given", "读取时提供的制度");
    private static final Text NO_CIRCLE = new Text("a regime that does not extend this one itself", "本身不继承本制度的制度");

    private final Bases bases;
    private final Faults faults;
    private final List<RegimeDocument> chain = new ArrayList<>();

    private Inheritance(Bases bases, Faults faults) {
        this.bases = bases;
        this.faults = faults;
    }

    static RegimeDocument resolve(RegimeDocument document, Bases bases, Faults faults) {
        return document.root().fields().containsKey(EXTENDS)
                ? new RegimeDocument(new Inheritance(bases, faults).whole(document))
                : document;
    }

    private JsonObject whole(RegimeDocument document) {
        JsonField named = document.root().fields().get(EXTENDS);
        if (named == null) {
            return document.root();
        }
        chain.add(document);
        Read<String> name = new Item(named.value(), faults).text();
        Optional<RegimeDocument> base = name.isPresent() ? base(name) : Optional.empty();
        // What a base that is not there would have brought is not missing here: say only that it is not there.
        return base.map(is -> new Merging(whole(is), document.root(), faults).merged())
                .orElseThrow(() -> new MalformedDocument(faults.all()));
    }

    private Optional<RegimeDocument> base(Read<String> name) {
        Optional<RegimeDocument> found;
        try {
            found = bases.find(name.get());
        } catch (MalformedDocument e) {
            faults.addAll(e);
            return Optional.empty();
        }
        if (found.isEmpty()) {
            faults.add(Fault.unknownName(name.place(), BASE, name.get(), bases.names()));
        } else if (chain.contains(found.get())) {
            faults.add(Fault.of(name.place(), "inheritance-circle", NO_CIRCLE, Text.same(circle(found.get()))));
            return Optional.empty();
        }
        return found;
    }

    private String circle(RegimeDocument again) {
        List<String> names = new ArrayList<>();
        chain.forEach(one -> names.add(called(one)));
        names.add(called(again));
        return String.join(" → ", names);
    }

    private static String called(RegimeDocument document) {
        return document.id().orElse(document.root().place().source());
    }

    /** One document over its base. */
    record Merging(JsonObject base, JsonObject own, Faults faults) {

        private static final Text SECTION = new Text("a section of the base that has parts by name", "上级制度中按名称列出的部分");

        JsonObject merged() {
            Map<String, JsonField> fields = new LinkedHashMap<>(base.fields());
            Optional.ofNullable(own.fields().get("without")).ifPresent(field -> leaveOut(fields, field));
            own.fields().forEach((name, field) -> {
                if (!name.equals(EXTENDS) && !name.equals("without")) {
                    fields.merge(name, field, Merging::over);
                }
            });
            return new JsonObject(own.place(), inOrder(fields));
        }

        /** Its own fields first, in its own order: what it is called stands at the beginning. */
        private Map<String, JsonField> inOrder(Map<String, JsonField> fields) {
            Map<String, JsonField> ordered = new LinkedHashMap<>();
            own.fields().keySet().stream()
                    .filter(fields::containsKey)
                    .forEach(name -> ordered.put(name, fields.get(name)));
            fields.forEach(ordered::putIfAbsent);
            return ordered;
        }

        private static JsonField over(JsonField base, JsonField own) {
            return new JsonField(own.place(), own.name(), Parts.over(own.name(), base.value(), own.value()));
        }

        private void leaveOut(Map<String, JsonField> fields, JsonField without) {
            Item sections = new Item(without.value(), faults);
            sections.named((name, item) -> {
                Read<List<Read<String>>> ids = item.list(id -> {
                    Read<String> read = id.text();
                    return id.asItStands().map(any -> read);
                });
                JsonField section = fields.get(name);
                if (section == null || Parts.names(section.value()).isEmpty()) {
                    List<String> valid = fields.values().stream()
                            .filter(field -> !Parts.names(field.value()).isEmpty())
                            .map(JsonField::name)
                            .toList();
                    faults.add(Fault.unknownName(item.place(), SECTION, name, valid));
                } else if (ids.isPresent()) {
                    fields.put(name, rest(section, ids.get()));
                }
                return ids;
            });
        }

        private JsonField rest(JsonField section, List<Read<String>> ids) {
            Text part = new Text("a part of the base under " + section.name(), "上级制度" + section.name() + "中的部分");
            List<String> there = Parts.names(section.value());
            List<String> gone = new ArrayList<>();
            ids.stream().filter(Read::isPresent).forEach(id -> {
                gone.add(id.get());
                if (!there.contains(id.get())) {
                    faults.add(Fault.unknownName(id.place(), part, id.get(), there));
                }
            });
            return new JsonField(section.place(), section.name(), Parts.without(section.value(), gone));
        }
    }
}
