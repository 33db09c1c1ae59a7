package org.complaintkit.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** How large a file, a method and a list of parameters may grow. Each gives one line for each fault. */
final class SizeRules {

    static final int LINES_OF_A_FILE = 300;

    /** A class of tests is a table of cases, best read in one place. */
    static final int LINES_OF_A_TEST = 400;

    static final int LINES_OF_A_METHOD = 30;
    static final int PARAMETERS = 4;

    private SizeRules() {}

    static List<String> longFiles(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() > allowed(source))
                .map(source -> "%s: %s has %d lines, at most %d are allowed"
                        .formatted(source.home().module(), source.path(), source.lines(), allowed(source)))
                .toList();
    }

    private static int allowed(Source source) {
        return source.home().main() ? LINES_OF_A_FILE : LINES_OF_A_TEST;
    }

    /** Counts from the line with the return type or the constructor's name to the closing brace. */
    static List<String> longMethods(List<Source> sources) {
        return perMethod(sources, source -> (method, owner) -> {
            if (method.getBody() == null) {
                return "";
            }
            int lines = source.endLine(method) - source.startLine(firstOf(method)) + 1;
            return lines <= LINES_OF_A_METHOD
                    ? ""
                    : "%s %s has %d lines, at most %d are allowed"
                            .formatted(source.at(method), name(method, owner), lines, LINES_OF_A_METHOD);
        });
    }

    static List<String> manyParameters(List<Source> sources) {
        return perMethod(sources, source -> (method, owner) -> {
            int parameters = method.getParameters().size();
            return parameters <= PARAMETERS || isCanonical(method, owner) || overrides(method)
                    ? ""
                    : "%s %s has %d parameters, at most %d are allowed"
                            .formatted(source.at(method), name(method, owner), parameters, PARAMETERS);
        });
    }

    private interface Check {
        String fault(MethodTree method, ClassTree owner);
    }

    private static List<String> perMethod(List<Source> sources, Function<Source, Check> checks) {
        List<String> faults = new ArrayList<>();
        for (Source source : sources) {
            if (source.home().main()) {
                Check check = checks.apply(source);
                eachMethod(source, (method, owner) -> {
                    String fault = check.fault(method, owner);
                    if (!fault.isEmpty()) {
                        faults.add(fault);
                    }
                });
            }
        }
        return faults;
    }

    private static void eachMethod(Source source, BiConsumer<MethodTree, ClassTree> seen) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                seen.accept(method, (ClassTree) getCurrentPath().getParentPath().getLeaf());
                return super.visitMethod(method, nothing);
            }
        }.scan(source.unit(), null);
    }

    /** Annotations above a method do not make it longer. */
    private static Tree firstOf(MethodTree method) {
        return method.getReturnType() != null ? method.getReturnType() : method;
    }

    static boolean isCanonical(MethodTree method, ClassTree owner) {
        return owner.getKind() == Tree.Kind.RECORD
                && method.getReturnType() == null
                && method.getParameters().size() == components(owner).count();
    }

    /** What overrides another's method has the parameters that the other gave it. */
    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** The names of a record's components. */
    static Stream<String> components(ClassTree owner) {
        return owner.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getName().toString());
    }

    private static String name(MethodTree method, ClassTree owner) {
        String name = method.getReturnType() == null
                ? owner.getSimpleName().toString()
                : method.getName().toString();
        return owner.getSimpleName() + "." + name;
    }
}
