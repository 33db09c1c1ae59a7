package org.complaintkit.crm.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.complaintkit.crm.ticket.RepairFacts;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Refusal;

/**
 * A button of the page: an open move of the library's with the fields of its form, or one that is held back with every reason.
 *
 * @param verb what it does
 * @param title what is written on it
 * @param open whether it may be pressed
 * @param fields what the form asks for
 * @param reasons why it may not be pressed
 */
record MoveView(String verb, String title, boolean open, List<FieldView> fields, List<Reason> reasons) {

    /**
     * Why something is held back.
     *
     * @param says the sentence
     * @param basis the rules that it rests on; empty where the lifecycle alone refuses
     */
    record Reason(String says, String basis) {

        static List<Reason> of(List<Refusal> refusals, Words words) {
            return refusals.stream()
                    .map(one -> new Reason(words.say(one.phrase()), String.join(", ", one.basis())))
                    .toList();
        }

        /** Beside the button, so its name is not said again; what the form asks for is no reason while another one stands. */
        static List<Reason> held(List<Refusal> refusals, Words words) {
            List<Refusal> standing =
                    refusals.stream().filter(one -> !one.phrase().details().containsKey("missing")).toList();
            return (standing.isEmpty() ? refusals : standing)
                    .stream()
                            .map(one -> new Reason(words.held(one.phrase()), String.join(", ", one.basis())))
                            .toList();
        }
    }

    /** The library's whole answer, the open moves first. */
    static List<MoveView> of(Options options, Facts known, Words words) {
        List<MoveView> all = new ArrayList<>();
        for (Options.OpenMove move : options.open()) {
            all.add(new MoveView(
                    move.verb().name(), words.of(move.verb().name()), true, fields(move, known, words), List.of()));
        }
        for (Options.ClosedMove move : options.closed()) {
            all.add(new MoveView(
                    move.verb().name(),
                    words.of(move.verb().name()),
                    false,
                    List.of(),
                    Reason.held(move.refusals(), words)));
        }
        all.sort(Comparator.comparing(MoveView::open).reversed());
        return all;
    }

    /** What the act may record becomes the form; what the move needs must be filled in. */
    private static List<FieldView> fields(Options.OpenMove move, Facts known, Words words) {
        Verb verb = move.verb();
        Facts seen = Fields.seen(verb, known, FactMap.EMPTY);
        Map<String, Fields.Field> library = Fields.table(verb);
        List<FieldView> fields = new ArrayList<>();
        for (FactDeclaration fact : RepairFacts.BY_VERB.getOrDefault(verb, List.of())) {
            Fields.Field field = library.get(fact.name());
            boolean needed = move.needs().names().contains(fact.name()) || (field != null && field.needed());
            fields.add(FieldView.of(fact, seen, words).required(needed));
        }
        return fields;
    }
}
