/**
 * Pictures as text: nothing is shown here, and nothing is read or written.
 *
 * <p>{@link org.complaintkit.diagram.LifecycleDiagram} gives a lifecycle to Mermaid or Graphviz, or draws it as SVG; {@link
 * org.complaintkit.diagram.Timeline} tells one complaint's history, to Mermaid as bars and to a terminal as lines.
 */
@NullMarked
package org.complaintkit.diagram;

import org.jspecify.annotations.NullMarked;
