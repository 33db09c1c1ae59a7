package org.complaintkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compiled classes, and the loader that can give them life where a rule has to look at a value.
 *
 * @param published the classes of published modules
 * @param examples the classes of the other modules, as far as they are compiled
 */
record Scan(JavaClasses published, JavaClasses examples, ClassLoader loader) {

    static final String ROOT = "org.complaintkit";

    static Scan of(Checkout checkout) {
        return new Scan(classesOf(checkout, true), classesOf(checkout, false), Scan.class.getClassLoader());
    }

    private static JavaClasses classesOf(Checkout checkout, boolean published) {
        List<Path> folders = checkout.modules().stream()
                .filter(module -> module.published() == published)
                .map(Checkout.Module::classes)
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter().importPaths(folders);
    }

    /** The published classes of modules that may look at nothing but their arguments. */
    Stream<JavaClass> pure() {
        return published.stream()
                .filter(type -> Arrows.lineOf(type.getPackageName())
                        .filter(line ->
                                line.name().equals("core") || line.name().equals("sla"))
                        .isPresent());
    }

    Stream<JavaClass> all() {
        return Stream.concat(published.stream(), examples.stream());
    }

    /** The published classes that an embedder can name. */
    Stream<JavaClass> open() {
        return published.stream().filter(Scan::isOpen);
    }

    private static boolean isOpen(JavaClass type) {
        Optional<JavaClass> around = type.getEnclosingClass();
        return (type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getModifiers().contains(JavaModifier.PROTECTED))
                && (around.isEmpty() || isOpen(around.get()));
    }

    Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName(), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type.getName() + " was found as a file and cannot be loaded", e);
        }
    }
}
