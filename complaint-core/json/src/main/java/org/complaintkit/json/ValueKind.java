package org.complaintkit.json;

/** The types of values that a line can hold. */
enum ValueKind {
    TEXT,
    NUMBER,
    FLAG,
    NULL,
    OBJECT,
    LIST
}
