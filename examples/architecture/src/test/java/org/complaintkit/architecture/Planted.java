package org.complaintkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Faults planted for a rule to find: sources in memory, and classes compiled from them, far from the real ones. */
final class Planted {

    private static final Source.Home HOME = new Source.Home("planted", true, true);
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private Planted() {}

    /** One file of a published module's main sources. */
    static List<Source> source(String path, String text) {
        return List.of(Source.of(HOME, path, text));
    }

    /** Classes of published modules: each text is one file that names its package first and one public type. */
    static Scan classes(String... texts) {
        return scan(compile(texts), true);
    }

    /** Classes of an example. */
    static Scan exampleClasses(String... texts) {
        return scan(compile(texts), false);
    }

    private static Scan scan(Path folder, boolean published) {
        JavaClasses none = new ClassFileImporter().importClasses();
        JavaClasses found = new ClassFileImporter().importPath(folder);
        try {
            URL[] urls = {folder.toUri().toURL()};
            var loader = new URLClassLoader(urls, Planted.class.getClassLoader());
            return published ? new Scan(found, none, loader) : new Scan(none, found, loader);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException("cannot load from " + folder, e);
        }
    }

    /** One at a time: the compilers share a file manager, which keeps the class path open between them. */
    private static synchronized Path compile(String... texts) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "planted");
            var complaints = new StringWriter();
            boolean compiled = COMPILER.getTask(
                            complaints,
                            FILES,
                            null,
                            List.of("-proc:none", "-d", folder.toString()),
                            null,
                            Arrays.stream(texts).map(Planted::file).toList())
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException("does not compile: " + complaints);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write classes below target", e);
        }
    }

    private static JavaFileObject file(String text) {
        String name =
                text.replaceFirst("(?s)^\\s*package ([\\w.]+);.*?(?:class|interface|record|enum) (\\w+).*", "$1.$2");
        URI place = URI.create("string:///" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
