package org.complaintkit.sla.testkit;

/** A limit or a price, built by code, with what a regime's document says for it. */
record Worded<T>(T value, String json) {

    /** The same with one more field in its object. */
    String with(String field) {
        return json.substring(0, json.length() - 1) + "," + field + "}";
    }
}
