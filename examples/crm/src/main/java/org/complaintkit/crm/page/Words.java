package org.complaintkit.crm.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.complaintkit.crm.ticket.Repairs;
import org.complaintkit.crm.ticket.Staff;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.springframework.context.MessageSource;

/** Names as people read them, in the language of the visitor; the library's sentences with such names put in. */
final class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;

    Words(MessageSource messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.zone = zone;
    }

    Language language() {
        return locale.getLanguage().equals("zh") ? Language.CHINESE : Language.ENGLISH;
    }

    /** {@return the code of the language, for the page} */
    public String code() {
        return locale.getLanguage();
    }

    /** What a state, verb, fact, value or role is called; a person by name; anything else is called what it is. */
    public String of(String name) {
        String known = Staff.find(name).map(Staff::name).orElse(name);
        return Objects.requireNonNullElse(messages.getMessage("word." + name, null, known, locale), known);
    }

    /** A message of the pages. */
    public String message(String code, Object... values) {
        return messages.getMessage(code, values, locale);
    }

    /** A sentence of the library, its details called as people call them. */
    String say(Phrase phrase) {
        return capital(translated(phrase).in(language()));
    }

    /** Why something is held back, said where its name stands already: by the guard, else by the page, else by the library. */
    String held(Phrase phrase) {
        String code = phrase.wording().code();
        String roles = listed(phrase.details().getOrDefault("roles", ""));
        String said = Repairs.SAID.containsKey(code)
                ? Repairs.SAID.get(code).in(language())
                : Objects.requireNonNullElse(messages.getMessage("held." + code, new Object[] {roles}, "", locale), "");
        return said.isEmpty() ? say(phrase) : capital(said);
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    Phrase translated(Phrase phrase) {
        Map<String, String> details = new LinkedHashMap<>();
        phrase.details().forEach((place, value) -> details.put(place, listed(value)));
        return new Phrase(phrase.wording(), details);
    }

    private String listed(String names) {
        String comma = code().equals("zh") ? "、" : ", ";
        return Arrays.stream(names.split(", ", -1)).map(this::within).collect(Collectors.joining(comma));
    }

    /** In the middle of a sentence only people begin with a capital. */
    private String within(String name) {
        String word = of(name);
        boolean known = !word.equals(name) && Staff.find(name).isEmpty() && !word.isEmpty();
        return known ? Character.toLowerCase(word.charAt(0)) + word.substring(1) : word;
    }

    /** An instant by the clock on the team's wall. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(message("format.moment"), locale).format(at.atZone(zone));
    }

    String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(message("format.day"), locale).format(day);
    }

    /** What was recorded, as people read it. */
    String value(Fact fact) {
        return fact instanceof Fact.Day day ? day(day.value()) : of(fact.toString());
    }

    /** A length of time in its two largest units, as the countdown of the page shows it. */
    public String length(Duration time) {
        long[] parts = {time.toDays(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart()};
        String[] units = message("format.units").split(",", -1);
        int first = 0;
        while (first < 2 && parts[first] == 0) {
            first++;
        }
        return parts[first] + units[first] + " " + parts[first + 1] + units[first + 1];
    }
}
