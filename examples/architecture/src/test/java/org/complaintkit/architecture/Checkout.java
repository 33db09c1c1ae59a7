package org.complaintkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** The checkout that the tests run in: its modules, as the poms list them. */
record Checkout(Path root, List<Module> modules) {

    /** One module by its folder below the root, with {@code /} between names. */
    record Module(Path root, String name) {

        Path folder() {
            return root.resolve(name);
        }

        Path mainSources() {
            return folder().resolve("src/main/java");
        }

        Path testSources() {
            return folder().resolve("src/test/java");
        }

        Path classes() {
            return folder().resolve("target/classes");
        }

        /** Whether others depend on it: all modules do but the examples, of which the regimes alone are published. */
        boolean published() {
            return !name.startsWith("examples") || name.equals("examples/regimes");
        }
    }

    static Checkout here() {
        Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Path root = Stream.iterate(start, path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve(".mvn")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder above " + start + " holds .mvn"));
        return new Checkout(root, modulesBelow(root, "").toList());
    }

    private static Stream<Module> modulesBelow(Path root, String name) {
        // A list of versions is no module of code.
        return moduleNames(root.resolve(name).resolve("pom.xml"))
                .filter(child -> !child.endsWith("/bom"))
                .map(child -> name.isEmpty() ? child : name + "/" + child)
                .flatMap(child -> Stream.concat(Stream.of(new Module(root, child)), modulesBelow(root, child)));
    }

    private static Stream<String> moduleNames(Path pom) {
        try {
            var nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getElementsByTagName("module");
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent().strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pom, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read " + pom, e);
        }
    }
}
