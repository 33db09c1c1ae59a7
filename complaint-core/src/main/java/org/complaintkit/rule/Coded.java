package org.complaintkit.rule;

/** An exception that names its kind by a stable code, so that a reader of documents can pass it on. */
public interface Coded {

    /**
     * The stable name of the kind.
     *
     * @return the code, words in lower case joined by hyphens
     */
    String code();
}
