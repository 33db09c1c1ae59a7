package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.persistence.desk.Sample.AGENT;
import static org.complaintkit.persistence.desk.Sample.MON_0900;
import static org.complaintkit.persistence.desk.Sample.TUE_0900;
import static org.complaintkit.persistence.desk.Sample.act;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.rule.Refusal;
import org.junit.jupiter.api.Test;

class PersonalTextTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-personal");
    private static final PersonalRef PHONE = new PersonalRef("phone-1");
    private static final PersonalRef OTHER = new PersonalRef("phone-2");
    private static final String NUMBER = "13912345678 \uD83D\uDE00";

    private final SettableTime time = new SettableTime(MON_0900);
    private final InMemoryStore store = new InMemoryStore();
    private final Desk desk = Sample.desk(store, time);

    private static Command registerWithPhone() {
        return new Command(
                Meta.of(KEY, MON_0900, AGENT),
                Act.register("complaint", "phone", "external").with("complainant", new Fact.Kept(PHONE)));
    }

    private static Command noteWithPhone(PersonalRef ref) {
        return new Command(
                Meta.of(KEY, MON_0900, AGENT), Act.of(Verb.of("note"), FactMap.of("complainant", new Fact.Kept(ref))));
    }

    @Test
    void a_text_is_kept_apart_and_never_printed_or_logged() throws Exception {
        Outcome outcome = desk.run(registerWithPhone(), Map.of(PHONE, Personal.of(NUMBER)));
        desk.run(registerWithPhone(), Map.of(PHONE, Personal.of(NUMBER)));
        desk.run(noteWithPhone(PHONE), Map.of(PHONE, Personal.of("13900000000")));
        time.set(TUE_0900);
        desk.sweep(10);
        desk.carry(100);
        assertThat(desk.text(KEY, PHONE).orElseThrow().reveal()).isEqualTo(NUMBER);
        assertThat(outcome.toString()).doesNotContain("139");
        assertThat(store.load(KEY).orElseThrow().toString()).doesNotContain("139");
        assertThat(store.after(Offset.START, 100).toString()).doesNotContain("139");
        assertThat(store.toString()).doesNotContain("139");
        String log = Files.readString(Path.of("target", "desk.log"));
        assertThat(log)
                .contains("complaint C-personal: register accepted, command without id, version 3")
                .contains("complaint C-personal: register refused")
                .contains("sweep: complaint C-personal version 9")
                .doesNotContain("13912345678", "13900000000");
    }

    @Test
    void a_text_nobody_refers_to_is_an_error_that_does_not_tell_it() {
        assertThatThrownBy(() -> desk.run(registerWithPhone(), Map.of(OTHER, Personal.of(NUMBER))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phone-2")
                .hasMessageContaining("[phone-1]")
                .hasMessageNotContaining("139");
        assertThat(desk.complaint(KEY)).isEmpty();
    }

    @Test
    void a_reference_stands_for_one_text_for_good() {
        desk.run(registerWithPhone(), Map.of(PHONE, Personal.of(NUMBER)));
        Outcome refused = desk.run(noteWithPhone(PHONE), Map.of(PHONE, Personal.of("13900000000")));
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("text-reference-taken");
        assertThat(desk.run(noteWithPhone(PHONE), Map.of(PHONE, Personal.of(NUMBER))))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.text(KEY, PHONE).orElseThrow().reveal()).isEqualTo(NUMBER);
    }

    @Test
    void a_refused_command_leaves_no_text() {
        desk.run(noteWithPhone(PHONE), Map.of(PHONE, Personal.of(NUMBER)));
        assertThat(desk.text(KEY, PHONE)).isEmpty();
    }

    @Test
    void the_act_erase_takes_the_texts_and_leaves_the_history() {
        desk.run(registerWithPhone(), Map.of(PHONE, Personal.of(NUMBER)));
        Outcome erased = desk.run(act(KEY, MON_0900, "erase"));
        assertThat(erased).isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.text(KEY, PHONE)).isEmpty();
        assertThat(desk.history(KEY)).hasSize(4);
        assertThat(erased.complaint().fact("complainant")).contains(new Fact.Kept(PHONE));
        desk.run(noteWithPhone(OTHER), Map.of(OTHER, Personal.of(NUMBER)));
        assertThat(desk.text(KEY, OTHER)).isPresent();
    }

    @Test
    void a_reference_of_one_complaint_shows_nothing_of_another() {
        desk.run(registerWithPhone(), Map.of(PHONE, Personal.of(NUMBER)));
        assertThat(desk.text(ComplaintKey.of("C-other"), PHONE)).isEmpty();
    }
}
