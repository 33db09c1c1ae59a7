package org.complaintkit.sla.figure;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Tenant;

/**
 * A tenant's complaints that have some things alike; without any, all of the tenant's. Ordered by tenant, then dimension by
 * dimension.
 *
 * @param tenant whose complaints
 * @param values what they have alike
 */
public record Group(Tenant tenant, SortedMap<Dimension, String> values) implements Comparable<Group> {

    /** Takes a copy. */
    public Group {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * All complaints of a tenant.
     *
     * @param tenant the tenant
     * @return the group
     */
    public static Group of(Tenant tenant) {
        return new Group(tenant, new TreeMap<>());
    }

    /**
     * The complaints of a tenant that have one thing alike.
     *
     * @param tenant the tenant
     * @param by which thing
     * @param value its value
     * @return the group
     */
    public static Group of(Tenant tenant, Dimension by, String value) {
        return new Group(tenant, new TreeMap<>(Map.of(by, value)));
    }

    Set<Dimension> by() {
        return values.keySet();
    }

    @Override
    public int compareTo(Group other) {
        int order = tenant.compareTo(other.tenant);
        Iterator<Map.Entry<Dimension, String>> theirs = other.values.entrySet().iterator();
        for (Map.Entry<Dimension, String> mine : values.entrySet()) {
            if (order != 0 || !theirs.hasNext()) {
                return order != 0 ? order : 1;
            }
            Map.Entry<Dimension, String> their = theirs.next();
            order = mine.getKey().compareTo(their.getKey());
            order = order != 0 ? order : Names.compare(mine.getValue(), their.getValue());
        }
        return order != 0 ? order : theirs.hasNext() ? -1 : 0;
    }
}
