package org.complaintkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What embedders see of published modules. Each gives one line for each fault. */
final class SurfaceRules {

    static final int ABSTRACT_METHODS = 3;

    private static final Pattern KEPT_INSIDE =
            Pattern.compile("(com\\.google\\.common|tools\\.jackson|com\\.fasterxml\\.jackson|org\\.slf4j)\\..*");

    private SurfaceRules() {}

    /** A library that we keep to ourselves, named by a type or member that an embedder can see. */
    static List<String> foreignSignatures(Scan scan) {
        return scan.open()
                .flatMap(type -> Stream.concat(
                        named(type.getFullName(), supertypes(type)),
                        type.getMembers().stream()
                                .filter(SurfaceRules::isOpen)
                                .flatMap(member -> named(member.getFullName(), typesOf(member)))))
                .distinct()
                .sorted()
                .toList();
    }

    /** An interface that embedders may implement and that asks too much of them; sealed ones they cannot implement. */
    static List<String> largeInterfaces(Scan scan) {
        return scan.open()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .map(scan::load)
                .filter(type -> !type.isSealed() && asked(type) > ABSTRACT_METHODS)
                .map(type -> type.getName() + " asks its implementers for " + asked(type) + " methods, at most "
                        + ABSTRACT_METHODS + " are allowed")
                .toList();
    }

    private static long asked(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && !isOfObject(method))
                .map(method -> method.getName() + Arrays.toString(method.getParameterTypes()))
                .distinct()
                .count();
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(given -> given.getName().equals(method.getName())
                        && Arrays.equals(given.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<String> named(String where, Stream<JavaType> types) {
        return types.map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream)
                .map(JavaClass::getBaseComponentType)
                .filter(type -> KEPT_INSIDE.matcher(type.getName()).matches())
                .map(type -> where + " shows " + type.getName());
    }

    private static boolean isOpen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<JavaType> supertypes(JavaClass type) {
        return Stream.of(type.getSuperclass().stream(), type.getInterfaces().stream(), bounds(type.getTypeParameters()))
                .flatMap(types -> types);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getThrowsClause().getTypes().stream(),
                        bounds(code.getTypeParameters()))
                .flatMap(types -> types);
    }

    private static Stream<JavaType> bounds(Collection<? extends JavaType> variables) {
        return variables.stream().map(variable -> variable);
    }
}
