package org.complaintkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.LifecycleBuilder;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;

/** Writes pictures of every kind below target/diagrams, where {@code .ci/mermaid} puts them to Mermaid's own parser. */
class PicturesForMermaidTest {

    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.CHINESE);

    /** Words and signs of Mermaid's, alone and at the beginning of a name, and what a name may have besides. */
    private static final List<String> NASTY = List.of(
            "end",
            "state",
            "note",
            "class",
            "classDef",
            "style",
            "direction",
            "default",
            "click",
            "href",
            "root",
            "fork",
            "as",
            "title",
            "section",
            "gantt",
            "dateFormat",
            "axisFormat",
            "tickInterval",
            "todayMarker",
            "topAxis",
            "includes",
            "excludes",
            "inclusiveEndDates",
            "weekday",
            "weekend",
            "call",
            "accTitle",
            "accDescr",
            "done",
            "crit",
            "active",
            "milestone",
            "after",
            "[*]",
            "-->",
            "--",
            "<<choice>>",
            "%%",
            "%%{init: {}}%%",
            "---",
            "\"quoted\"",
            "a: b",
            "a; b",
            "#35;",
            "&amp;",
            "<b>",
            "{x}",
            "|",
            "\\n",
            "1. one",
            "- x",
            "`x`",
            "**x**",
            "_x_",
            "$$x$$",
            "2026-01-01",
            "投诉 已受理",
            "“甲”:乙",
            "21 °C",
            "e\u0301\ud83d\ude00",
            "constructor");

    private static void write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "diagrams"));
        assertThat(Files.readString(Files.writeString(folder.resolve(name + ".mmd"), text)))
                .isEqualTo(text);
    }

    @Test
    void the_standard_lifecycle_in_every_way() throws IOException {
        LifecycleDiagram standard = LifecycleDiagram.of(Lifecycle.standard());
        for (Language language : LANGUAGES) {
            String code = language.locale().getLanguage();
            write("standard-" + code, standard.mermaid(language));
            write("standard-stays-" + code, standard.withStays().mermaid(language));
            write("standard-gathered-" + code, standard.gathering(3).mermaid(language));
            write(
                    "standard-gathered-stays-" + code,
                    standard.gathering(3).withStays().direction(Direction.RIGHT).mermaid(language));
        }
    }

    @Test
    void names_that_mermaid_could_take_for_its_own() throws IOException {
        for (Language language : LANGUAGES) {
            String code = language.locale().getLanguage();
            LifecycleDiagram nasty = LifecycleDiagram.of(nasty());
            write("nasty-" + code, nasty.mermaid(language));
            write("nasty-gathered-" + code, nasty.gathering(2).withStays().mermaid(language));
        }
    }

    private static Lifecycle nasty() {
        LifecycleBuilder builder = Lifecycle.builder().track(Track.MAIN, State.NONE);
        State last = State.NONE;
        for (String name : NASTY) {
            Guard guard = new Guard(name, new Condition.Known("x"), Text.same(name), List.of());
            State state = State.of(name);
            builder.move(Move.of(Track.MAIN, last, Verb.of(name), state)
                            .by(Set.of(Role.of(name)))
                            .guardedBy(List.of(guard)))
                    .move(Move.of(Track.MAIN, state, Verb.of("stay " + name), state));
            if (NASTY.indexOf(name) % 8 == 0) {
                builder.track(Track.of(name), state).move(Move.of(Track.of(name), state, Verb.of(name), last));
            }
            last = state;
        }
        State gone = State.of("gone");
        return builder.move(Move.of(Track.MAIN, last, Verb.of("go"), gone))
                .finals(gone)
                .build();
    }

    @Test
    void a_history_with_every_kind_of_event_and_one_with_such_names() throws IOException {
        List<Event> nasty = new ArrayList<>();
        for (String name : NASTY) {
            Meta meta = Meta.of(SampleHistory.KEY, SampleHistory.MON_09_15, Actor.of(name, name));
            nasty.add(new Event.Acted(meta, Act.of(name), Track.MAIN));
            Step step = new Step(Track.of(name), State.of(name), State.of("x " + name));
            nasty.add(new Event.Moved(SampleHistory.at("03-02T10:00"), step));
        }
        for (Language language : LANGUAGES) {
            String code = language.locale().getLanguage();
            write(
                    "history-" + code,
                    Timeline.of(SampleHistory.events(), SampleHistory.SHANGHAI).mermaid(language));
            write(
                    "history-nasty-" + code,
                    Timeline.of(nasty, SampleHistory.SHANGHAI).mermaid(language));
        }
    }
}
