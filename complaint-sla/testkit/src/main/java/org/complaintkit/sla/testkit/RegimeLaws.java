package org.complaintkit.sla.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/**
 * Properties of a regime, ready-made: each does nothing where it holds, and throws an {@link AssertionError} that says in words
 * what is wrong and where, with a short history as a log, where it does not. {@link #all} asks for every one at once.
 *
 * <p>Those without an argument search the regime with {@link RegimeCheck}, and look at some 90 stories under it, always the same
 * ones. Those that take a {@link Story} look at that one: for {@code @ForAll History}.
 *
 * <p>Where a law is broken on purpose, {@link #except} says so. Immutable and thread-safe.
 */
public final class RegimeLaws {

    private final Regime regime;
    private final List<Finding> findings;
    private final Exceptions exceptions;
    private final Set<String> rules;
    private final Set<String> personal;

    private RegimeLaws(
            Regime regime, List<Finding> findings, Exceptions exceptions, List<Set<String>> rulesAndPersonal) {
        this.regime = regime;
        this.findings = findings;
        this.exceptions = exceptions;
        this.rules = rulesAndPersonal.get(0);
        this.personal = rulesAndPersonal.get(1);
    }

    private static RegimeLaws of(Regime regime, RegimeCheck check) {
        return new RegimeLaws(regime, check.findings(), Exceptions.NONE, List.of(Set.of(), Set.of()));
    }

    /**
     * The laws of a regime.
     *
     * @param regime the regime
     * @return its laws
     */
    public static RegimeLaws of(Regime regime) {
        return of(regime, RegimeCheck.of(regime));
    }

    /**
     * The laws of a regime in a file; what breaks them is told with line and column.
     *
     * @param file its document
     * @return its laws
     * @throws UncheckedIOException if the file cannot be read
     * @throws org.complaintkit.json.MalformedDocument with every fault of the document
     */
    public static RegimeLaws of(Path file) {
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * The laws of a regime in a resource; what breaks them is told with line and column.
     *
     * @param resource its document, such as {@code getClass().getResource("regime.json")}
     * @return its laws
     * @throws UncheckedIOException if the resource cannot be read
     * @throws org.complaintkit.json.MalformedDocument with every fault of the document
     */
    public static RegimeLaws of(URL resource) {
        try (InputStream in = resource.openStream()) {
            return of(resource.getPath(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /**
     * The laws of a regime in a resource beside a class. Where that class stands in a named module which does not open the
     * package, hand over the {@linkplain #of(URL) address} instead.
     *
     * @param beside the class
     * @param name the name of the resource, such as {@code regime.json}
     * @return its laws
     * @throws IllegalArgumentException if there is no such resource to be seen
     * @throws org.complaintkit.json.MalformedDocument with every fault of the document
     */
    public static RegimeLaws of(Class<?> beside, String name) {
        return of(Optional.ofNullable(beside.getResource(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no resource " + name + " beside "
                        + beside.getName() + ", or its module does not open the package")));
    }

    private static RegimeLaws of(String source, byte[] utf8) {
        Regime regime = RegimeReader.read(source, utf8, Given.NOTHING);
        return of(regime, RegimeCheck.of(regime).in(JsonDocument.of(source, utf8)));
    }

    /**
     * The same with an exception. One that nothing needs is a fault of its own: it would hide what comes later.
     *
     * @param law the law
     * @param part the part of the document that may break it, as verdicts name it: {@code limits/reply}
     * @param reason why
     * @return the laws
     * @throws IllegalArgumentException if there is no reason
     */
    public RegimeLaws except(Law law, String part, String reason) {
        return new RegimeLaws(regime, findings, exceptions.with(law, part, reason), List.of(rules, personal));
    }

    /**
     * The same, where refusals may cite only these rules.
     *
     * @param known the names of the rules that there are
     * @return the laws
     */
    public RegimeLaws citing(Set<String> known) {
        return new RegimeLaws(regime, findings, exceptions, List.of(Set.copyOf(known), personal));
    }

    /**
     * The same, where these facts hold personal data too, whatever the regime declares.
     *
     * @param facts names of facts
     * @return the laws
     */
    public RegimeLaws personal(String... facts) {
        return new RegimeLaws(
                regime,
                findings,
                exceptions,
                List.of(rules, Arrays.stream(facts).collect(Collectors.toSet())));
    }

    /** {@return the regime, to generate histories under it} */
    public Regime regime() {
        return regime;
    }

    /**
     * Whether each law is kept.
     *
     * @return a verdict for every {@link Law}, in their order
     */
    public List<Verdict> verdicts() {
        List<Story> stories = Samples.of(regime);
        return Arrays.stream(Law.values()).map(law -> verdict(law, stories)).toList();
    }

    /**
     * Whether one law is kept.
     *
     * @param law the law
     * @return the verdict
     */
    public Verdict verdict(Law law) {
        return verdict(law, judging().needsStories(law) ? Samples.of(regime) : List.of());
    }

    private Verdict verdict(Law law, List<Story> stories) {
        return exceptions.verdict(law, judging().broken(law, stories));
    }

    private Judging judging() {
        return new Judging(regime, findings, rules, personal);
    }

    /**
     * Every law at once.
     *
     * @throws AssertionError with all verdicts, if one does not hold
     */
    public void all() {
        List<Verdict> verdicts = verdicts();
        if (!verdicts.stream().allMatch(Verdict::holds)) {
            throw new AssertionError(
                    verdicts.stream().map(Verdict::toString).collect(Collectors.joining("\n", "\n", "")));
        }
    }

    /**
     * One law.
     *
     * @param law the law
     * @throws AssertionError with the verdict, if it does not hold
     */
    public void holds(Law law) {
        Verdict verdict = verdict(law);
        if (!verdict.holds()) {
            throw new AssertionError("\n" + verdict);
        }
    }

    /**
     * One law in one story. Of the laws that look at stories this one looks at that; the others hold in any.
     *
     * @param law the law
     * @param story what happened
     * @throws AssertionError with what breaks it, if anything does
     */
    public void holds(Law law, Story story) {
        require(law, judging().broken(law, story));
    }

    /**
     * In one story, sweeping at these times gives the same events as not sweeping but with its commands.
     *
     * @param story what happened
     * @param gaps a sweep after each of these times since the act or sweep before it, again and again; each above zero
     * @throws AssertionError with the first event that differs, if one does
     */
    public void sweepTimesDoNotMatter(Story story, List<Duration> gaps) {
        List<Broken> broken = story.commands().isEmpty() ? List.of() : new SweepLaw(List.of(gaps)).broken(story);
        require(
                Law.SWEEP_TIMES_DO_NOT_MATTER,
                broken.stream().map(one -> one.shownBy(story)).toList());
    }

    private void require(Law law, List<Broken> broken) {
        List<Broken> left = exceptions.left(broken);
        if (!left.isEmpty()) {
            throw new AssertionError("\n" + new Verdict(law, left, List.of(), List.of()));
        }
    }
}
