package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.List;

/** A place in a layered picture while it is laid out: a box, the label of an arrow, or a point that an arrow passes. */
final class Spot {

    /** How high a point is. */
    static final double POINT = 1;

    final int row;

    /** How far it reaches to the left and the right of its middle, where arrows pass. */
    final double left;

    final double right;
    final double height;
    final List<Spot> above = new ArrayList<>();
    final List<Spot> below = new ArrayList<>();
    /** Whether an arrow only passes here, so that it is to run on as straight as can be. */
    final boolean passed;

    /** Whether it stands on the way from the first box down that is to be one straight line. */
    boolean spine;

    double x;
    double y;
    int place;

    Spot(int row, double left, double right, double height) {
        this.row = row;
        this.passed = left != right || height == POINT;
        this.left = left;
        this.right = right;
        this.height = height;
    }

    static void join(Spot upper, Spot lower) {
        upper.below.add(lower);
        lower.above.add(upper);
    }

    double top() {
        return y - height / 2;
    }

    double bottom() {
        return y + height / 2;
    }
}
