package org.complaintkit.replay.due;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.FactMap;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Place;
import org.complaintkit.json.Read;
import org.complaintkit.replay.log.Utf8Reader;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.regime.Regime;

/** Answers when a limit of one regime would be due. */
public final class DueDates {

    private static final Text LIMIT = Text.of("a limit of this regime", "本制度的时限");
    private static final Text NO_CLOCK = Text.of("no clock runs for these facts; it looks at: ", "按这些字段不计时;相关字段:");
    private static final Text NOT_FOR = Text.of("the limit is not for these facts; it looks at: ", "该时限不适用于这些字段;相关字段:");

    private final Regime regime;
    private final Language language;
    private final DueFacts facts;

    /**
     * Prepares to answer.
     *
     * @param regime the regime
     * @param language the language of explanations and messages
     */
    public DueDates(Regime regime, Language language) {
        this.regime = regime;
        this.language = language;
        this.facts = new DueFacts(regime);
    }

    /**
     * The answer to one question.
     *
     * @param rule the limit
     * @param start from when
     * @param told what is known, as {@code name=value}
     * @param json whether to answer for programs
     * @return the answer, ending with a line feed
     * @throws MalformedDocument if there is no such limit or fact, or a value is none of its fact
     * @throws DateNotCoveredException if its calendar does not reach so far
     */
    public String answer(String rule, Instant start, Map<String, String> told, boolean json) {
        FactMap all = FactMap.EMPTY;
        for (Map.Entry<String, String> one : told.entrySet()) {
            all = facts.with(all, one.getKey(), one.getValue(), new Place("--fact", 1, 1, one.getKey()));
        }
        require(rule, new Place("--rule", 1, 1, ""));
        DueQuestion question = new DueQuestion(Optional.empty(), rule, start, all);
        return json ? JsonLines.one(line -> tell(line, question)) + "\n" : words(question);
    }

    /**
     * Answers every question; empty lines are passed over.
     *
     * @param source what the questions are called in messages
     * @param in the questions, in UTF-8: {@code {"id":"q1","rule":"reply","start":"...","facts":{"severity":"major"}}}
     * @param out takes one answer a question, in order
     * @return how many could not be answered
     * @throws IOException if a stream fails
     */
    public long answer(String source, InputStream in, OutputStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new Utf8Reader(source, in));
        JsonLines answers = JsonLines.to(out);
        long unanswered = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                unanswered += answer(source, number, line, answers) ? 0 : 1;
                if (!lines.ready()) {
                    answers.flush();
                }
            }
        }
        answers.flush();
        return unanswered;
    }

    private boolean answer(String source, int number, String line, JsonLines answers) throws IOException {
        Consumer<JsonLine> id = json -> json.nothing("id");
        try {
            JsonDocument document = JsonDocument.line(source, number, line);
            id = id(document.root());
            DueQuestion question = document.read(this::question);
            // Told first: a calendar may end before the answer does.
            String answer = JsonLines.one(json -> tell(json, question));
            answers.line(id.andThen(json -> tell(json, question)));
            return !answer.isEmpty();
        } catch (MalformedDocument e) {
            String says = e.faults().stream().map(this::say).collect(Collectors.joining("; "));
            answers.line(id.andThen(json ->
                    json.text("error", says).text("code", e.faults().get(0).code())));
        } catch (DateNotCoveredException e) {
            answers.line(id.andThen(
                    json -> json.text("error", String.valueOf(e.getMessage())).text("code", e.code())));
        }
        return false;
    }

    private static Consumer<JsonLine> id(JsonValue question) {
        JsonValue.JsonField id = question instanceof JsonValue.JsonObject object
                ? object.fields().get("id")
                : null;
        if (id != null && id.value() instanceof JsonText text) {
            return json -> json.text("id", text.text());
        }
        return id != null && id.value() instanceof JsonNumber number
                ? json -> json.number("id", number.number())
                : json -> json.nothing("id");
    }

    private Read<DueQuestion> question(Fields fields) {
        fields.optional("id", Item::asItStands);
        Read<String> rule = fields.text("rule");
        Read<Instant> start = fields.required("start", Item::instant);
        Read<FactMap> told = fields.orElse("facts", this::told, FactMap.EMPTY);
        if (rule.isPresent()) {
            require(rule.get(), rule.place());
        }
        return fields.make(() -> new DueQuestion(Optional.empty(), rule.get(), start.get(), told.get()));
    }

    private Read<FactMap> told(Item item) {
        return item.map(Item::asItStands).map(values -> {
            FactMap all = FactMap.EMPTY;
            for (Map.Entry<String, JsonValue> one : values.entrySet()) {
                all = facts.with(
                        all, one.getKey(), plain(one.getValue()), one.getValue().place());
            }
            return all;
        });
    }

    private static String plain(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.items().stream().map(DueDates::plain).collect(Collectors.joining(","));
        }
        return value instanceof JsonText text ? text.text() : value.json();
    }

    private void require(String rule, Place place) {
        List<String> ids = regime.limits().stream().map(ClockRule::id).toList();
        if (!ids.contains(rule)) {
            throw new MalformedDocument(Fault.unknownName(place, LIMIT, rule, ids));
        }
    }

    private String say(Fault fault) {
        return language.equals(Language.CHINESE) ? fault.chinese() : fault.english();
    }

    private String words(DueQuestion question) {
        Explanation explanation = regime.preview(question.rule(), question.start(), question.facts());
        List<String> lines = new ArrayList<>();
        if (!applies(question)) {
            lines.add(NOT_FOR.in(language) + looksAt(question));
        }
        if (explanation.due().isNever()) {
            lines.add(NO_CLOCK.in(language) + looksAt(question));
        } else {
            lines.addAll(explanation.lines(language));
        }
        return String.join("\n", lines) + "\n";
    }

    private void tell(JsonLine line, DueQuestion question) {
        Explanation explanation = regime.preview(question.rule(), question.start(), question.facts());
        line.text("rule", question.rule())
                .texts("basis", explanation.basis())
                .flag("applies", applies(question))
                .instant("start", question.start(), regime.zone());
        if (explanation.due().isNever()) {
            line.nothing("due").text("note", NO_CLOCK.in(language) + looksAt(question));
        } else {
            line.instant("due", explanation.due().at(), regime.zone());
            explanation.due().lastDay().ifPresent(day -> line.date("lastDay", day));
            line.texts("explanation", explanation.lines(language));
        }
    }

    private boolean applies(DueQuestion question) {
        return regime.applies(question.rule(), question.start(), question.facts());
    }

    private String looksAt(DueQuestion question) {
        return regime.limits().stream()
                .filter(rule -> rule.id().equals(question.rule()))
                .flatMap(rule -> Stream.concat(rule.applies().names().stream(), rule.within().facts().stream()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
