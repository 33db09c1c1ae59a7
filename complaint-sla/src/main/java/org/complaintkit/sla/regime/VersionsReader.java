package org.complaintkit.sla.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Place;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Reads several versions of a regime and tells the faults of all of them at once. */
final class VersionsReader {

    private static final Text ONE_ID = new Text("the id of the other versions", "与其他版本相同的标识");
    private static final Text OWN_NAME = new Text("a version that no other document has", "未被其他文件使用的版本号");
    private static final Text OWN_DAY = new Text("a first day that no other version has", "与其他版本不同的施行日期");

    private final Faults faults = new Faults();
    private final Map<String, RegimeDocument> byName = new HashMap<>();
    private final Map<Optional<LocalDate>, RegimeDocument> byDay = new HashMap<>();

    static List<Regime> read(List<RegimeDocument> documents, Given given, OwnForms own, Bases bases) {
        VersionsReader reader = new VersionsReader();
        List<Regime> regimes = new ArrayList<>();
        for (RegimeDocument document : documents) {
            try {
                RegimeDocument whole = document.resolved(bases);
                reader.compare(whole, documents.get(0));
                regimes.add(RegimeReader.read(whole, given, own, Bases.NONE));
            } catch (MalformedDocument e) {
                reader.faults.addAll(e);
            }
        }
        reader.faults.throwIfAny();
        return regimes;
    }

    private void compare(RegimeDocument document, RegimeDocument first) {
        document.id()
                .filter(id -> !first.id().orElse(id).equals(id))
                .ifPresent(id -> refuse(document, "id", ONE_ID, Text.same(id + ", " + first)));
        document.version()
                .map(version -> byName.putIfAbsent(version, document))
                .ifPresent(other -> refuse(document, "version", OWN_NAME, also(other, "version")));
        day(document)
                .map(day -> byDay.putIfAbsent(day, document))
                .ifPresent(other -> refuse(document, "appliesFrom", OWN_DAY, also(other, "appliesFrom")));
    }

    private void refuse(RegimeDocument document, String field, Text expected, Text found) {
        faults.add(Fault.of(document.at(field), "versions-collide", expected, found));
    }

    private static Text also(RegimeDocument other, String field) {
        Place at = other.at(field);
        return new Text("the same as in " + at.english(), "与" + at.chinese() + "相同");
    }

    /** The first day, empty inside for a version without one; empty outside where it cannot be read. */
    private static Optional<Optional<LocalDate>> day(RegimeDocument document) {
        JsonField field = document.root().fields().get("appliesFrom");
        if (field == null) {
            return Optional.of(Optional.empty());
        }
        Read<InForce> day = InForce.read(new Item(field.value(), new Faults()));
        return day.isPresent() ? Optional.of(day.get().from()) : Optional.empty();
    }
}
