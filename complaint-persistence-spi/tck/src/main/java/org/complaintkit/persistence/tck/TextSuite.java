package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.complaintkit.fact.Personal;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Power;
import org.junit.jupiter.api.Test;

/**
 * Every character comes back. No test has control characters other than tab and line ends: core refuses them, so no store
 * ever sees them.
 */
interface TextSuite extends Suite {

    String FACES = "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udd27\ud840\udc00";

    List<String> TEXTS = List.of(
            "",
            " ",
            "  blanks at both ends  ",
            "a tab\tand lines\nand\r\nmore",
            "'; drop table texts; -- \\ \\n \" % _",
            FACES,
            "e\u0301 \u00e9 \ufb01 \u0130 \u00df",
            "\u0633\u0644\u0627\u0645 \u202eabc",
            "\u5f20\u4e09 \u4e0d\u9ad8\u5174");

    @Test
    @Needs(Power.VAULT)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_TEXTS, Mistake.IGNORES_TRAILING_BLANKS})
    default void texts_come_back_character_for_character(Bench bench) {
        Draft draft = bench.draft(Bench.C1).raise();
        for (int i = 0; i < TEXTS.size(); i++) {
            draft.text("t-" + i, TEXTS.get(i));
        }
        bench.append(draft);
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(bench.text(Bench.C1, "t-" + i)).contains(TEXTS.get(i));
        }
    }

    @Test
    @Needs(Power.VAULT)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_TEXTS})
    default void texts_of_a_million_characters_are_kept(Bench bench) {
        String latin = "0123456789abcdef".repeat(65_536);
        String chinese = "\u6295\u8bc9\ud83d\ude00".repeat(100_000);
        bench.append(bench.draft(Bench.C1).raise().text("latin", latin).text("chinese", chinese));
        // Compared here, so that a failure does not print a million characters.
        assertThat(bench.text(Bench.C1, "latin").filter(latin::equals)).isPresent();
        assertThat(bench.text(Bench.C1, "chinese").filter(chinese::equals)).isPresent();
    }

    @Test
    @Needs({Power.HISTORY, Power.OUTBOX})
    @Catches(Mistake.DOES_NOTHING)
    default void names_of_a_hundred_faces_come_back(Bench bench) {
        String long100 = "\ud83d\ude00".repeat(100);
        ComplaintKey key = new ComplaintKey(Tenant.of(long100), long100);
        Batch batch = bench.append(Draft.first(key)
                .command(long100)
                .by(Actor.of(long100, long100))
                .raise());
        assertThat(bench.history(key)).isEqualTo(batch.events());
        assertThat(bench.ports()
                        .complaints()
                        .answered(key.tenant(), batch.commands().iterator().next()))
                .isEqualTo(batch.events());
        assertThat(bench.outbox()).hasSize(1);
        assertThat(bench.ports().complaints().load(key).orElseThrow().snapshot().key())
                .isEqualTo(key);
    }

    @Test
    @Needs(Power.VAULT)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_TEXTS, Mistake.IGNORES_CASE, Mistake.IGNORES_TRAILING_BLANKS})
    default void references_are_compared_by_code_point(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise().text("t-a", "small").text("t-A", "large"));
        bench.append(bench.draft(Bench.C1).raise().text("t-a\u2800", "with a blank"));
        assertThat(bench.text(Bench.C1, "t-a")).contains("small");
        assertThat(bench.text(Bench.C1, "t-A")).contains("large");
        assertThat(bench.text(Bench.C1, "t-a\u2800")).contains("with a blank");
        assertThat(bench.text(Bench.C1, "T-a")).isEmpty();
    }

    @Test
    default void characters_that_no_store_can_hold_are_refused_by_core(Bench bench) {
        for (String text : List.of("nul \u0000", "bell \u0007", "half a face \ud83d", "\u0085")) {
            assertThatThrownBy(() -> Personal.of(text)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ComplaintKey.of("C" + text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(bench.ports().complaints().load(Bench.C1)).isEmpty();
    }
}
