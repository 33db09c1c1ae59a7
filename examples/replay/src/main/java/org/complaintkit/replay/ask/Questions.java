package org.complaintkit.replay.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Read;
import org.complaintkit.replay.log.Utf8Reader;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.regime.CalendarReader;

/** Answers questions to calendars, one line each. */
public final class Questions {

    private final String source;
    private final boolean chinese;

    /**
     * Prepares to answer.
     *
     * @param source where the questions are from, for messages
     * @param language the language of messages
     */
    public Questions(String source, Language language) {
        this.source = source;
        this.chinese = language.locale().getLanguage().equals("zh");
    }

    /**
     * Answers every question; empty lines are passed over.
     *
     * @param in the questions, in UTF-8
     * @param out takes one answer a question, in order; flushed whenever no further question waits
     * @return how many could not be answered
     * @throws IOException if a stream fails
     */
    public long answer(InputStream in, OutputStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new Utf8Reader(source, in));
        JsonLines answers = JsonLines.to(out);
        long unanswered = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                Answer answer = answer(number, line);
                unanswered += answer.answered() ? 0 : 1;
                answers.line(answer.content());
                if (!lines.ready()) {
                    answers.flush();
                }
            }
        }
        answers.flush();
        return unanswered;
    }

    private record Answer(boolean answered, Consumer<JsonLine> content) {}

    private Answer answer(int number, String line) {
        Consumer<JsonLine> id = json -> json.nothing("id");
        try {
            JsonDocument question = JsonDocument.line(source, number, line);
            id = id(question.root());
            return new Answer(true, id.andThen(question.read(Questions::result)));
        } catch (MalformedDocument e) {
            String says = e.faults().stream()
                    .map(fault -> chinese ? fault.chinese() : fault.english())
                    .collect(Collectors.joining("; "));
            return refuse(id, says, e.faults().get(0).code());
        } catch (DateNotCoveredException e) {
            return refuse(id, String.valueOf(e.getMessage()), e.code());
        }
    }

    private static Answer refuse(Consumer<JsonLine> id, String says, String code) {
        return new Answer(false, id.andThen(json -> json.text("error", says).text("code", code)));
    }

    /** The id as it was given, a text or a number; without one, null. */
    private static Consumer<JsonLine> id(JsonValue question) {
        if (question instanceof JsonValue.JsonObject object) {
            JsonValue.JsonField field = object.fields().get("id");
            if (field != null && field.value() instanceof JsonValue.JsonText text) {
                return json -> json.text("id", text.text());
            }
            if (field != null && field.value() instanceof JsonValue.JsonNumber number) {
                BigDecimal exact = number.number();
                return json -> json.number("id", exact);
            }
        }
        return json -> json.nothing("id");
    }

    private static Read<Consumer<JsonLine>> result(Fields fields) {
        fields.required("id", Questions::name);
        Read<Operations.Operation> operation = fields.required("op", Questions::operation);
        Read<BusinessCalendar> calendar = fields.required("calendar", CalendarReader::read);
        if (!operation.isPresent()) {
            // Which other fields belong here, nobody can tell.
            fields.ignore("start", "end", "amount", "days", "date", "pauses");
            return fields.make(() -> json -> operation.get());
        }
        return operation.get().read(fields, calendar);
    }

    private static Read<Operations.Operation> operation(Item item) {
        Operations.Operation known =
                item.value() instanceof JsonValue.JsonText text ? Operations.ALL.get(text.text()) : null;
        return known == null ? item.oneOf(Operations.ALL) : item.asItStands().map(name -> known);
    }

    private static Read<Optional<JsonValue>> name(Item item) {
        return item.value() instanceof JsonValue.JsonNumber
                ? item.asItStands().map(Optional::of)
                : item.text().map(text -> Optional.of(item.value()));
    }
}
