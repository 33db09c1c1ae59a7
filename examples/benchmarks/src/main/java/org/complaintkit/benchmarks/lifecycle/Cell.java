package org.complaintkit.benchmarks.lifecycle;

/** Holds the ticket in hand for contenders whose actions cannot give a result. */
final class Cell {

    private Ticket ticket = Ticket.in(Stage.RECEIVED);

    Ticket ticket() {
        return ticket;
    }

    Stage stage() {
        return ticket.stage();
    }

    void put(Ticket next) {
        ticket = next;
    }

    void move(Stage to) {
        ticket = ticket.moved(to);
    }
}
