package org.complaintkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.complaintkit.command.Act;
import org.complaintkit.command.Assign;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A repair and the complaint about it share a row, and neither knows the other's columns. */
class RepairBookTest {

    private static final Instant MON_0930 = Instant.parse("2026-03-02T01:30:00Z");
    private static final LocalDate WED = LocalDate.of(2026, 3, 4);
    private static final ComplaintKey W1 = new ComplaintKey(OfficeRules.LAKESIDE, "W-1");
    private static final Actor DESK = Actor.of("desk-1", "desk");

    private final OfficeDatabase.Connections memory = OfficeDatabase.h2("jdbc:h2:mem:" + UUID.randomUUID());
    private final RepairBook book = new RepairBook(new OfficeDatabase(memory));
    private final Node node = Node.start("A", memory, OfficeRules.load(), InstantSource.fixed(MON_0930));

    @BeforeEach
    void tables() {
        new OfficeDatabase(memory).install();
        book.flat(OfficeRules.LAKESIDE, "3-1201", "owner");
        book.open(W1, "3-1201", "plumbing");
    }

    private RepairBook.Repair repair() {
        return book.repairs(OfficeRules.LAKESIDE).get(0);
    }

    @Test
    void a_repair_that_nobody_complained_about_is_no_complaint() {
        assertThat(node.desk().complaint(W1)).isEmpty();
        assertThat(repair().stands()).isEmpty();
    }

    @Test
    void a_complaint_about_a_repair_that_is_there_takes_its_number_and_leaves_its_columns() {
        book.book(W1, "Wang", WED);
        node.act(W1, DESK, Act.register("repair", "phone", "external"));
        node.act(W1, DESK, Assign.to("branch-1"));
        assertThat(book.repairs(OfficeRules.LAKESIDE))
                .containsExactly(new RepairBook.Repair(
                        "W-1",
                        "3-1201",
                        "plumbing",
                        Optional.of("Wang"),
                        Optional.of(WED),
                        false,
                        Optional.of("assigned"),
                        Optional.of("branch-1")));
    }

    @Test
    void what_happens_to_the_repair_alone_is_no_event_and_no_conflict() {
        node.act(W1, DESK, Act.register("repair", "phone", "external"));
        int before = node.desk().history(W1).size();
        book.book(W1, "Wang", WED);
        book.done(W1);
        assertThat(node.desk().history(W1)).hasSize(before);
        assertThat(node.act(W1, DESK, Assign.to("branch-1")).isAccepted()).isTrue();
        assertThat(repair().done()).isTrue();
    }
}
