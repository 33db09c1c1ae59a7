package org.complaintkit.diagram;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.page.GeneratedSection;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures in the pages are those that the code draws today; {@code -Dcomplaintkit.write=true} writes them anew. */
@Execution(ExecutionMode.SAME_THREAD) // two pictures stand in one page
class PagesTest {

    private static final Role PLANNER = Role.of("planner");

    /** The tickets of a team that sends fitters to people's homes. */
    private static final Lifecycle TICKETS = Lifecycle.builder()
            .track(Track.MAIN, State.of("new"))
            .move(move("new", "schedule-visit", "planned").by(Set.of(PLANNER)))
            .move(move("planned", "schedule-visit", "planned").by(Set.of(PLANNER)))
            .move(move("planned", "repair", "repaired").by(Set.of(Role.of("fitter"))))
            .move(move("repaired", "complain-again", "new"))
            .move(move("repaired", "shut", "shut")
                    .by(Set.of(PLANNER))
                    .guardedBy(List.of(guard("paid"), guard("rated"))))
            .finals(State.of("shut"))
            .build();

    private static final Titles TITLES = Titles.standard()
            .with(Track.MAIN, State.of("new"), Text.of("new", "新建"))
            .with(Track.MAIN, State.of("planned"), Text.of("visit planned", "已约上门"))
            .with(Track.MAIN, State.of("repaired"), Text.of("repaired", "已维修"))
            .with(Track.MAIN, State.of("shut"), Text.of("shut", "已关闭"))
            .with(Verb.of("schedule-visit"), Text.of("schedule visit", "预约上门"))
            .with(Verb.of("repair"), Text.of("repair", "维修"))
            .with(Verb.of("shut"), Text.of("shut", "关闭"));

    private static Move move(String from, String verb, String to) {
        return Move.of(Track.MAIN, State.of(from), Verb.of(verb), State.of(to));
    }

    private static Guard guard(String id) {
        return new Guard(id, new Condition.Known(id), Text.same(id), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "docs/lifecycle.md, standard-en",
        "docs/lifecycle.md, standard-zh",
        "README.md, tickets-en",
        "docs/README.zh.md, tickets-zh"
    })
    void a_page_shows_the_picture_as_the_code_draws_it(String page, String picture) throws IOException {
        String mark = "<!-- picture " + picture;
        new GeneratedSection(page, mark + ": begin -->", mark + ": end -->")
                .compare("\n```mermaid\n" + draw(picture) + "```\n\n");
    }

    private static String draw(String picture) {
        Language language = picture.endsWith("-zh") ? Language.CHINESE : Language.ENGLISH;
        LifecycleDiagram diagram = picture.startsWith("standard")
                ? LifecycleDiagram.of(Lifecycle.standard()).gathering(3)
                : LifecycleDiagram.of(TICKETS).titles(TITLES).withStays().direction(Direction.RIGHT);
        return diagram.mermaid(language);
    }
}
