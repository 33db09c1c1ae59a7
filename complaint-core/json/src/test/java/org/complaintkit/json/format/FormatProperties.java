package org.complaintkit.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Snapshot;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.law.Dice;
import org.complaintkit.law.Invented;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;

class FormatProperties {

    @Provide
    static Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(300);
    }

    private static Invented by(List<Integer> numbers) {
        return Invented.by(new Dice(numbers));
    }

    private static <T> void comesBack(Format<T> format, T value) {
        String written = format.write(value);
        T read = format.read("test", written);
        assertThat(read).isEqualTo(value);
        // Equal values may have their facts in another order; what is written keeps the order.
        assertThat(format.write(read)).isEqualTo(written);
    }

    @Property(seed = "7")
    void every_command_comes_back(@ForAll("numbers") List<Integer> numbers) {
        comesBack(Format.COMMAND, by(numbers).a(Command.class));
    }

    @Property(seed = "7")
    void every_event_comes_back(@ForAll("numbers") List<Integer> numbers) {
        comesBack(Format.EVENT, by(numbers).a(Event.class));
    }

    @Property(seed = "7")
    void every_recorded_event_comes_back_with_its_hash(@ForAll("numbers") List<Integer> numbers) {
        Recorded recorded = by(numbers).a(Recorded.class);
        comesBack(Format.RECORDED, recorded);
        Recorded read = Format.RECORDED.read("test", Format.RECORDED.write(recorded));
        assertThat(Chain.next(recorded.envelope().before(), read))
                .isEqualTo(Chain.next(recorded.envelope().before(), recorded));
    }

    @Property(seed = "7")
    void every_complaint_comes_back(@ForAll("numbers") List<Integer> numbers) {
        Invented invented = by(numbers);
        Complaint complaint = invented.a(Snapshot.class).complaint(invented.a(ComplaintKey.class));
        comesBack(Format.COMPLAINT, complaint);
    }

    @Property(seed = "7")
    void every_entry_comes_back(@ForAll("numbers") List<Integer> numbers) {
        comesBack(Format.ENTRY, by(numbers).a(Entry.class));
    }

    @Property(seed = "7")
    void every_account_command_comes_back(@ForAll("numbers") List<Integer> numbers) {
        comesBack(Format.ACCOUNT_COMMAND, by(numbers).a(AccountCommand.class));
    }
}
