package org.complaintkit.persistence.jdbc;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of its own that runs {@link Load}. */
final class Child {

    /** What it needs, one class of each folder or jar. */
    private static final List<String> NEEDED = List.of(
            "org.complaintkit.persistence.jdbc.Load",
            "org.complaintkit.persistence.jdbc.JdbcStore",
            "org.complaintkit.persistence.Stored",
            "org.complaintkit.audit.Chain",
            "org.complaintkit.json.JsonDocument",
            "tools.jackson.databind.json.JsonMapper",
            "tools.jackson.core.JacksonException",
            "com.fasterxml.jackson.annotation.JsonFormat",
            "com.zaxxer.hikari.HikariDataSource",
            "org.postgresql.Driver",
            "org.joda.money.Money",
            "org.slf4j.Logger",
            "org.jspecify.annotations.NullMarked");

    private Child() {}

    static Process start(Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                classPath(),
                "org.complaintkit.persistence.jdbc.Load"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    private static String classPath() {
        return NEEDED.stream()
                .flatMap(Child::root)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The folder or jar that a class comes from, however this process was started. */
    private static Stream<String> root(String name) {
        String file = name.replace('.', '/') + ".class";
        try {
            URL found = Class.forName(name, false, Child.class.getClassLoader()).getResource("/" + file);
            if (found == null) {
                return Stream.empty();
            }
            String url = found.toString();
            String root = url.startsWith("jar:")
                    ? url.substring("jar:".length(), url.indexOf("!/"))
                    : url.substring(0, url.length() - file.length());
            return Stream.of(Path.of(URI.create(root)).toString());
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
