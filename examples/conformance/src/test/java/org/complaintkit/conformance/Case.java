package org.complaintkit.conformance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;

/** What one rule comes to, worked out by hand from its document. */
record Case(String rule, Text title, List<Scenario> scenarios) {

    /**
     * A log and what should come of it.
     *
     * @param title what happens, in a few words
     * @param given what the document leaves blank
     * @param asOf up to when time passes
     * @param log the rows
     * @param expect what replay should print, as far as it matters here
     * @param errors what makes the log or what is given unusable, where that is the point
     */
    record Scenario(
            Text title,
            Optional<JsonValue> given,
            Optional<Instant> asOf,
            List<JsonObject> log,
            List<JsonObject> expect,
            List<JsonValue> errors) {}
}
