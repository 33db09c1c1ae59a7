package org.complaintkit.sla.regime;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.StartFacts.Window;

/** Reads when intake is open, and who answers for the complaints of a unit. */
final class PeopleReader {

    private static final Text ONCE = new Text("an id that no other opening has", "未被其他受理时段使用的标识");

    private final Map<String, Window> windows;
    private final Given given;
    private final Set<String> ids = new HashSet<>();

    PeopleReader(Map<String, Window> windows, Given given) {
        this.windows = windows;
        this.given = given;
    }

    Read<List<Admission.Opening>> openings(Item item) {
        return item.list(one -> one.object(this::opening));
    }

    private Read<Admission.Opening> opening(Fields fields) {
        Read<String> id = fields.text("id").where(ids::add, ONCE);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<String> name = fields.text("open");
        Read<Window> open = fields.required("open", item -> item.oneOf(windows));
        fields.ignore("note");
        return fields.make(() -> new Admission.Opening(id.get(), basis.get(), name.get(), open.get()));
    }

    Read<Accountability> accountable(Item item) {
        return item.object(fields -> {
            Read<String> id = fields.text("id");
            Read<List<String>> basis = fields.list("basis", Item::text);
            fields.ignore("note");
            return fields.make(() -> new Accountability(id.get(), basis.get(), given.heads()));
        });
    }
}
