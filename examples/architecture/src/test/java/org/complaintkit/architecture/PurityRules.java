package org.complaintkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What core and sla may not touch, since they look at nothing but their arguments. Each gives one line for each fault. */
final class PurityRules {

    /** What reads the clock, the machine or chance, or rests on a default of the machine: owner, member, parameters. */
    private static final Pattern AMBIENT = Pattern.compile(String.join(
            "|",
            "java\\.time\\..*\\.now\\(.*",
            "java\\.time\\.(Clock\\.(system|tick).*|InstantSource\\.system\\(.*|ZoneId\\.systemDefault\\(.*)",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "java\\.util\\.(Date\\.<init>\\(\\)|TimeZone\\.getDefault\\(.*|Calendar\\.getInstance\\(.*)",
            "java\\.util\\.(Locale\\.getDefault\\(.*|UUID\\.randomUUID\\(.*|GregorianCalendar\\.<init>.*)",
            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)\\..*",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.lang\\.(Strict)?Math\\.random\\(.*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|getProperties|identityHashCode)\\(.*",
            "java\\.lang\\.String\\.(toLowerCase\\(\\)|toUpperCase\\(\\)|formatted\\(.*)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.(getBytes\\(\\)|<init>\\(\\[B\\))",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
            "java\\.text\\.(NumberFormat\\.get.*Instance\\(\\)|DecimalFormat\\.<init>\\(java\\.lang\\.String\\))"));

    /** What waits, runs beside us, or reaches a disk or a network. */
    private static final Pattern OUTSIDE = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.(Thread|ThreadLocal|Runtime|Process.*)",
            "java\\.io\\.(File.*|RandomAccessFile|Console)",
            "java\\.(net|nio\\.file|nio\\.channels|sql|rmi|util\\.logging|util\\.prefs)\\..*",
            "java\\.util\\.(Timer|TimerTask|Scanner|concurrent\\.(.*Execut.*|ForkJoin.*|CompletableFuture))"));

    /** Types of values that nobody can change once they are made. */
    private static final Pattern UNCHANGING = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.(String|Boolean|Character|Byte|Short|Integer|Long|Float|Double|Class|Object)",
            "java\\.(time|math)\\..*|java\\.util\\.regex\\..*|java\\.util\\.(Locale|Currency|UUID|Optional.*|HexFormat)",
            "java\\.util\\.(ImmutableCollections\\$.*|Collections\\$(Unmodifiable|Empty|Singleton).*)",
            "java\\.util\\.(Comparators?\\$.*|Collections\\$Reverse.*)",
            "com\\.google\\.common\\..*(Immutable|Singleton|Range|Ordering|Splitter|Joiner|CharMatcher).*",
            "org\\.complaintkit\\.complaint\\.Kept",
            "org\\.joda\\.money\\..*|tools\\.jackson\\.databind\\.json\\.JsonMapper"));

    private PurityRules() {}

    /** A call, or a reference to a method, whose answer does not follow from its arguments. */
    static List<String> ambientCalls(Scan scan) {
        return accesses(scan.pure())
                .filter(access -> AMBIENT.matcher(signature(access.getTarget())).matches())
                .map(JavaAccess::getDescription)
                .toList();
    }

    /** A type of the outside. A regime alone is read from a path, so its package may name files. */
    static List<String> outsideTypes(Scan scan) {
        return scan.pure()
                .filter(type -> !type.getPackageName().equals(Scan.ROOT + ".sla.regime"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow ->
                        OUTSIDE.matcher(arrow.getTargetClass().getFullName()).matches())
                .map(arrow -> arrow.getDescription())
                .toList();
    }

    /** A static field that may be set again, or whose value may be changed. */
    static List<String> sharedState(Scan scan) {
        return scan.pure()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(field -> sharedState(scan, field).stream())
                .toList();
    }

    /** A class outside the examples that prints. */
    static List<String> printing(Scan scan) {
        Predicate<String> prints = Pattern.compile("java\\.lang\\.System\\.(out|err)|.*\\.printStackTrace\\(\\)")
                .asMatchPredicate();
        return accesses(scan.published().stream())
                .filter(access -> prints.test(signature(access.getTarget())))
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static List<String> sharedState(Scan scan, JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return List.of(field.getFullName() + " is static and not final");
        }
        Object value = valueOf(scan, field);
        return isUnchanging(value)
                ? List.of()
                : List.of(field.getFullName() + " is static and holds a "
                        + value.getClass().getName() + ", which is not known to be unchanging");
    }

    private static Object valueOf(Scan scan, JavaField field) {
        try {
            var reflected = scan.load(field.getOwner()).getDeclaredField(field.getName());
            reflected.setAccessible(true);
            Object value = reflected.get(null);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot look at " + field.getFullName(), e);
        }
    }

    private static boolean isUnchanging(Object value) {
        Class<?> type = value.getClass();
        if (type.isArray() && Array.getLength(value) == 0) {
            return true;
        }
        boolean container = value instanceof Collection || value instanceof Map || type.isArray();
        return UNCHANGING.matcher(type.getName()).matches()
                || (!container && (type.getName().startsWith(Scan.ROOT) || type.isHidden() || value instanceof Enum));
    }

    private static Stream<JavaAccess<?>> accesses(Stream<JavaClass> types) {
        return types.map(JavaClass::getAccessesFromSelf).flatMap(Set::stream);
    }

    /** Owner, name and, for code, the parameters. */
    private static String signature(AccessTarget target) {
        return target.getFullName();
    }
}
