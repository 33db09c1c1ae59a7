package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.regime.Regime;

/** A story, run: each command's turn, the complaints at its end, and the accounts that took their charges in. */
final class Run {

    private final Regime regime;
    private final List<Turn> turns = new ArrayList<>();
    private final Map<ComplaintKey, Complaint> complaints = new LinkedHashMap<>();
    private final Map<Party, Account> accounts = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private Run(Regime regime) {
        this.regime = regime;
    }

    static Run of(Story story) {
        return of(story.regime(), story.commands());
    }

    static Run of(Regime regime, List<Command> commands) {
        Run run = new Run(regime);
        commands.forEach(run::add);
        return run;
    }

    private void add(Command command) {
        ComplaintKey key = command.meta().complaint();
        Turn turn = regime.turn(complaints.getOrDefault(key, Complaint.unborn(key)), command);
        turns.add(turn);
        complaints.put(key, turn.after());
        turn.raised().forEach(this::book);
        turn.decision().events().forEach(this::book);
    }

    private void book(Event event) {
        if (event instanceof Event.Charged charged) {
            book(charged.charge().party(), new AccountCommand.Take(Origin.at(charged.at()), charged.charge()));
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            book(withdrawn.party(), new AccountCommand.Withdraw(Origin.at(withdrawn.at()), withdrawn.id()));
        }
    }

    private void book(Party party, AccountCommand command) {
        Account account = accounts.getOrDefault(party, Account.empty(party));
        Decision<Entry> decision = regime.decide(account, command);
        for (Entry entry : decision.events()) {
            account = account.apply(entry);
            entries.add(entry);
        }
        accounts.put(party, account);
    }

    List<Turn> turns() {
        return turns;
    }

    List<Complaint> complaints() {
        return List.copyOf(complaints.values());
    }

    List<Entry> entries() {
        return entries;
    }

    /** Every charge that stands, as its account has it. */
    List<Standing> standing() {
        return accounts.values().stream()
                .flatMap(account -> account.standing().stream())
                .toList();
    }

    boolean allAccepted() {
        return turns.stream().allMatch(turn -> turn.decision().isAccepted());
    }
}
