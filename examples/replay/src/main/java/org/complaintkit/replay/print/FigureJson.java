package org.complaintkit.replay.print;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.replay.run.Accounts;
import org.complaintkit.replay.run.Told;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sla.figure.FigureLine;
import org.complaintkit.sla.figure.FigureValue;
import org.complaintkit.sla.figure.Group;
import org.complaintkit.sla.figure.ListLine;
import org.complaintkit.sla.figure.PersonRecord;
import org.complaintkit.sla.figure.Reminder;
import org.complaintkit.sla.figure.Review;
import org.complaintkit.sla.figure.Reward;
import org.joda.money.Money;

/** Figures, lists, charges that belong to no complaint, reminders, rewards and records: one JSON object a line. */
final class FigureJson {

    private final JsonLines lines;
    private final ZoneId zone;
    private final Accounts accounts;
    private final Language language;

    FigureJson(JsonLines lines, ZoneId zone, Accounts accounts, Language language) {
        this.language = language;
        this.lines = lines;
        this.zone = zone;
        this.accounts = accounts;
    }

    void print(Told told) throws IOException {
        for (Told.Page page : told.reports()) {
            for (FigureLine one : page.lines()) {
                lines.line(line -> figure(line, one, page.report().to()));
            }
        }
        for (ListLine one : told.lists()) {
            lines.line(line -> list(line, one));
        }
        for (Review review : told.reviews()) {
            for (Review.Charged charged : review.charges()) {
                lines.line(line -> charge(line, charged, review));
            }
            for (Reminder one : review.reminders()) {
                lines.line(line -> reminder(line, one));
            }
            for (Reward one : review.rewards()) {
                lines.line(line -> reward(line, one));
            }
        }
        for (PersonRecord one : told.records()) {
            lines.line(line -> kept(line, one));
        }
    }

    private static void tenant(JsonLine line, Tenant tenant) {
        if (!tenant.equals(Tenant.SOLE)) {
            line.text("tenant", tenant.id());
        }
    }

    private static void group(JsonLine line, Group group) {
        tenant(line, group.tenant());
        group.values().forEach((by, value) -> line.text(by.word(), value));
    }

    private static void to(JsonLine line, List<String> to) {
        if (!to.isEmpty()) {
            line.texts("to", to);
        }
    }

    private static void figure(JsonLine line, FigureLine one, List<String> to) {
        line.text("figure", one.figure());
        if (!one.basis().isEmpty()) {
            line.text("report", one.report()).texts("basis", one.basis());
        }
        group(line, one.group());
        one.limit().ifPresent(limit -> line.text("limit", limit));
        line.text("period", one.period().toString()).text("value", one.value().text());
        value(line, one.value());
        one.before().ifPresent(before -> line.text("before", before.text()));
        if (one.recordedLate() > 0) {
            line.number("recordedLate", one.recordedLate());
        }
        if (one.unfinished()) {
            line.flag("unfinished", true);
        }
        to(line, to);
    }

    private static void value(JsonLine line, FigureValue value) {
        if (value instanceof FigureValue.Share share) {
            line.number("of", share.of()).number("count", share.count());
        } else if (value instanceof FigureValue.OnTime onTime) {
            line.number("of", onTime.share().of())
                    .number("count", onTime.met())
                    .number("late", onTime.late())
                    .number("undone", onTime.undone());
        } else if (value instanceof FigureValue.Times times) {
            line.number("of", times.of())
                    .text("median", times.median().toString())
                    .text("p95", times.p95().toString());
        }
    }

    private static void list(JsonLine line, ListLine one) {
        line.text("list", one.list().id()).texts("basis", one.list().basis());
        group(line, one.group());
        line.text("period", one.period().toString()).texts("complaints", one.complaints());
        if (one.of() > one.complaints().size()) {
            line.number("of", one.of());
        }
        to(line, one.list().to());
    }

    private void charge(JsonLine line, Review.Charged charged, Review review) {
        line.text("charge", charged.charge().id().rule())
                .texts("basis", charged.charge().basis())
                .text("party", charged.charge().party().id());
        group(line, charged.about());
        Optional<Accounts.Sanctioned> found = accounts.of(charged.charge());
        found.ifPresent(is -> {
            line.text("kind", is.standing().sanction().kind());
            is.standing().sanction().amount().ifPresent(amount -> money(line, amount));
        });
        line.instant("at", charged.charge().occurredAt(), zone)
                .text("period", review.period().toString());
        found.ifPresent(is -> line.number("count", is.standing().count()));
        Refusal why = accounts.unpriced().get(charged.charge());
        if (why != null) {
            line.text("code", why.code()).text("message", why.text().in(language));
        }
    }

    private static void money(JsonLine line, Money amount) {
        line.text("amount", amount.getAmount().toPlainString())
                .text("currency", amount.getCurrencyUnit().getCode());
    }

    private static void reminder(JsonLine line, Reminder one) {
        line.text("reminder", one.rule()).texts("basis", one.basis());
        group(line, one.about());
        line.text("period", one.period().toString()).text("asks", one.asks());
        if (!one.tell().isEmpty()) {
            line.texts("tell", one.tell());
        }
        one.found().ifPresent(found -> line.text("found", found));
        one.wanted().ifPresent(wanted -> line.text("wanted", wanted));
    }

    private void reward(JsonLine line, Reward one) {
        line.text("reward", one.rule()).texts("basis", one.basis());
        tenant(line, one.party().tenant());
        line.text("party", one.party().id()).text("kind", one.kind());
        one.amount().ifPresent(amount -> money(line, amount));
        line.instant("at", one.at(), zone).text("period", one.period().toString());
    }

    private void kept(JsonLine line, PersonRecord one) {
        line.text("record", one.rule().id()).texts("basis", one.rule().basis());
        tenant(line, one.person().tenant());
        line.text("person", one.person().id())
                .objects(
                        "entries",
                        one.entries(),
                        (entry, it) -> entry.instant("at", it.at(), zone)
                                .text("what", it.what())
                                .text("value", it.value()));
    }
}
