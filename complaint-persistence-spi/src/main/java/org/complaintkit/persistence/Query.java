package org.complaintkit.persistence;

import java.util.Optional;
import java.util.OptionalInt;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.State;

/**
 * Which complaints of a tenant one looks for. What is not asked for is not looked at.
 *
 * @param tenant whose complaints
 * @param state in this state
 * @param unit at this unit, by code point
 * @param handler with this handler, by code point
 * @param level at this level
 */
public record Query(
        Tenant tenant, Optional<State> state, Optional<String> unit, Optional<String> handler, OptionalInt level) {

    /**
     * Every complaint of a tenant.
     *
     * @param tenant whose
     * @return the query, to be narrowed down
     */
    public static Query of(Tenant tenant) {
        return new Query(tenant, Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /**
     * The same query for one state.
     *
     * @param asked the state
     * @return the query
     */
    public Query state(State asked) {
        return new Query(tenant, Optional.of(asked), unit, handler, level);
    }

    /**
     * The same query for one unit.
     *
     * @param asked the unit
     * @return the query
     */
    public Query unit(String asked) {
        return new Query(tenant, state, Optional.of(asked), handler, level);
    }

    /**
     * The same query for one handler.
     *
     * @param asked the handler
     * @return the query
     */
    public Query handler(String asked) {
        return new Query(tenant, state, unit, Optional.of(asked), level);
    }

    /**
     * The same query for one level.
     *
     * @param asked the level, from 0
     * @return the query
     */
    public Query level(int asked) {
        return new Query(tenant, state, unit, handler, OptionalInt.of(asked));
    }

    /**
     * Whether a complaint is one of those asked for; every store that looks at summaries one by one uses this.
     *
     * @param summary the complaint
     * @return true if it is
     */
    public boolean matches(Summary summary) {
        return summary.complaint().tenant().equals(tenant)
                && (state.isEmpty() || state.get().equals(summary.state()))
                && (unit.isEmpty() || unit.equals(summary.unit()))
                && (handler.isEmpty() || handler.equals(summary.handler()))
                && (level.isEmpty() || level.getAsInt() == summary.level());
    }
}
