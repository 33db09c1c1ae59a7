/** The JSON door: strict reading that knows the line, column and path of every value, and results as JSON Lines. */
module org.complaintkit.json {
    requires transitive org.complaintkit.core;
    requires tools.jackson.databind;

    exports org.complaintkit.json;
    exports org.complaintkit.json.format;
}
