package org.complaintkit.benchmarks.lifecycle;

import static org.complaintkit.benchmarks.lifecycle.Stage.*;

/** By hand: a switch in a switch. */
final class SwitchDoor implements Door {

    @Override
    public Ticket move(Ticket ticket, Act act) {
        return switch (ticket.stage()) {
            case RECEIVED -> fromReceived(ticket, act);
            case ACCEPTED -> fromAccepted(ticket, act);
            case ASSIGNED -> fromAssigned(ticket, act);
            case INVESTIGATING -> fromInvestigating(ticket, act);
            case PROPOSED -> fromProposed(ticket, act);
            case UNDER_REVIEW -> fromUnderReview(ticket, act);
            case APPROVED -> act == Act.ANSWER && ticket.verified() ? ticket.moved(ANSWERED) : ticket;
            case ANSWERED -> fromAnswered(ticket, act);
            case CLOSED -> fromClosed(ticket, act);
            case DECLINED -> fromDeclined(ticket, act);
            case WITHDRAWN -> act == Act.ARCHIVE ? ticket.moved(ARCHIVED) : ticket;
            case ARCHIVED -> ticket;
        };
    }

    private static Ticket fromReceived(Ticket ticket, Act act) {
        return switch (act) {
            case ACCEPT -> ticket.moved(ACCEPTED);
            case DECLINE -> ticket.moved(DECLINED);
            case ASSIGN -> ticket.moved(ASSIGNED);
            case WITHDRAW -> ticket.moved(WITHDRAWN);
            default -> ticket;
        };
    }

    private static Ticket fromAccepted(Ticket ticket, Act act) {
        return switch (act) {
            case ASSIGN -> ticket.moved(ASSIGNED);
            case INVESTIGATE -> ticket.moved(INVESTIGATING);
            case WITHDRAW -> ticket.moved(WITHDRAWN);
            default -> ticket;
        };
    }

    private static Ticket fromAssigned(Ticket ticket, Act act) {
        return switch (act) {
            case INVESTIGATE -> ticket.moved(INVESTIGATING);
            case ANSWER -> ticket.minor() ? ticket.moved(ANSWERED) : ticket;
            case WITHDRAW -> ticket.moved(WITHDRAWN);
            default -> ticket;
        };
    }

    private static Ticket fromInvestigating(Ticket ticket, Act act) {
        return switch (act) {
            case PROPOSE -> ticket.moved(PROPOSED);
            case SUBMIT -> ticket.moved(UNDER_REVIEW);
            case ASSIGN -> ticket.moved(ASSIGNED);
            case WITHDRAW -> ticket.moved(WITHDRAWN);
            default -> ticket;
        };
    }

    private static Ticket fromProposed(Ticket ticket, Act act) {
        return switch (act) {
            case CONSENT -> ticket.moved(APPROVED);
            case REFUSE -> ticket.moved(INVESTIGATING);
            case SUBMIT -> ticket.moved(UNDER_REVIEW);
            case WITHDRAW -> ticket.moved(WITHDRAWN);
            default -> ticket;
        };
    }

    private static Ticket fromUnderReview(Ticket ticket, Act act) {
        return switch (act) {
            case APPROVE -> ticket.verified() ? ticket.moved(APPROVED) : ticket;
            case RETURN -> ticket.moved(INVESTIGATING);
            default -> ticket;
        };
    }

    private static Ticket fromAnswered(Ticket ticket, Act act) {
        return switch (act) {
            case CLOSE -> ticket.satisfied() ? ticket.moved(CLOSED) : ticket;
            case REOPEN -> ticket.moved(INVESTIGATING);
            default -> ticket;
        };
    }

    private static Ticket fromClosed(Ticket ticket, Act act) {
        return switch (act) {
            case ARCHIVE -> ticket.moved(ARCHIVED);
            case REOPEN -> ticket.moved(INVESTIGATING);
            default -> ticket;
        };
    }

    private static Ticket fromDeclined(Ticket ticket, Act act) {
        return switch (act) {
            case APPEAL -> ticket.moved(RECEIVED);
            case ARCHIVE -> ticket.moved(ARCHIVED);
            default -> ticket;
        };
    }

    @Override
    public Object refused(Ticket ticket, Act act) {
        return move(ticket, act);
    }
}
