package org.complaintkit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One parsed source file.
 *
 * @param home where it stands
 * @param path its name below the source folder, such as {@code org/complaintkit/fact/Fact.java}
 */
record Source(Home home, String path, String text, CompilationUnitTree unit, DocTrees trees) {

    /** A source folder of a module. */
    record Home(String module, boolean published, boolean main) {}

    /** The name of the package, by the folder. */
    String packageName() {
        int end = path.lastIndexOf('/');
        return end < 0 ? "" : path.substring(0, end).replace('/', '.');
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    int lines() {
        return (int) text.lines().count();
    }

    int startLine(Tree tree) {
        return lineOf(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    int endLine(Tree tree) {
        return lineOf(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    private int lineOf(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    /** Where a fault is, for a message. */
    String at(Tree tree) {
        return home.module() + ": " + path + ":" + startLine(tree);
    }

    boolean hasPackageComment() {
        TreePath file = new TreePath(unit);
        return unit.getPackage() != null && trees.getDocComment(new TreePath(file, unit.getPackage())) != null;
    }

    /** Every source of the checkout, main and test. */
    static List<Source> of(Checkout checkout) {
        List<Source> all = new ArrayList<>();
        for (var module : checkout.modules()) {
            all.addAll(below(module.mainSources(), new Home(module.name(), module.published(), true)));
            all.addAll(below(module.testSources(), new Home(module.name(), module.published(), false)));
        }
        return all;
    }

    static Source of(Home home, String path, String text) {
        return of(home, List.of(new SourceText(path, text))).get(0);
    }

    private static List<Source> of(Home home, List<SourceText> texts) {
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, texts);
        var byPlace = texts.stream().collect(Collectors.toMap(SourceText::toUri, text -> text));
        List<Source> sources = new ArrayList<>();
        try {
            for (var unit : task.parse()) {
                SourceText text = byPlace.get(unit.getSourceFile().toUri());
                sources.add(new Source(home, text.path, text.content, unit, DocTrees.instance(task)));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot parse the sources of " + home.module(), e);
        }
    }

    private static List<Source> below(Path folder, Home home) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<SourceText> texts = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .map(path ->
                            new SourceText(folder.relativize(path).toString().replace('\\', '/'), read(path)))
                    .toList();
            return texts.isEmpty() ? List.of() : of(home, texts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + folder, e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** A text as the compiler takes it. */
    private static final class SourceText extends SimpleJavaFileObject {

        private final String path;
        private final String content;

        private SourceText(String path, String content) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.path = path;
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
