package org.complaintkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTest {

    static Stream<Arguments> namedThings() {
        return Stream.of(
                named("tenant", Tenant::of),
                named("role", Role::of),
                named("command id", CommandId::of),
                named("complaint", ComplaintKey::of),
                named("party", Party::of),
                named("actor", id -> Actor.of(id)),
                named("regime", id -> new RegimeRef(id, "1")),
                named("regime version", version -> new RegimeRef("hotline", version)));
    }

    private static Arguments named(String what, Function<String, Object> make) {
        return Arguments.of(what, make);
    }

    @ParameterizedTest
    @MethodSource("namedThings")
    void each_takes_a_name_and_says_what_it_is_where_it_is_none(String what, Function<String, Object> make) {
        assertThat(make.apply("north-7")).isEqualTo(make.apply("north-7")).isNotEqualTo(make.apply("north-8"));
        assertThatThrownBy(() -> make.apply(" north"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(what + ": a name must not begin or end with a blank");
    }

    @Test
    void keys_and_parties_print_their_tenant_unless_it_is_the_sole_one() {
        assertThat(ComplaintKey.of("C-1")).hasToString("C-1");
        assertThat(new ComplaintKey(Tenant.of("north"), "C-1")).hasToString("north/C-1");
        assertThat(Party.of("clerk-3")).hasToString("clerk-3");
        assertThat(new Party(Tenant.of("north"), "clerk-3")).hasToString("north/clerk-3");
        assertThat(new RegimeRef("hotline-400", "2")).hasToString("hotline-400@2");
        assertThat(CommandId.of("cmd-1")).hasToString("cmd-1");
        assertThat(Role.of("agent")).hasToString("agent");
        assertThat(Tenant.SOLE).hasToString("-");
    }

    @Test
    void keys_and_parties_are_ordered_by_tenant_and_then_by_id() {
        List<ComplaintKey> keys = List.of(
                ComplaintKey.of("C-2"),
                new ComplaintKey(Tenant.of("north"), "C-1"),
                new ComplaintKey(Tenant.of("north"), "C-3"),
                new ComplaintKey(Tenant.of("south"), "C-0"));
        assertOrdered(keys);
        assertOrdered(
                keys.stream().map(key -> new Party(key.tenant(), key.id())).toList());
        assertOrdered(List.of(Role.of("agent"), Role.of("head"), Role.of("\uFFFD"), Role.of("\uD83D\uDE00")));
        assertOrdered(List.of(CommandId.of("a"), CommandId.of("\uFFFD"), CommandId.of("\uD83D\uDE00")));
    }

    private static <T extends Comparable<T>> void assertOrdered(List<T> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void an_actor_has_the_roles_it_was_given_and_no_other() {
        Actor agent = Actor.of("clerk-3", "agent", "agent", "head");
        assertThat(agent.roles()).containsExactlyInAnyOrder(Role.of("agent"), Role.of("head"));
        assertThat(agent.has(Role.of("head"))).isTrue();
        assertThat(agent.has(Role.of("auditor"))).isFalse();
        assertThat(agent.unit()).isEmpty();
        assertThat(Actor.TIME.id()).isEqualTo("time");
        assertThat(Actor.TIME.roles()).isEmpty();
    }

    @Test
    void an_actor_keeps_its_roles_when_the_set_it_came_from_changes() {
        Set<Role> roles = new HashSet<>(Set.of(Role.of("agent")));
        Actor agent = new Actor("clerk-3", roles, Optional.of("station-12"));
        roles.clear();
        assertThat(agent.has(Role.of("agent"))).isTrue();
        assertThatThrownBy(() -> new Actor("clerk-3", Set.of(), Optional.of("station 12 ")))
                .hasMessageStartingWith("unit: a name must not begin or end with a blank");
        assertThatThrownBy(() -> Actor.of("clerk-3", "")).hasMessage("role: a name must not be empty");
    }
}
