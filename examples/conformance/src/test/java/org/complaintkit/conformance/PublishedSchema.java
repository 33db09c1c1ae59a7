package org.complaintkit.conformance;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.sla.regime.RegimeReader;

/** The schema that is published with the library, applied by an implementation that is not ours. */
final class PublishedSchema {

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    static PublishedSchema load() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new PublishedSchema(registry.getSchema(text(), InputFormat.JSON));
    }

    static String text() {
        try (InputStream in = RegimeReader.class.getResourceAsStream("regime.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ways to what it refuses, written as the reader writes them. */
    Set<String> refused(String document) {
        Set<String> paths = new TreeSet<>();
        schema.validate(document, InputFormat.JSON).forEach(error -> paths.add(path(error)));
        return paths;
    }

    /** What is missing and what is too much are faults of the field, not of the object around it. */
    private static String path(Error error) {
        NodePath at = error.getInstanceLocation();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < at.getNameCount(); i++) {
            append(path, at.getElement(i));
        }
        boolean choice = error.getEvaluationPath().contains("oneOf");
        if (error.getProperty() != null && !choice) {
            append(path, error.getProperty());
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Object step) {
        if (step instanceof Integer index) {
            path.append('[').append(index).append(']');
        } else if (step.toString().matches("[\\p{L}\\p{N}_$-]+")) {
            path.append(path.isEmpty() ? "" : ".").append(step);
        } else {
            path.append("[\"").append(step).append("\"]");
        }
    }
}
