package org.complaintkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names may be anything; what the programs that draw read is never anything. */
class NamesInPicturesProperties {

    private static final Pattern ENTITY = Pattern.compile("#(\\d+);");

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(20)
                .filter(name -> name.chars().noneMatch(Character::isISOControl));
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("\"'`#;:%<>&\\{}[]()|/*_~$@!?=+^- .,ab12投诉")
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                any, awkward, Arbitraries.of("end", "state", "note", "class", "-->", "[*]", "%%{init}%%"));
    }

    @Property(seed = "7")
    void a_name_in_mermaid_is_read_back_as_it_was_and_has_no_sign_that_means_something(@ForAll("names") String name) {
        String text = MermaidText.of(name);
        assertThat(ENTITY.matcher(text).replaceAll("")).matches("[^\"'`#;:%<>&\\\\{}|/*_~$@!?=+^\\n\\r\\t]*");
        assertThat(ENTITY.matcher(text)
                        .replaceAll(entity -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(entity.group(1))))))
                .isEqualTo(name);
    }

    @Property(seed = "7")
    void ids_are_plain_and_differ_whatever_the_names(@ForAll("names") String track, @ForAll("names") String state) {
        Ids ids = new Ids();
        List<String> made = new ArrayList<>();
        for (String name : List.of(state, state + "-", state, "x", "x_2")) {
            made.add(ids.make(track, name));
        }
        assertThat(made).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9]+(_[A-Za-z0-9]+)+"));
    }
}
