package org.complaintkit.sla.regime;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Reads what is printed beside the rules. */
final class AnnexReader {

    private static final Text ONCE = new Text("an id that no other annex has", "未被其他附录使用的标识");
    private static final Text SOME = new Text("at least one field", "至少一个字段");

    private final Known known;
    private final Set<String> ids = new HashSet<>();

    AnnexReader(Known known) {
        this.known = known;
    }

    Read<List<Annex>> read(Item item) {
        return item.list(one -> one.object(this::annex));
    }

    private Read<Annex> annex(Fields fields) {
        Read<String> id = fields.text("id").where(ids::add, ONCE);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<Text> title = fields.object("title", Titles::text);
        Read<Annex.Prints> prints = fields.oneOf("prints", Annex.Prints.class);
        fields.ignore("note");
        Read<List<String>> content = content(fields, prints);
        return fields.make(() -> new Annex(id.get(), basis.get(), title.get(), prints.get(), content.get()));
    }

    private Read<List<String>> content(Fields fields, Read<Annex.Prints> prints) {
        if (!prints.isPresent()) {
            // What else belongs here, nobody can tell.
            fields.ignore("numbers", "fields");
            return fields.make(List::of);
        }
        return switch (prints.get()) {
            case NUMBERS -> fields.list("numbers", Item::text);
            case FORM -> fields.list("fields", known::fact).where(list -> !list.isEmpty(), SOME);
            default -> fields.make(List::of);
        };
    }
}
