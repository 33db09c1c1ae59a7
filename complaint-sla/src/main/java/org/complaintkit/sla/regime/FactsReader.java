package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Reads the facts that a regime declares. */
final class FactsReader {

    private static final Text FREE = new Text(
            "a fact under a name that the library does not derive itself, as state, round and \"by ...\" are",
            "非系统自行推导的事实名称(如state、round、“by ...”)");

    private FactsReader() {}

    static Read<Map<String, FactDeclaration>> read(Item item) {
        return item.named((name, fact) -> DerivedFacts.isDerived(name)
                ? fact.refuse("reserved-name", FREE)
                : fact.object(fields -> declaration(name, fields)));
    }

    private static Read<FactDeclaration> declaration(String name, Fields fields) {
        Read<Optional<FactType>> type = fields.optional("type", item -> item.oneOf(types()));
        Read<List<String>> oneOf = fields.orElse("oneOf", item -> item.list(Item::text), List.of());
        Read<Optional<BigDecimal>> atLeast = fields.optional("atLeast", Item::number);
        Read<Optional<BigDecimal>> atMost = fields.optional("atMost", Item::number);
        fields.ignore("note");
        return fields.make(() -> {
            boolean number = atLeast.get().isPresent() || atMost.get().isPresent();
            FactType told = number ? FactType.NUMBER : FactType.NAME;
            return new FactDeclaration(
                    name, type.get().orElse(told), Set.copyOf(oneOf.get()), atLeast.get(), atMost.get());
        });
    }

    private static Map<String, FactType> types() {
        Map<String, FactType> types = new LinkedHashMap<>();
        for (FactType type : FactType.values()) {
            types.put(type.toString(), type);
        }
        return types;
    }
}
