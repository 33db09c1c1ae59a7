package org.complaintkit.property;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Act;
import org.complaintkit.command.Answer;
import org.complaintkit.command.Assign;
import org.complaintkit.command.Command;
import org.complaintkit.command.FollowUp;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Satisfaction;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Role;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.desk.Outcome;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;

/** One repair in a flat and the complaint about it, from a dripping tap to the end, on two nodes. */
final class Story {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final String OFFICE = "branch-1";

    private static final Tenant ESTATE = OfficeRules.LAKESIDE;
    private static final String FLAT = "3-1201";
    private static final PersonalRef CALLER = new PersonalRef("caller");
    private static final Actor DESK = Actor.of("desk-1", "desk");
    private static final Actor SEAT = new Actor("seat-4", Set.of(Role.of("branch-seat")), Optional.of(OFFICE));
    private static final Actor QUALITY = Actor.of("quality-2", "quality");

    private static final LocalDate MON = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);

    private final RepairBook book;
    private final Node nodeA;
    private final Node nodeB;
    private final Diary diary;
    private final Wall wall;
    private Instant now = MON.atStartOfDay(SHANGHAI).toInstant();

    Story(OfficeDatabase.Connections connections, Language language) {
        OfficeRules rules = OfficeRules.load();
        this.book = new RepairBook(new OfficeDatabase(connections));
        this.nodeA = Node.start("A", connections, rules, () -> now);
        this.nodeB = Node.start("B", connections, rules, () -> now);
        this.diary = new Diary(language, SHANGHAI);
        this.wall = new Wall(language, book, nodeB);
    }

    private void at(LocalDateTime time) {
        now = time.atZone(SHANGHAI).toInstant();
    }

    /** Tells it, and shows what the tables hold in the end. */
    String told() {
        book.flat(ESTATE, FLAT, "owner");
        ComplaintKey order = book.next(ESTATE);
        book.open(order, FLAT, "plumbing");
        at(MON.atTime(8, 40));
        diary.office(now, Text.of("a tap drips in flat 3-1201; repair opened", "3-1201水龙头漏水,开维修单"));
        complained(order);
        late(order);
        ended(order);
        return diary.text() + wall.shown(ESTATE, OFFICE, order);
    }

    private void complained(ComplaintKey order) {
        at(MON.atTime(9, 0));
        Act call = Act.register("repair", "phone", "external").with("complainant", new Fact.Kept(CALLER));
        Meta header = Meta.of(order, now, DESK);
        diary.act(
                nodeA.desk().run(new Command(header, call), Map.of(CALLER, Personal.of("Li, 139 0000 0000"))),
                nodeA,
                now);
        at(MON.atTime(9, 30));
        act(nodeA, order, DESK, Assign.to(OFFICE));
        at(MON.atTime(15, 0));
        book.book(order, "Wang", WED);
        diary.office(now, Text.of("fitter Wang booked for Wednesday", "预约王师傅周三上门"));
    }

    private void late(ComplaintKey order) {
        at(TUE.atTime(10, 0));
        diary.swept(nodeA, now, nodeA.desk().sweep(100), nodeA.desk().complaint(order));
        diary.swept(nodeB, now, nodeB.desk().sweep(100), nodeB.desk().complaint(order));
        at(TUE.atTime(10, 1));
        nodeB.desk().carry(1_000);
        diary.carried(nodeB, now, nodeB.desk().complaint(order));
    }

    private void ended(ComplaintKey order) {
        at(TUE.atTime(11, 0));
        book.book(order, "Wang", TUE);
        book.done(order);
        diary.office(now, Text.of("Wang came early; the tap is mended", "王师傅提前上门,已修好"));
        act(nodeB, order, SEAT, Act.of("complete"));
        at(TUE.atTime(11, 10));
        act(nodeB, order, SEAT, Answer.of().form("entry"));
        at(WED.atTime(9, 30));
        act(nodeA, order, QUALITY, FollowUp.of(Satisfaction.SATISFIED));
        at(WED.atTime(10, 0));
        act(nodeA, order, DESK, Act.of("close"));
    }

    private void act(Node node, ComplaintKey order, Actor by, Act act) {
        Outcome outcome = node.act(order, by, act);
        diary.act(outcome, node, now);
    }
}
