package org.complaintkit.sla.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Party;
import org.complaintkit.sanction.Charge;

/**
 * What is kept of one person: notes of training and assessments, rewards and sanctions.
 *
 * @param rule by which rule it is kept
 * @param person whose record it is
 * @param entries what is kept, in order of time
 */
public record PersonRecord(RecordRule rule, Party person, List<Entry> entries) {

    /**
     * One entry of a record.
     *
     * @param at when
     * @param what the fact that was noted, {@code reward} or {@code sanction}
     * @param value its value, or the rule
     */
    public record Entry(Instant at, String what, String value) {}

    /** Takes a copy. */
    public PersonRecord {
        entries = List.copyOf(entries);
    }

    /**
     * The records of all persons of whom there is anything to keep.
     *
     * @param rule by which rule
     * @param figures the figures with their notes and charges
     * @param rewards the rewards
     * @return the records, by person
     */
    public static List<PersonRecord> of(RecordRule rule, Figures figures, List<Reward> rewards) {
        Map<Party, List<Entry>> persons = new TreeMap<>();
        for (Noted note : figures.notes()) {
            Optional<Party> person =
                    note.person().map(id -> new Party(note.complaint().tenant(), id));
            if (rule.notes().contains(note.fact()) && person.isPresent()) {
                add(persons, person.get(), new Entry(note.at(), note.fact(), note.value()));
            }
        }
        rewards.forEach(one -> add(persons, one.party(), new Entry(one.at(), "reward", one.rule())));
        for (Charge charge : figures.charges()) {
            add(
                    persons,
                    charge.party(),
                    new Entry(charge.occurredAt(), "sanction", charge.id().rule()));
        }
        List<PersonRecord> records = new ArrayList<>();
        Comparator<Entry> order = Comparator.comparing(Entry::at)
                .thenComparing(Entry::what, Names::compare)
                .thenComparing(Entry::value, Names::compare);
        persons.forEach((person, entries) -> records.add(
                new PersonRecord(rule, person, entries.stream().sorted(order).toList())));
        return records;
    }

    private static void add(Map<Party, List<Entry>> persons, Party person, Entry entry) {
        persons.computeIfAbsent(person, none -> new ArrayList<>()).add(entry);
    }
}
