package org.complaintkit.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankedProperties {

    /** A number puts itself in; a negative one takes its opposite out. */
    @Property(seed = "7")
    void it_is_a_sorted_set_with_ranks(@ForAll @Size(max = 300) List<@IntRange(min = -60, max = 60) Integer> numbers) {
        Ranked<Integer> ranked = Ranked.by(Comparator.<Integer>naturalOrder());
        TreeSet<Integer> model = new TreeSet<>();
        for (int number : numbers) {
            Ranked<Integer> before = ranked;
            List<Integer> was = new ArrayList<>(before);
            ranked = number >= 0 ? ranked.put(number) : ranked.without(-number);
            boolean known = number >= 0 ? model.add(number) : model.remove(-number);
            assertThat(known || ranked.size() == was.size()).isTrue();
            assertThat(before).isEqualTo(was);
        }
        assertThat(ranked).isEqualTo(new ArrayList<>(model));
        for (int i = 0; i <= 60; i++) {
            assertThat(ranked.rank(i)).isEqualTo(model.headSet(i).size());
        }
        Ranked<Integer> done = ranked;
        assertThatThrownBy(() -> done.get(done.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
