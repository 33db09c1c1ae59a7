package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.regime.SanctionReader.Sanction;

/** Reads the rules that units make of their own, which stand in the place of the common ones in their complaints. */
final class UnitRulesReader {

    private static final Text SANCTION = new Text("a common sanction of this regime", "本制度共同的处罚");

    private final Supplier<SanctionReader> sanctions;
    private final Set<String> common;

    /** Each unit's ids are its own, so each has a reader of its own. */
    UnitRulesReader(Supplier<SanctionReader> sanctions, Set<String> common) {
        this.sanctions = sanctions;
        this.common = common;
    }

    /** What one unit says: sanctions of its own, and which of the common ones it has nothing to do with. */
    private record Own(List<Sanction> sanctions, Set<String> without) {}

    /** What all units say, under one citation. */
    record UnitRules(List<String> basis, Map<String, Own> byUnit) {

        static final UnitRules NONE = new UnitRules(List.of(), Map.of());

        /** The common sanctions where no unit says otherwise, then those of the units. */
        List<Sanction> over(List<Sanction> common) {
            List<Sanction> all = new ArrayList<>();
            common.forEach(one -> all.add(elsewhere(one)));
            byUnit.forEach((unit, own) -> own.sanctions().forEach(one -> all.add(of(unit, one))));
            return all;
        }

        private Sanction elsewhere(Sanction common) {
            Set<Fact> otherwise = new LinkedHashSet<>();
            byUnit.forEach((unit, own) -> {
                if (own.without().contains(common.charge().id())) {
                    otherwise.add(Fact.of(unit));
                }
            });
            return otherwise.isEmpty()
                    ? common
                    : where(new Condition.Not(new Condition.In("unit", otherwise)), common.charge(), common.price());
        }

        private Sanction of(String unit, Sanction own) {
            String id = unit + "/" + own.charge().id();
            Set<String> cites = new LinkedHashSet<>(own.charge().basis());
            cites.addAll(basis);
            List<String> cited = List.copyOf(cites);
            ChargeRule charge = own.charge();
            PriceRule price = own.price();
            return where(
                    new Condition.Is("unit", Fact.of(unit)),
                    new ChargeRule(
                            id,
                            cited,
                            charge.on(),
                            charge.when(),
                            charge.payer(),
                            charge.since(),
                            charge.group(),
                            charge.facts()),
                    new PriceRule(id, cited, price.over(), price.penalty(), price.terms()));
        }

        private static Sanction where(Condition unit, ChargeRule charge, PriceRule price) {
            return new Sanction(charge.when(new Condition.All(List.of(unit, charge.when()))), price);
        }
    }

    Read<UnitRules> read(Item item) {
        return item.object(fields -> {
            fields.text("id");
            Read<List<String>> basis = fields.list("basis", Item::text);
            Read<Map<String, Own>> rules = fields.required("rules", units -> units.map(one -> one.object(this::own)));
            fields.ignore("note");
            return fields.make(() -> new UnitRules(basis.get(), new LinkedHashMap<>(rules.get())));
        });
    }

    private Read<Own> own(Fields fields) {
        Read<List<Sanction>> own = fields.orElse("sanctions", item -> item.list(sanctions.get()::read), List.of());
        Read<List<String>> without = fields.orElse("without", item -> item.list(this::common), List.of());
        fields.ignore("note");
        return fields.make(() -> {
            Set<String> gone = new LinkedHashSet<>(without.get());
            own.get().forEach(one -> gone.add(one.charge().id()));
            return new Own(own.get(), gone);
        });
    }

    private Read<String> common(Item item) {
        Read<String> id = item.text();
        if (id.isPresent() && !common.contains(id.get())) {
            item.faults().add(Fault.unknownName(id.place(), SANCTION, id.get(), common));
        }
        return id;
    }
}
