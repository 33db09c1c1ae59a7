package org.complaintkit.crm.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays the last weeks through the desk, where there are no tickets yet, so that the pages have something to show. */
@Component
@ConditionalOnProperty(name = "crm.demo", havingValue = "true")
class Demo implements ApplicationRunner {

    private static final int MANY = 30;

    private static final List<String> CUSTOMERS =
            List.of("王芳", "Peter Novak", "李强", "Sara Haddad", "陈静", "Tom Becker", "赵敏", "Ines Costa");

    private static final List<String> PRODUCTS = List.of("boiler", "fridge", "washer", "heating");

    private static final List<String> WORDS = List.of(
            "No hot water since yesterday evening.",
            "冰箱不制冷,食物都坏了。",
            "The washing machine leaks, the kitchen floor is wet.",
            "暖气片一直不热,家里有老人。",
            "热水器打不着火。",
            "The fridge was repaired in spring and makes the same noise again.",
            "洗衣机脱水时声音很大。",
            "Two radiators stay cold, and there is a baby in the house.");

    private final Tickets tickets;
    private final Promises promises;
    private final BusinessCalendar calendar;
    private final InstantSource time;

    Demo(Tickets tickets, Promises promises, BusinessCalendar calendar, InstantSource time) {
        this.tickets = tickets;
        this.promises = promises;
        this.calendar = calendar;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (tickets.all().isEmpty()) {
            Instant now = time.instant();
            for (int i = 0; i < MANY; i++) {
                Instant opened = now.minus(Duration.ofHours(31L * (MANY - i) - 28));
                play(i, calendar.add(opened, Duration.ofMinutes(7 + i * 53L % 200)), now);
            }
        }
    }

    /** One ticket, as far as it has come by now. */
    private void play(int i, Instant opened, Instant now) {
        Player player = new Player(opened, now);
        player.register(request(i));
        if (i % 13 == 6) {
            player.act("lin", RepairVerbs.DECLINE, 5, Map.of("ground", "no-contract", "reason", "—"));
        } else if (i != MANY - 6) { // that one nobody has seen to
            Instant visit = calendar.add(opened, Duration.ofHours(9));
            repair(i, player, visit.atZone(calendar.zone()).toLocalDate());
        }
    }

    private static Map<String, String> request(int i) {
        List<String> channels = RepairFacts.CHOICES.getOrDefault("channel", List.of("phone"));
        return Map.ofEntries(
                Map.entry("kind", i % 5 == 4 ? "complaint" : "service-request"),
                Map.entry("channel", channels.get(i % channels.size())),
                Map.entry("source", "external"),
                Map.entry("product", PRODUCTS.get(i % PRODUCTS.size())),
                Map.entry("urgency", i % 4 == 1 ? "urgent" : "normal"),
                Map.entry("complainant.name", CUSTOMERS.get(i % CUSTOMERS.size())),
                Map.entry("complainant.phone", "138 0000 " + (1000 + i * 37)),
                Map.entry("details", WORDS.get(i % WORDS.size())));
    }

    private static void repair(int i, Player player, LocalDate day) {
        String fitter = i % 3 == 0 ? "bo" : "ana";
        Map<String, String> visit = Map.of("handler", fitter, "visitOn", day.toString());
        player.act("paul", RepairVerbs.SCHEDULE, i % 7 == 3 ? 7 : 1, visit);
        if (i % 6 == 4) {
            player.act(fitter, RepairVerbs.AWAIT_PART, 5, Map.of("part", "pump"));
            if (i == MANY - 8) {
                return; // the part is still on its way
            }
            player.act("paul", RepairVerbs.PART_ARRIVED, 19, Map.of());
        }
        player.act(fitter, RepairVerbs.REPAIR, i % 8 == 5 ? 40 : 8 + i % 5, Map.of("outcome", "fixed"));
        boolean happy = i % 9 != 7;
        String said = happy ? "satisfied" : "dissatisfied";
        Map<String, String> call = Map.of("satisfaction", said, "solved", String.valueOf(happy));
        player.act("mei", RepairVerbs.FOLLOW_UP, i % 10 == 2 ? 30 : 9, call);
        player.act("mei", RepairVerbs.TAKE_PAYMENT, 1, Map.of("payment", String.valueOf(i % 3 * 60)));
        player.act("lin", RepairVerbs.SHUT, 3, Map.of());
    }

    /** Does one thing after the other on one ticket, each some working time after the last, and stops at the present. */
    private final class Player {

        private final Desk desk = new Desk(tickets, promises, this::moment);
        private final Instant now;
        private Instant moment;
        private List<Ticket> last = List.of();

        Player(Instant opened, Instant now) {
            this.moment = opened;
            this.now = now;
        }

        private Instant moment() {
            return moment;
        }

        void register(Map<String, String> form) {
            if (moment.isBefore(now)) {
                last = desk.register(asked("mei", RepairVerbs.REGISTER, form)).events();
            }
        }

        void act(String who, Verb verb, int workingHours, Map<String, String> form) {
            moment = calendar.add(moment, Duration.ofHours(workingHours));
            if (!last.isEmpty() && moment.isBefore(now)) {
                Ticket ticket = last.get(0);
                last = desk.act(ticket.id(), ticket.version(), asked(who, verb, form))
                        .events();
            }
        }

        private Asked asked(String who, Verb verb, Map<String, String> form) {
            return new Asked(verb, Staff.find(who).orElseThrow(), form);
        }
    }
}
