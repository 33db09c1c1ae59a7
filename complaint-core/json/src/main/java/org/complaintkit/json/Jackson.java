package org.complaintkit.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The one place that configures Jackson: plain JSON and nothing else, with our own bounds in place of its defaults. */
final class Jackson {

    /** How deep objects and lists may be nested in each other. */
    static final int DEPTH = 100;

    private static final int TEXT = Integer.MAX_VALUE;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT)
                    .maxNameLength(TEXT)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private Jackson() {}

    static JsonParser document(String text) {
        return MAPPER.createParser(text);
    }

    static JsonParser line(byte[] bytes, int from, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length);
    }
}
