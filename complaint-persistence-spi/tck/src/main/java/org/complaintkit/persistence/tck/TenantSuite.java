package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.Summary;
import org.junit.jupiter.api.Test;

/** Nothing of one tenant is ever seen under another, and names are what their code points say. */
interface TenantSuite extends Suite {

    Tenant NORTH = Tenant.of("north");
    Tenant SOUTH = Tenant.of("south");

    @Test
    @Needs(Power.HISTORY)
    @Catches({Mistake.DOES_NOTHING, Mistake.IGNORES_TENANTS})
    default void two_tenants_may_have_complaints_of_one_id(Bench bench) {
        ComplaintKey north = new ComplaintKey(NORTH, "C-1");
        ComplaintKey south = new ComplaintKey(SOUTH, "C-1");
        Batch first = bench.append(bench.draft(north).raise(2));
        assertThat(bench.ports().complaints().load(south)).isEmpty();
        assertThat(bench.history(south)).isEmpty();
        Batch second = bench.append(Draft.first(south).raise());
        assertThat(bench.history(north)).isEqualTo(first.events());
        assertThat(bench.history(south)).isEqualTo(second.events());
        assertThat(bench.version(Bench.C1)).isZero();
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.IGNORES_TENANTS})
    default void two_tenants_may_use_one_command_id(Bench bench) {
        bench.append(Draft.first(new ComplaintKey(NORTH, "C-1")).command("cmd-1").raise(2));
        assertThat(bench.ports().complaints().answered(SOUTH, CommandId.of("cmd-1")))
                .isEmpty();
        bench.append(Draft.first(new ComplaintKey(SOUTH, "C-2")).command("cmd-1").raise());
        assertThat(bench.ports().complaints().answered(NORTH, CommandId.of("cmd-1")))
                .hasSize(2);
        assertThat(bench.ports().complaints().answered(SOUTH, CommandId.of("cmd-1")))
                .hasSize(1);
    }

    @Test
    @Needs(Power.VAULT)
    @Catches({Mistake.DOES_NOTHING, Mistake.IGNORES_TENANTS, Mistake.FORGETS_TEXTS})
    default void texts_of_one_tenant_are_not_anothers(Bench bench) {
        ComplaintKey north = new ComplaintKey(NORTH, "C-1");
        ComplaintKey south = new ComplaintKey(SOUTH, "C-1");
        bench.append(Draft.first(north).raise().text("t-1", "north's own"));
        assertThat(bench.text(south, "t-1")).isEmpty();
        bench.ports().vault().erase(south);
        assertThat(bench.text(north, "t-1")).contains("north's own");
    }

    @Test
    @Needs(Power.FINDER)
    @Catches({Mistake.DOES_NOTHING, Mistake.IGNORES_TENANTS})
    default void the_complaints_of_one_tenant_are_not_found_under_another(Bench bench) {
        bench.append(Draft.first(new ComplaintKey(NORTH, "C-1")).raise());
        bench.append(Draft.first(new ComplaintKey(SOUTH, "C-2")).raise());
        List<Summary> found = bench.ports().finder().find(Query.of(NORTH), Paging.first(10));
        assertThat(found).extracting(Summary::complaint).containsExactly(new ComplaintKey(NORTH, "C-1"));
        assertThat(bench.ports().finder().find(Query.of(Tenant.SOLE), Paging.first(10)))
                .isEmpty();
    }

    @Test
    @Needs(Power.NUMBERS)
    @Catches(Mistake.IGNORES_TENANTS)
    default void each_tenant_and_each_series_counts_apart(Bench bench) {
        assertThat(bench.ports().numbers().next(NORTH, "repairs")).isEqualTo(1);
        assertThat(bench.ports().numbers().next(NORTH, "repairs")).isGreaterThan(1);
        assertThat(bench.ports().numbers().next(SOUTH, "repairs")).isEqualTo(1);
        assertThat(bench.ports().numbers().next(NORTH, "Repairs")).isEqualTo(1);
        assertThat(bench.ports().numbers().next(NORTH, "complaints")).isEqualTo(1);
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.IGNORES_CASE})
    default void ids_that_differ_in_case_are_two(Bench bench) {
        List<ComplaintKey> keys = List.of(
                ComplaintKey.of("c-ß"),
                ComplaintKey.of("C-ß"),
                ComplaintKey.of("C-SS"),
                new ComplaintKey(NORTH, "c-1"),
                new ComplaintKey(Tenant.of("North"), "c-1"));
        requireApart(bench, keys);
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.IGNORES_TRAILING_BLANKS})
    default void ids_that_differ_in_what_looks_blank_or_composed_are_two(Bench bench) {
        // Core refuses blanks at the ends; a braille blank and a filler are letters that look like one.
        requireApart(
                bench,
                List.of(
                        ComplaintKey.of("C-1"),
                        ComplaintKey.of("C-1\u2800"),
                        ComplaintKey.of("C-1\u3164"),
                        ComplaintKey.of("C-\u00e9"),
                        ComplaintKey.of("C-e\u0301")));
    }

    private static void requireApart(Bench bench, List<ComplaintKey> keys) {
        for (int i = 0; i < keys.size(); i++) {
            assertThat(bench.version(keys.get(i))).as("%s", keys.get(i)).isZero();
            bench.append(bench.draft(keys.get(i)).raise(i + 1));
        }
        for (int i = 0; i < keys.size(); i++) {
            assertThat(bench.version(keys.get(i))).isEqualTo(i + 1);
            assertThat(bench.ports().complaints().load(keys.get(i)).orElseThrow().snapshot().key())
                    .isEqualTo(keys.get(i));
        }
    }
}
