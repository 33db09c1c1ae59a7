package org.complaintkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lifecycle drawn as SVG. */
class SvgPictureTest {

    /** An element as it is written: its attributes, and the text in it. */
    private record Element(Map<String, String> attributes, String text) {}

    private static List<Element> all(String svg, String name) {
        List<Element> elements = new ArrayList<>();
        Matcher tags = Pattern.compile("<" + name + "( [^>]*?)/?>([^<]*)").matcher(svg);
        while (tags.find()) {
            Map<String, String> attributes = new HashMap<>();
            Matcher pairs = Pattern.compile("([\\w-]+)=\"([^\"]*)\"").matcher(tags.group(1));
            while (pairs.find()) {
                attributes.put(pairs.group(1), pairs.group(2));
            }
            elements.add(new Element(attributes, tags.group(2)));
        }
        return elements;
    }

    private static List<String> texts(String svg) {
        return all(svg, "text").stream().map(Element::text).toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.attributes().get(name));
    }

    private static boolean touch(Element one, Element other) {
        return number(one, "x") < number(other, "x") + number(other, "width")
                && number(other, "x") < number(one, "x") + number(one, "width")
                && number(one, "y") < number(other, "y") + number(other, "height")
                && number(other, "y") < number(one, "y") + number(one, "height");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void no_two_boxes_of_the_standard_lifecycle_touch_and_all_lie_inside(int gathered) {
        String svg = LifecycleDiagram.of(Lifecycle.standard())
                .gathering(gathered)
                .withStays()
                .svg(Language.ENGLISH);
        List<Element> boxes = all(svg, "rect");
        Element whole = all(svg, "svg").get(0);
        assertThat(boxes).hasSizeGreaterThan(15).allSatisfy(box -> {
            assertThat(number(box, "x")).isNotNegative();
            assertThat(number(box, "x") + number(box, "width")).isLessThanOrEqualTo(number(whole, "width"));
            assertThat(number(box, "y") + number(box, "height")).isLessThanOrEqualTo(number(whole, "height"));
        });
        for (Element one : boxes) {
            assertThat(boxes.stream().filter(other -> other != one && touch(one, other)))
                    .isEmpty();
        }
    }

    @Test
    void every_state_has_its_box_in_the_language_asked_for() {
        String svg = LifecycleDiagram.of(Lifecycle.standard()).gathering(3).svg(Language.CHINESE);
        assertThat(texts(svg)).contains("已登记", "调查中", "已归档", "办理中", "待定责", "主流程");
    }

    @Test
    void names_of_any_kind_do_no_harm() {
        Lifecycle odd = Lifecycle.builder()
                .track(Track.MAIN, State.NONE)
                .move(Move.of(Track.MAIN, State.NONE, Verb.of("register"), State.of("a<b & \"c\"")))
                .finals(State.of("a<b & \"c\""))
                .build();
        assertThat(texts(LifecycleDiagram.of(odd).svg(Language.ENGLISH))).contains("a&lt;b &amp; \"c\"");
    }

    private static final Verb CLOSE = Verb.of("close");

    @Test
    void a_star_tells_that_more_is_asked_and_a_permission_of_every_case_its_roles() {
        Lifecycle asked = Lifecycle.standard()
                .under(List.of(
                        new Precondition.Requirement(
                                "result", List.of(), Set.of(CLOSE), Condition.ALWAYS, List.of("result")),
                        new Precondition.Permission(
                                "chief", List.of(), Set.of(CLOSE), Condition.ALWAYS, Set.of(Role.of("chief")))));
        LifecycleDiagram diagram = LifecycleDiagram.of(asked)
                .gathering(3)
                .titles(Titles.standard().with(Role.of("chief"), Text.of("Chief", "主管")));
        assertThat(diagram.mermaid(Language.ENGLISH)).contains("close#42; (Chief)");
        assertThat(diagram.graphviz(Language.CHINESE)).contains("结案* (主管)");
        assertThat(diagram.withoutGuards().withoutRoles().mermaid(Language.ENGLISH))
                .contains(": close\n")
                .doesNotContain("#42;");
    }
}
