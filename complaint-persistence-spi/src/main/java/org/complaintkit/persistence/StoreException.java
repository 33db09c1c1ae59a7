package org.complaintkit.persistence;

import org.jspecify.annotations.Nullable;

/** A store could not do what was asked. The message names ids, never what personal texts or events say. */
public abstract sealed class StoreException extends RuntimeException
        permits VersionConflict, CommandRepeated, StorageFailure, Unsupported {

    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
