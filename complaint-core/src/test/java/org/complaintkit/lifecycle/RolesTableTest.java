package org.complaintkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.HandWrittenTable.RoleCell;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every state, every verb, every role, against a table that a person has read. */
class RolesTableTest {

    private static final List<RoleCell> TABLE = HandWrittenTable.withRoles();
    private static final List<String> ROLES = List.of("agent", "handler", "supervisor", "complainant");

    private static final Lifecycle DESK = Lifecycle.builder()
            .roles(ROLES.stream().map(Role::of).toArray(Role[]::new))
            .track(Track.MAIN, State.NONE)
            .move(move("-", "register", "new", "agent", "supervisor", "complainant"))
            .move(move("new", "assign", "assigned", "agent", "supervisor"))
            .move(move("assigned", "assign", "assigned", "agent", "supervisor"))
            .move(move("new", "decline", "closed", "supervisor"))
            .move(move("assigned", "decline", "closed", "supervisor"))
            .move(move("assigned", "answer", "drafted", "handler", "supervisor"))
            .move(move("drafted", "answer", "drafted", "handler", "supervisor"))
            .move(move("drafted", "approve", "answered", "supervisor"))
            .move(move("answered", "rate", "answered", "complainant"))
            .move(move("answered", "reopen", "assigned", "complainant"))
            .move(move("answered", "close", "closed", "agent", "supervisor"))
            .move(move("new", "note", "new"))
            .move(move("assigned", "note", "assigned"))
            .move(move("drafted", "note", "drafted"))
            .move(move("answered", "note", "answered"))
            .finals(State.of("closed"))
            .build();

    private static Move move(String from, String verb, String to, String... roles) {
        return Move.of(Track.MAIN, State.of(from), Verb.of(verb), State.of(to))
                .by(Stream.of(roles).map(Role::of).collect(Collectors.toSet()));
    }

    private static Actor actor(String role) {
        return role.equals("nobody") ? Actor.of("somebody") : Actor.of("somebody", role);
    }

    @TestFactory
    Stream<DynamicTest> every_cell_of_the_table_is_what_the_code_allows() {
        return TABLE.stream()
                .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> {
                    Position at = Position.at(cell.state().name());
                    Actor who = actor(cell.role());
                    Decision<Step> decision = DESK.attempt(at, cell.verb(), who, Facts.NONE);
                    assertThat(decision.events().stream().map(Step::to).findFirst())
                            .isEqualTo(cell.to());
                    assertThat(DESK.next(at, cell.verb(), who, Facts.NONE)).isEqualTo(cell.to());
                    assertThat(DESK.options(at, who, Facts.NONE)
                                    .open(cell.verb())
                                    .map(open -> open.step().to()))
                            .isEqualTo(cell.to());
                }));
    }

    @Test
    void every_move_of_the_code_is_in_the_table_with_its_roles_and_no_other() {
        Map<List<Object>, Set<String>> table = TABLE.stream()
                .filter(cell -> cell.to().isPresent())
                .collect(Collectors.groupingBy(
                        cell -> List.of(cell.state(), cell.verb(), cell.to().orElseThrow()),
                        Collectors.mapping(RoleCell::role, Collectors.toSet())));
        Map<List<Object>, Set<String>> code = DESK.moves().stream()
                .collect(
                        Collectors.toMap(move -> List.of(move.from(), move.verb(), move.to()), RolesTableTest::whoMay));
        assertThat(code).isEqualTo(table);
    }

    private static Set<String> whoMay(Move move) {
        Set<String> roles = move.by().stream().map(Role::name).collect(Collectors.toCollection(HashSet::new));
        if (roles.isEmpty()) {
            roles.addAll(ROLES);
            roles.add("nobody");
        }
        return roles;
    }

    @Test
    void the_table_has_every_state_with_every_verb_and_every_role_once() {
        assertThat(TABLE.stream().map(cell -> List.of(cell.state(), cell.verb(), cell.role())))
                .doesNotHaveDuplicates()
                .hasSize(DESK.states(Track.MAIN).size() * DESK.verbs().size() * (ROLES.size() + 1));
        assertThat(TABLE.stream().map(RoleCell::state).distinct())
                .containsExactlyInAnyOrderElementsOf(DESK.states(Track.MAIN));
        assertThat(TABLE.stream().map(RoleCell::verb).distinct()).containsExactlyInAnyOrderElementsOf(DESK.verbs());
    }

    @Test
    void a_missing_role_is_told_with_those_that_are_asked_for_and_a_missing_move_with_what_is_open() {
        List<Refusal> role = DESK.attempt(Position.at("new"), Verb.of("assign"), actor("handler"), Facts.NONE)
                .refusals();
        assertThat(role)
                .extracting(refusal -> refusal.text().en())
                .containsExactly("somebody may not assign: it takes the role agent, supervisor");
        List<Refusal> move = DESK.attempt(Position.at("new"), Verb.of("rate"), actor("complainant"), Facts.NONE)
                .refusals();
        assertThat(move)
                .extracting(refusal -> refusal.text().en())
                .containsExactly("rate is not open in state new; open are assign, decline, note");
        assertThat(DESK.next(Position.at("new"), Verb.of("sing"), actor("agent"), Facts.NONE))
                .isEqualTo(Optional.empty());
    }
}
