package org.complaintkit.conformance;

import java.util.List;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;

/** What replay printed, or why it could not use its input. */
record Ran(List<JsonObject> lines, List<JsonValue> errors) {}
