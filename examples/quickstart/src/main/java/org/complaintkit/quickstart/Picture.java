package org.complaintkit.quickstart;

import org.complaintkit.diagram.LifecycleDiagram;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.rule.Language;

/** A regime's lifecycle as a picture: Mermaid for a page, Graphviz for a file, in either language. */
public final class Picture {

    private Picture() {}

    /**
     * Prints the diagram as Mermaid draws it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        LifecycleDiagram diagram =
                LifecycleDiagram.of(Regimes.load("hotline-400-usage").lifecycle());
        System.out.println(diagram.withoutGuards().mermaid(Language.CHINESE));
    }
}
