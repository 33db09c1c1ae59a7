package org.complaintkit.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.audit.Chain;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process with four writers, again and again in the same folder: what it acknowledged is there, and there once. */
class KilledTest {

    private static final int KILLS = Integer.getInteger("complaintkit.kills", 5);
    private static final long SEED = Long.getLong("complaintkit.seed", 20_260_302L);

    /** What the writers need, one class of each folder or jar. */
    private static final List<String> NEEDED = List.of(
            Writers.class.getName(),
            FileStore.class.getName(),
            Stored.class.getName(),
            Chain.class.getName(),
            "org.complaintkit.json.JsonDocument",
            "tools.jackson.databind.json.JsonMapper",
            "tools.jackson.core.JacksonException",
            "com.fasterxml.jackson.annotation.JsonFormat",
            "org.joda.money.Money",
            "org.slf4j.Logger",
            "org.jspecify.annotations.NullMarked");

    @TempDir
    private Path folder;

    private final Set<String> acknowledged = new TreeSet<>();

    @Test
    void what_was_acknowledged_before_a_kill_is_there_once() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = acknowledged.size();
            killAfter(1 + random.nextInt(150), "run-" + kill);
            assertThat(acknowledged).as("kill %d, seed %d", kill, SEED).hasSizeGreaterThan(before);
            everythingIsThere("kill " + kill + ", seed " + SEED);
        }
    }

    /** The rest of what it said before it died counts as well. */
    private void killAfter(int acknowledgements, String run) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Writers.class.getName(),
                        folder.toString(),
                        run)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int heard = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged.add(line);
                heard++;
                if (heard == acknowledgements) {
                    // Not through the process itself, which would close what is still to be read.
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(heard).as(() -> errors()).isGreaterThanOrEqualTo(acknowledgements);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void everythingIsThere(String when) throws IOException {
        try (FileStore store = FileStore.open(folder)) {
            Map<String, Integer> acts = new HashMap<>();
            Set<ComplaintKey> complaints = new LinkedHashSet<>();
            for (Positioned positioned : store.after(Offset.START, Integer.MAX_VALUE)) {
                complaints.add(positioned.recorded().envelope().complaint());
                if (positioned.recorded().event() instanceof Event.Acted acted) {
                    acts.merge(acted.meta().id().orElseThrow().id(), 1, Integer::sum);
                }
            }
            assertThat(acts.values()).as(when).containsOnly(1);
            assertThat(acts.keySet()).as(when).containsAll(acknowledged);
            for (String id : acknowledged) {
                assertThat(store.answered(Tenant.SOLE, CommandId.of(id))).as(id).isNotEmpty();
            }
            complaints.forEach(key -> whole(store, key, when));
        }
    }

    /** Its chain holds, and it has the text that its registration brought. */
    private static void whole(FileStore store, ComplaintKey key, String when) {
        Stored stored = store.load(key).orElseThrow();
        assertThat(Chain.check(
                        key,
                        store.history(key, 0, Integer.MAX_VALUE),
                        stored.last().version(),
                        stored.head()))
                .as(when)
                .isEmpty();
        String id = key.id().startsWith("C-") ? key.id().substring(2) : "run-1-shared";
        assertThat(store.text(key, new PersonalRef("text-" + id)).map(Personal::reveal))
                .as(when)
                .contains("details of " + id);
    }

    private static String classPath() {
        return NEEDED.stream()
                .flatMap(KilledTest::root)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The folder or jar that a class comes from, however this process was started. */
    private static Stream<String> root(String name) {
        String file = name.replace('.', '/') + ".class";
        try {
            Class<?> type = Class.forName(name);
            URL found = type.getResource("/" + file);
            if (found == null) {
                return Stream.empty();
            }
            String url = found.toString();
            String root = url.startsWith("jar:")
                    ? url.substring("jar:".length(), url.indexOf("!/"))
                    : url.substring(0, url.length() - file.length());
            return Stream.of(Path.of(URI.create(root)).toString());
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
