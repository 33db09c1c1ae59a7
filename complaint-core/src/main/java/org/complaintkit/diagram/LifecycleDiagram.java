package org.complaintkit.diagram;

import java.util.List;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.rule.Language;

/**
 * A picture of a lifecycle as text: each state once, and one arrow from a state to another, labelled with every verb that
 * leads along it, with the guards in brackets and the roles in parentheses. A star behind a verb says that something else
 * is asked of it wherever it stands ({@link Lifecycle#preconditions}): that something holds, or is said. The first track
 * stands by itself and every other one in a box beside it. Immutable; each method below gives a changed picture.
 *
 * <p>Ids in the text are made of letters and digits whatever the names are; labels show the names, or their {@link
 * Titles} where they have some.
 *
 * <p>The standard lifecycle as a page shows it best:
 *
 * <pre>{@code
 * String text = LifecycleDiagram.of(Lifecycle.standard()).gathering(3).mermaid(Language.ENGLISH);
 * }</pre>
 */
public final class LifecycleDiagram {

    private final Lifecycle lifecycle;
    private final Choices choices;

    private LifecycleDiagram(Lifecycle lifecycle, Choices choices) {
        this.lifecycle = lifecycle;
        this.choices = choices;
    }

    /**
     * The picture of a lifecycle: every track, guards and roles, no verbs that stay, from top to bottom.
     *
     * @param lifecycle the lifecycle
     * @return the picture
     */
    public static LifecycleDiagram of(Lifecycle lifecycle) {
        return new LifecycleDiagram(lifecycle, Choices.usual(lifecycle));
    }

    /**
     * Lists, inside each state, the verbs that stay in it.
     *
     * @return the picture
     */
    public LifecycleDiagram withStays() {
        return with(choices.with(new Choices.Shown(
                true, choices.shown().guards(), choices.shown().roles())));
    }

    /**
     * Leaves guards out, and the star of what else is asked.
     *
     * @return the picture
     */
    public LifecycleDiagram withoutGuards() {
        return with(choices.with(new Choices.Shown(
                choices.shown().stays(), false, choices.shown().roles())));
    }

    /**
     * Leaves roles out.
     *
     * @return the picture
     */
    public LifecycleDiagram withoutRoles() {
        return with(choices.with(
                new Choices.Shown(choices.shown().stays(), choices.shown().guards(), false)));
    }

    /**
     * Draws what several states have in common once, from a dashed box that lists these states: the same verb with the
     * same roles and guards, to the same state, or staying. Without it a large lifecycle is a thicket of arrows.
     *
     * @param states from how many states on, at least 2
     * @return the picture
     * @throws IllegalArgumentException if it is below 2
     */
    public LifecycleDiagram gathering(int states) {
        if (states < 2) {
            throw new IllegalArgumentException(
                    "what " + states + " states have in common is not common; gather from 2 on");
        }
        return with(choices.gathering(states));
    }

    /**
     * Shows some tracks only.
     *
     * @param tracks the tracks, in the order in which they are to stand
     * @return the picture
     * @throws IllegalArgumentException if none is named, one is named twice, or the lifecycle has no such track
     */
    public LifecycleDiagram only(Track... tracks) {
        List<Track> all = lifecycle.tracks();
        List<Track> wanted = List.of(tracks);
        if (wanted.isEmpty() || wanted.stream().distinct().count() < wanted.size() || !all.containsAll(wanted)) {
            throw new IllegalArgumentException(
                    "a picture shows some of the tracks " + all + ", each once; asked for were " + wanted);
        }
        return with(choices.only(wanted));
    }

    /**
     * Lets it run another way.
     *
     * @param direction which way
     * @return the picture
     */
    public LifecycleDiagram direction(Direction direction) {
        return with(choices.direction(direction));
    }

    /**
     * Calls states, verbs and tracks by other titles than the standard ones.
     *
     * @param titles what they are called
     * @return the picture
     */
    public LifecycleDiagram titles(Titles titles) {
        return with(choices.titles(titles));
    }

    /**
     * The picture for Mermaid: a {@code stateDiagram-v2}.
     *
     * @param language the language of its labels
     * @return the text, of lines that each end with a line feed
     */
    public String mermaid(Language language) {
        return new MermaidStates(choices.direction()).write(chart(language));
    }

    /**
     * The picture for Graphviz: a digraph in the DOT language, to be laid out with {@code dot}.
     *
     * @param language the language of its labels
     * @return the text, of lines that each end with a line feed
     */
    public String graphviz(Language language) {
        return new Graphviz(choices.direction()).write(chart(language));
    }

    /**
     * The picture itself, as SVG that stands alone or inside a page: laid out here, from top to bottom whatever the {@link
     * Direction}, in colours for a light or a dark ground. How wide texts are is estimated, since no font is at hand.
     *
     * @param language the language of its labels
     * @return the element, of lines that each end with a line feed
     */
    public String svg(Language language) {
        return new SvgStates().write(chart(language));
    }

    private Chart chart(Language language) {
        return new Charting(lifecycle, choices, new Labels(lifecycle, choices, language)).chart();
    }

    private LifecycleDiagram with(Choices changed) {
        return new LifecycleDiagram(lifecycle, changed);
    }
}
