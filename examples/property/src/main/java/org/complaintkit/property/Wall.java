package org.complaintkit.property;

import java.util.List;
import java.util.Optional;
import org.complaintkit.diagram.Timeline;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sanction.Standing;

/** What hangs on the office's wall: its list of repairs, what happened to one order, and who was fined. */
final class Wall {

    private static final List<Text> REPAIRS = List.of(
            Text.of("order", "工单"),
            Text.of("flat", "房号"),
            Text.of("fitter", "维修工"),
            Text.of("visit", "上门日"),
            Text.of("done", "完工"),
            Text.of("complaint", "投诉状态"),
            Text.of("branch", "承办单位"));
    private static final List<Text> FINES =
            List.of(Text.of("branch", "承办单位"), Text.of("rule", "条款"), Text.of("order", "工单"), Text.of("fine", "罚款"));
    private static final Text YES = Text.of("yes", "是");
    private static final Text NO = Text.of("no", "否");

    private final Language language;
    private final RepairBook book;
    private final Node node;

    Wall(Language language, RepairBook book, Node node) {
        this.language = language;
        this.book = book;
        this.node = node;
    }

    String shown(Tenant estate, String branch, ComplaintKey order) {
        return headed(Text.of("work_orders: the repair and the complaint, in one row", "work_orders:维修与投诉同在一行"))
                + repairs(estate)
                + headed(Text.of("order_log: what happened to the complaint", "order_log:投诉经过"))
                + Timeline.ofRecorded(node.desk().history(order), Story.SHANGHAI)
                        .text(language)
                + headed(Text.of("charges: what it cost the branch", "charges:对承办单位的罚款"))
                + fines(new Party(estate, branch));
    }

    private String headed(Text title) {
        return "\n" + title.in(language) + "\n";
    }

    private String repairs(Tenant estate) {
        Sheet sheet = Sheet.of(language, REPAIRS);
        for (RepairBook.Repair repair : book.repairs(estate)) {
            sheet.row(
                    repair.order(),
                    repair.flat(),
                    repair.fitter().orElse(""),
                    repair.visitOn().map(Object::toString).orElse(""),
                    (repair.done() ? YES : NO).in(language),
                    repair.stands().map(this::stands).orElse(""),
                    repair.office().orElse(""));
        }
        return sheet.text();
    }

    private String stands(String state) {
        return Titles.standard().of(Track.MAIN, State.of(state), language);
    }

    private String fines(Party branch) {
        Sheet sheet = Sheet.of(language, FINES);
        for (Standing fine : node.desk().account(branch).standing()) {
            Optional<String> amount = fine.sanction().amount().map(Object::toString);
            sheet.row(
                    branch.id(),
                    fine.charge().id().rule() + " ("
                            + String.join(", ", fine.charge().basis()) + ")",
                    fine.charge().id().complaint().id(),
                    amount.orElse(fine.sanction().kind()));
        }
        return sheet.text();
    }
}
