package org.complaintkit.architecture;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** What sources may not say, and what each package and module must have. Each gives one line for each fault. */
final class StyleRules {

    private static final Set<String> EMPTY_WORDS = Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Abstract");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private StyleRules() {}

    /** A method, lambda or switch of published code that gives null. */
    static List<String> givesNull(List<Source> sources) {
        return find(published(sources), "gives null; return an Optional or an empty value", (tree, parent) -> {
            if (tree instanceof ReturnTree given) {
                return isNull(given.getExpression());
            }
            if (tree instanceof YieldTree given) {
                return isNull(given.getValue());
            }
            if (tree instanceof LambdaExpressionTree lambda) {
                return isNull(lambda.getBody());
            }
            return tree instanceof CaseTree one && isNull(one.getBody());
        });
    }

    /** A public type whose name holds a word that says nothing of its subject. */
    static List<String> emptyNames(List<Source> sources) {
        return find(
                published(sources),
                "has a public name that says nothing of its subject",
                (tree, parent) -> tree instanceof ClassTree type
                        && isPublic(type, parent)
                        && BETWEEN_WORDS.splitAsStream(type.getSimpleName()).anyMatch(EMPTY_WORDS::contains));
    }

    /** A test that waits for time to pass. */
    static List<String> sleeps(List<Source> sources) {
        return find(
                sources,
                "sleeps; hand in the instant instead",
                (tree, parent) -> tree instanceof MemberSelectTree call
                        && call.toString().matches("(java\\.lang\\.)?Thread\\.sleep|TimeUnit\\.[A-Z]+\\.sleep"));
    }

    /** A package without {@code package-info.java}, or one that is not null-marked or has no tour. */
    static List<String> packagesWithoutInfo(List<Source> sources) {
        var infos = new TreeMap<String, List<Source>>();
        for (Source source : sources) {
            if (source.home().main() && !source.path().equals("module-info.java")) {
                var info = infos.computeIfAbsent(
                        source.home().module() + ": " + source.packageName(), name -> new ArrayList<>());
                if (source.fileName().equals("package-info.java")) {
                    info.add(source);
                }
            }
        }
        List<String> faults = new ArrayList<>();
        infos.forEach((name, info) -> {
            if (info.isEmpty()) {
                faults.add(name + " has no package-info.java");
            } else if (!isNullMarked(info.get(0))) {
                faults.add(name + " is not @NullMarked in package-info.java");
            } else if (!info.get(0).hasPackageComment()) {
                faults.add(name + " has no tour in package-info.java");
            }
        });
        return faults;
    }

    /** A published module with sources and without {@code module-info.java}. */
    static List<String> modulesWithoutInfo(List<Source> sources) {
        var modules = new TreeMap<String, Boolean>();
        published(sources)
                .forEach(source -> modules.merge(
                        source.home().module(), source.path().equals("module-info.java"), Boolean::logicalOr));
        return modules.entrySet().stream()
                .filter(module -> !module.getValue())
                .map(module -> module.getKey() + " has no module-info.java")
                .toList();
    }

    private static List<Source> published(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.home().published() && source.home().main())
                .toList();
    }

    private static List<String> find(List<Source> sources, String what, BiPredicate<Tree, Tree> wanted) {
        List<String> faults = new ArrayList<>();
        for (Source source : sources) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void nothing) {
                    if (tree != null
                            && getCurrentPath() != null
                            && wanted.test(tree, getCurrentPath().getLeaf())) {
                        faults.add(source.at(tree) + " " + what);
                    }
                    return super.scan(tree, nothing);
                }
            }.scan(source.unit(), null);
        }
        return faults;
    }

    private static boolean isNull(Tree tree) {
        if (tree instanceof ParenthesizedTree inner) {
            return isNull(inner.getExpression());
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return isNull(choice.getTrueExpression()) || isNull(choice.getFalseExpression());
        }
        return tree != null && tree.getKind() == Tree.Kind.NULL_LITERAL;
    }

    private static boolean isPublic(ClassTree type, Tree parent) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC) || parent.getKind() == Tree.Kind.INTERFACE;
    }

    private static boolean isNullMarked(Source info) {
        var declared = info.unit().getPackage();
        return declared != null
                && declared.getAnnotations().stream()
                        .anyMatch(mark -> mark.getAnnotationType().toString().matches("(.*\\.)?NullMarked"));
    }
}
