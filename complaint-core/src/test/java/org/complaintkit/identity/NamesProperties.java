package org.complaintkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesProperties {

    /** Few characters from both sides of the surrogates, so that equal beginnings are frequent. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\uD7FF", "\uE000", "\uFFFF", "\uD800\uDC00", "\uD83D\uDE00", "\uDBFF\uDFFF")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Property(seed = "7")
    void names_compare_as_their_lists_of_code_points(@ForAll("texts") String a, @ForAll("texts") String b) {
        int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
        assertThat(Integer.signum(Names.compare(a, b))).isEqualTo(Integer.signum(expected));
    }

    @Property(seed = "7")
    void a_name_that_is_taken_is_given_back_unchanged(@ForAll("texts") String name) {
        if (!name.isEmpty()) {
            assertThat(Names.require("unit", name)).isSameAs(name);
        }
    }
}
