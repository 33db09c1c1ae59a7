package org.complaintkit.audit;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Names;

/** Facts as bytes. Two maps with the same facts in another order are equal, so they are written by name. */
final class FactBytes {

    private FactBytes() {}

    static Written facts(Written to, String name, FactMap facts) {
        return facts.size() == 0 ? to : to.value(name, facts, FactBytes::facts);
    }

    static void facts(Written to, FactMap facts) {
        List<String> names = new ArrayList<>(facts.names());
        names.sort(Names::compare);
        to.begin("facts");
        names.forEach(name -> to.value(name, facts.fact(name).orElseThrow(), FactBytes::fact));
        to.end();
    }

    private static void fact(Written to, Fact fact) {
        if (fact instanceof Fact.Name name) {
            to.text(name.value());
        } else if (fact instanceof Fact.Flag flag) {
            to.flag(flag.value());
        } else if (fact instanceof Fact.Quantity number) {
            to.tag('N').chars(number.toString());
        } else if (fact instanceof Fact.Moment moment) {
            to.moment(moment.value());
        } else if (fact instanceof Fact.Day day) {
            to.day(day.value());
        } else if (fact instanceof Fact.Sum sum) {
            to.tag('S')
                    .chars(sum.value().getCurrencyUnit().getCode())
                    .chars(sum.value().getAmount().toPlainString());
        } else if (fact instanceof Fact.Listing listing) {
            to.list(listing.values(), Written::text);
        } else if (fact instanceof Fact.Kept kept) {
            to.tag('P').chars(kept.ref().id());
        } else {
            throw new IllegalStateException("no bytes for " + fact.getClass());
        }
    }
}
