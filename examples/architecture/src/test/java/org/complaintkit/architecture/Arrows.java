package org.complaintkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The map of packages: a package sees what stands to its left on its own line and whatever stands on the lines that its line
 * sees. A new package gets its place here before its first class. Each check gives one line for each fault.
 */
final class Arrows {

    /**
     * One line of the map.
     *
     * @param steps from left to right; names within one step, parted by blanks, stand side by side and do not see each other
     * @param sees the other lines in sight
     * @param libraries what it may use beside the language, by the start of the package's name
     */
    record Line(String name, List<String> steps, Set<String> sees, Set<String> libraries) {

        /** The step a package stands on. */
        Optional<Integer> step(String packageName) {
            for (int i = 0; i < steps.size(); i++) {
                for (String one : steps.get(i).split(" ", -1)) {
                    if (packageName.equals(Scan.ROOT + "." + one)) {
                        return Optional.of(i);
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static final Set<String> CORE_LIBRARIES = Set.of("org.jspecify.", "org.joda.money.");
    private static final Set<String> JACKSON = Set.of("tools.jackson.", "com.fasterxml.jackson.annotation.");

    static final List<Line> LINES = List.of(
            new Line(
                    "core",
                    List.of(
                            "identity",
                            "fact",
                            "rule",
                            "lifecycle deadline sanction",
                            "command",
                            "event",
                            "complaint",
                            "audit",
                            "diagram"),
                    Set.of(),
                    CORE_LIBRARIES),
            new Line("json", List.of("json", "json.format"), Set.of("core"), with(CORE_LIBRARIES, JACKSON)),
            new Line(
                    "sla",
                    List.of(
                            "sla.calendar",
                            "sla.limit",
                            "sla.clock",
                            "sla.escalation",
                            "sla.penalty",
                            "sla.figure",
                            "sla.regime",
                            "sla.words",
                            "sla.compare",
                            "sla.check"),
                    Set.of("core", "json"),
                    with(CORE_LIBRARIES, JACKSON, Set.of("com.google.common.", "org.HdrHistogram."))),
            new Line(
                    "testkit",
                    List.of("sla.testkit"),
                    Set.of("core", "json", "sla"),
                    with(CORE_LIBRARIES, Set.of("net.jqwik.", "org.junit.", "org.assertj."))),
            new Line(
                    "persistence",
                    List.of("persistence", "persistence.memory", "persistence.desk"),
                    Set.of("core"),
                    with(CORE_LIBRARIES, Set.of("org.slf4j."))),
            new Line(
                    "tck",
                    List.of("persistence.tck"),
                    Set.of("core", "persistence"),
                    with(CORE_LIBRARIES, Set.of("net.jqwik.", "org.junit.", "org.assertj."))),
            new Line(
                    "stores",
                    List.of("persistence.file persistence.jdbc"),
                    Set.of("core", "json", "persistence"),
                    with(CORE_LIBRARIES, JACKSON, Set.of("javax.sql."))),
            new Line("regimes", List.of("regimes"), Set.of("core", "json", "sla"), CORE_LIBRARIES));

    private Arrows() {}

    static Optional<Line> lineOf(String packageName) {
        return LINES.stream().filter(line -> line.step(packageName).isPresent()).findFirst();
    }

    /** A published package without a place on the map. */
    static List<String> offTheMap(Scan scan) {
        Set<String> packages = new TreeSet<>();
        scan.published().forEach(type -> packages.add(type.getPackageName()));
        return packages.stream()
                .filter(name -> !name.isEmpty() && lineOf(name).isEmpty())
                .map(name -> name + " has no place on the map of packages")
                .toList();
    }

    /** A class that sees one of ours from a package that it may not see. */
    static List<String> againstTheArrows(Scan scan) {
        return dependencies(scan)
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(Scan.ROOT))
                .filter(arrow -> !maySee(
                        arrow.getOriginClass().getPackageName(),
                        arrow.getTargetClass().getPackageName()))
                .map(Dependency::getDescription)
                .toList();
    }

    /** A class that uses a library which its line may not use, or a log outside the desk. */
    static List<String> foreignLibraries(Scan scan) {
        return dependencies(scan)
                .filter(arrow -> isForeign(arrow.getTargetClass().getPackageName()))
                .filter(arrow -> !mayUse(
                        arrow.getOriginClass().getPackageName(),
                        arrow.getTargetClass().getPackageName()))
                .map(Dependency::getDescription)
                .toList();
    }

    /** Packages that see each other in a circle, in published modules and in examples. */
    static List<String> cycles(Scan scan) {
        List<String> faults = new ArrayList<>();
        for (var classes : List.of(scan.published(), scan.examples())) {
            faults.addAll(SlicesRuleDefinition.slices()
                    .matching(Scan.ROOT + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .evaluate(classes)
                    .getFailureReport()
                    .getDetails());
        }
        return faults;
    }

    private static Stream<Dependency> dependencies(Scan scan) {
        return scan.published().stream()
                .map(JavaClass::getDirectDependenciesFromSelf)
                .flatMap(Set::stream);
    }

    private static boolean maySee(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        Optional<Line> line = lineOf(from);
        Optional<Line> other = lineOf(to);
        if (line.isEmpty() || other.isEmpty()) {
            return false;
        }
        return line.equals(other)
                ? other.get().step(to).orElseThrow() < line.get().step(from).orElseThrow()
                : line.get().sees().contains(other.get().name());
    }

    private static boolean isForeign(String packageName) {
        return !packageName.startsWith("java.") && !packageName.startsWith(Scan.ROOT) && !packageName.isEmpty();
    }

    private static boolean mayUse(String from, String library) {
        if (library.startsWith("org.slf4j") && !from.equals(Scan.ROOT + ".persistence.desk")) {
            return false;
        }
        return lineOf(from).stream().flatMap(line -> line.libraries().stream()).anyMatch((library + ".")::startsWith);
    }

    @SafeVarargs
    private static Set<String> with(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return all;
    }
}
