package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Spots in rows: brought into an order in which few arrows cross, then set apart. */
final class Rows {

    private static final int SWEEPS = 24;
    private static final int SHIFTS = 40;
    private static final double STRAIGHT = 8;
    private static final double FIRM = 4;
    private static final double GAP = 18;
    private static final double ROW_GAP = 16;

    private final List<List<Spot>> rows = new ArrayList<>();

    void add(Spot spot) {
        while (rows.size() <= spot.row) {
            rows.add(new ArrayList<>());
        }
        spot.place = rows.get(spot.row).size();
        rows.get(spot.row).add(spot);
    }

    List<List<Spot>> rows() {
        return rows;
    }

    void settle() {
        order();
        spread();
        double y = 0;
        for (List<Spot> row : rows) {
            double height = row.stream().mapToDouble(spot -> spot.height).max().orElse(0);
            for (Spot spot : row) {
                spot.y = y + height / 2;
            }
            y += height + ROW_GAP;
        }
    }

    private void order() {
        List<List<Spot>> best = copy();
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < rows.size(); i++) {
                sort(rows.get(down ? i : rows.size() - 1 - i), down ? spot -> spot.above : spot -> spot.below);
            }
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            number(best.get(i));
            rows.set(i, best.get(i));
        }
    }

    private List<List<Spot>> copy() {
        List<List<Spot>> copy = new ArrayList<>();
        rows.forEach(row -> copy.add(new ArrayList<>(row)));
        return copy;
    }

    private static void sort(List<Spot> row, Function<Spot, List<Spot>> neighbours) {
        ToDoubleFunction<Spot> middle = spot -> neighbours.apply(spot).stream()
                .mapToInt(other -> other.place)
                .average()
                .orElse(spot.place);
        row.sort(Comparator.comparingDouble(middle));
        number(row);
    }

    private static void number(List<Spot> row) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).place = i;
        }
    }

    private long crossings() {
        long count = 0;
        for (List<Spot> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (int j = i + 1; j < row.size(); j++) {
                    count += crossings(row.get(i), row.get(j));
                }
            }
        }
        return count;
    }

    private static long crossings(Spot first, Spot second) {
        return first.below.stream()
                .mapToLong(one -> second.below.stream()
                        .filter(other -> other.place < one.place)
                        .count())
                .sum();
    }

    /** Each spot moves towards its neighbours, row by row, without overtaking or touching those beside it. */
    private void spread() {
        for (List<Spot> row : rows) {
            place(row, spot -> 0);
        }
        for (int shift = 0; shift < SHIFTS; shift++) {
            boolean down = shift % 2 == 0;
            for (int i = 0; i < rows.size(); i++) {
                List<Spot> row = rows.get(down ? i : rows.size() - 1 - i);
                boolean both = shift >= SHIFTS / 4;
                place(row, spot -> wanted(spot, down, both));
            }
        }
    }

    private static double wanted(Spot spot, boolean down, boolean both) {
        List<Spot> near = new ArrayList<>(down || both ? spot.above : List.of());
        near.addAll(!down || both ? spot.below : List.of());
        double weight = near.stream().mapToDouble(other -> pull(spot, other)).sum();
        return near.isEmpty()
                ? spot.x
                : near.stream()
                                .mapToDouble(other -> other.x * pull(spot, other))
                                .sum()
                        / weight;
    }

    private static double pull(Spot one, Spot other) {
        return one.passed && other.passed ? STRAIGHT : 1;
    }

    /** The places nearest to the wanted ones, by least squares, that keep the order and the room between. */
    private static void place(List<Spot> row, ToDoubleFunction<Spot> wanted) {
        double[] room = new double[row.size()];
        List<double[]> blocks = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            room[i] = i == 0 ? 0 : room[i - 1] + row.get(i - 1).right + GAP + row.get(i).left;
            double weight = row.get(i).passed ? FIRM : 1;
            blocks.add(new double[] {wanted.applyAsDouble(row.get(i)) - room[i], weight, 1});
            while (blocks.size() > 1 && blocks.get(blocks.size() - 2)[0] > blocks.get(blocks.size() - 1)[0]) {
                double[] later = blocks.remove(blocks.size() - 1);
                double[] block = blocks.get(blocks.size() - 1);
                block[0] = (block[0] * block[1] + later[0] * later[1]) / (block[1] + later[1]);
                block[1] += later[1];
                block[2] += later[2];
            }
        }
        int i = 0;
        for (double[] block : blocks) {
            for (int n = 0; n < block[2]; n++) {
                row.get(i).x = block[0] + room[i];
                i++;
            }
        }
    }
}
