package org.complaintkit.sla.regime;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;

/** Reads guidance: {@code {"id":"greeting","basis":["R01-05"],"for":["register"],"says":{...}}}. */
final class GuideReader {

    private static final Text ONCE = new Text("an id that no other guidance has", "未被其他提示使用的标识");
    private static final Text SOME = new Text("at least one verb", "至少一个操作");

    private final References references;
    private final Set<String> ids = new HashSet<>();

    GuideReader(References references) {
        this.references = references;
    }

    Read<Guide> read(Item item) {
        return item.list(one -> one.object(this::advice)).map(Guide::new);
    }

    private Read<Guide.Advice> advice(Fields fields) {
        Read<String> id = fields.text("id").where(ids::add, ONCE);
        Read<List<String>> basis = fields.list("basis", Item::text);
        Read<List<String>> verbs =
                fields.list("for", verb -> references.verb(verb.text())).where(list -> !list.isEmpty(), SOME);
        Read<Text> says = fields.object("says", Titles::text);
        fields.ignore("note");
        return fields.make(() -> new Guide.Advice(
                id.get(), basis.get(), verbs.get().stream().map(Verb::of).collect(Collectors.toSet()), says.get()));
    }
}
