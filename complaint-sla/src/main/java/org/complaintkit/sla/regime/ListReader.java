package org.complaintkit.sla.regime;

import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Counts;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Lists;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Reads the names of facts, and what is asked of facts that list several names. */
final class ListReader {

    private static final Text LIST = new Text("a fact of type list, or a name", "列表或名称类型的事实");
    private static final Text FEW = new Text("a whole number from 1 to " + Counts.MOST, "1至" + Counts.MOST + "的整数");

    private final Known known;

    ListReader(Known known) {
        this.known = known;
    }

    /** The name of a fact in this field; a fault with the nearest name where there is no such fact. */
    Read<String> fact(Fields fields, String field) {
        return fields.required(field, known::fact);
    }

    /** One that lists something. */
    Read<String> listed(Read<String> fact) {
        return fact.where(
                name -> known.type(name)
                        .filter(type -> type != FactType.LIST && type != FactType.NAME)
                        .isEmpty(),
                LIST);
    }

    /** Whether a fact lists a name. */
    Read<Condition> has(Read<String> fact, Fields fields) {
        Read<String> list = listed(fact);
        Read<String> entry = fields.text("has");
        return fields.make(() -> new Lists(list.get(), entry.get()));
    }

    /** How many different names a fact lists. */
    Read<Condition> count(Fields fields) {
        Read<String> fact = listed(fact(fields, "count"));
        Read<Integer> least = fields.whole("atLeast").where(number -> number >= 1 && number <= Counts.MOST, FEW);
        return fields.make(() -> new Counts(fact.get(), least.get()));
    }
}
