package org.complaintkit.sla.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Decision;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;

/** No type but one can hold somebody's words, and that one does not tell them unless it is asked to. */
class PersonalDataTest {

    private static final String WORDS = "Wang Er, 138 0000 0000";

    /** The columns of the log that hold personal data and free texts. */
    private static final Set<String> PERSONAL = Set.of(
            "title",
            "subject",
            "details",
            "place",
            "complainant",
            "complainant.name",
            "complainant.phone",
            "complainant.address",
            "complainant.sex",
            "complainant.mail",
            "request",
            "statement",
            "grounds",
            "wants",
            "text",
            "result",
            "solution",
            "prevention",
            "contact",
            "summary");

    private static List<Class<?>> types() throws IOException, URISyntaxException {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> one : List.of(ComplaintKey.class, LoggedCommand.class, Regime.class)) {
            URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                types.addAll(under(path));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    types.addAll(under(jar.getPath("/")));
                }
            }
        }
        return types.stream().distinct().toList();
    }

    private static List<Class<?>> under(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name ->
                            name.matches("org/complaintkit/(?!replay|conformance|regimes|persistence).*\\.class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .<Class<?>>map(
                            name -> loaded(name.substring(0, name.length() - 6).replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, PersonalDataTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothing_holds_a_text_but_what_carries_it_to_the_vault() throws IOException, URISyntaxException {
        List<Class<?>> types = types();
        assertThat(types).hasSizeGreaterThan(200).contains(Personal.class, Complaint.class, Regime.class);
        List<String> holding = new ArrayList<>();
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getGenericType().getTypeName().contains(Personal.class.getName() + ">")
                        || field.getType() == Personal.class) {
                    holding.add(type.getSimpleName() + "." + field.getName());
                }
            }
        }
        // Reading a log splits the texts off; they travel beside the command.
        assertThat(holding).containsExactlyInAnyOrder("LoggedCommand.texts", "FactValues.texts");
    }

    @Test
    void a_text_is_told_by_one_method_alone_and_shown_by_none() {
        Personal text = Personal.of(WORDS);
        List<String> telling = Arrays.stream(Personal.class.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getReturnType() == String.class)
                .map(Method::getName)
                .sorted()
                .toList();
        assertThat(telling).containsExactly("reveal", "toString");
        assertThat(text.reveal()).isEqualTo(WORDS);
        assertThat(text.toString()).doesNotContain("Wang", "138");
        LoggedCommand logged = new LoggedCommand(
                1, command(Act.register("complaint", "phone", "external")), Map.of(new PersonalRef("1:details"), text));
        assertThat(logged.toString()).doesNotContain("Wang", "138");
    }

    @Test
    void every_free_text_of_the_log_is_kept_as_a_reference_and_nothing_else_passes_for_one() {
        List<Verb> verbs = new ArrayList<>(Lifecycle.standard().verbs());
        int asked = 0;
        for (Verb verb : verbs) {
            for (Fields.Field field : Fields.table(verb).values()) {
                FactType type = field.declared().map(FactDeclaration::type).orElse(FactType.NAME);
                if (PERSONAL.contains(field.name()) || field.name().equals("reason")) {
                    assertThat(type).as(verb + " " + field.name()).isEqualTo(FactType.PERSONAL);
                }
                if (type == FactType.PERSONAL) {
                    refused(verb, field.name());
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(50);
    }

    /** Said as a name, it is neither recorded nor told back. */
    private static void refused(Verb verb, String field) {
        FactMap facts = FactMap.of(field, Fact.of(WORDS));
        for (Fields.Field one : Fields.table(verb).values()) {
            facts = one.needed() ? facts.with(one.name(), needed(one)) : facts;
        }
        FactMap said = facts;
        Throwable thrown = catchThrowable(() -> {
            Act act = Act.of(verb, said);
            Decision<?> decision = new LifecycleRules(Lifecycle.standard(), Duration.ZERO)
                    .decide(Complaint.unborn(ComplaintKey.of("C-1")), command(act));
            assertThat(decision.refusals())
                    .extracting(refusal -> refusal.code())
                    .contains("not-allowed");
            assertThat(decision.refusals().toString()
                            + decision.refusals().stream()
                                    .map(refusal -> refusal.text().toString())
                                    .toList())
                    .doesNotContain("Wang", "138");
        });
        if (thrown instanceof IllegalArgumentException) {
            assertThat(thrown).hasMessageNotContainingAny("Wang", "138");
        } else {
            assertThat(thrown).as(verb + " " + field).isNull();
        }
    }

    private static Fact needed(Fields.Field field) {
        FactDeclaration declared = field.declared().orElseThrow();
        return switch (declared.type()) {
            case MOMENT -> Fact.of(Instant.EPOCH);
            case NUMBER -> Fact.of(1);
            default -> Fact.of(declared.oneOf().stream().sorted().findFirst().orElse("a@1"));
        };
    }

    private static Command command(Act act) {
        return new Command(Meta.of(ComplaintKey.of("C-1"), Instant.EPOCH, Actor.of("agent-7", "agent")), act);
    }
}
