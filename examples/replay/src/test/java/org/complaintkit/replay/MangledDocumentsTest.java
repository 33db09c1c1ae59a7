package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.replay.csv.MappingReader;
import org.complaintkit.replay.csv.MappingReader.Under;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeDocument;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document in which something is wrong is refused with its faults, whatever is wrong: nothing but {@link MalformedDocument} comes
 * out of a reader. {@code complaintkit.mangled} is how many changes are tried of each document, from as many as the build has time
 * for; the seed is the document's name, so that a failure comes again.
 */
class MangledDocumentsTest {

    private static final int TRIES = Integer.getInteger("complaintkit.mangled", 24);
    private static final String GIVEN = """
            {"parameters":{"R01-09":{"amount":3,"unit":"working days"},"rate":"0.05"},
             "calendar":{"zone":"Asia/Shanghai","from":"2026-01-01","to":"2026-12-31",
                         "weekly":{"mon-fri":["09:00-12:00","13:30-18:00"]},"holidays":["2026-10-01"]},
             "units":{"sales":{"head":"li"},"service":{"head":[{"id":"wu","from":"2026-01-01T00:00:00Z"}]}},
             "roles":{"agent":["li"]},"tenants":["a"]}""";

    private interface Reader {
        void read(byte[] utf8);
    }

    private static int refused(String name, byte[] document, Reader reader) {
        Mangler mangler = new Mangler(document, new Random(name.hashCode()));
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] mangled = mangler.next();
            try {
                reader.read(mangled);
            } catch (MalformedDocument faults) {
                refused++;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError harm) {
                throw new AssertionError(
                        name + ", change " + i + ": " + new String(mangled, StandardCharsets.UTF_8), harm);
            }
        }
        return refused;
    }

    static List<String> regimes() {
        return Regimes.ids();
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void a_regime_is_read_or_refused(String id) {
        int refused = refused(
                id,
                Regimes.written(id).utf8(),
                utf8 -> RegimeReader.read(RegimeDocument.of(id, utf8), Given.NOTHING, OwnForms.NONE, Regimes.bases()));
        assertThat(refused).isGreaterThan(TRIES / 4);
    }

    @Test
    void what_is_given_is_read_or_refused() {
        assertThat(refused("given", GIVEN.getBytes(StandardCharsets.UTF_8), utf8 -> Given.read("given.json", utf8)))
                .isGreaterThan(TRIES / 4);
    }

    /** A calendar and parameters are read with the regime that they are given to. */
    @ParameterizedTest
    @ValueSource(strings = {"hotline-400-usage", "enterprise-standard"})
    void what_is_given_to_a_regime_is_read_or_refused(String id) {
        byte[] given = GIVEN.getBytes(StandardCharsets.UTF_8);
        assertThat(refused(id, given, utf8 -> Regimes.load(id, Given.read("given.json", utf8))))
                .isGreaterThan(TRIES / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"traffic-fines", "baltimore-311", "wabo-receipt", "servicenow-incidents"})
    void a_mapping_is_read_or_refused(String name) throws IOException {
        byte[] document = Files.readAllBytes(RealLog.regime(name));
        Regime regime = RegimeReader.read(name, document);
        List<Under> under = List.of(Under.of(regime, document));
        assertThat(refused(
                        name, Files.readAllBytes(RealLog.mapping(name)), utf8 -> MappingReader.read(name, utf8, under)))
                .isGreaterThan(TRIES / 4);
    }
}
