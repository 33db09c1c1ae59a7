package org.complaintkit.persistence;

import java.util.Optional;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;

/**
 * Keeps personal texts apart from everything else. They come in with a {@link Batch}; a reference names a text within its
 * complaint. No text may reach a log or the message of an exception. A text of a million characters is kept; what a store
 * cannot hold it refuses with {@link Unsupported} when the batch comes, never later.
 */
public interface Vault {

    /**
     * A personal text. Whether somebody may see it is decided before, by the act {@code reveal}.
     *
     * @param key the complaint that the text belongs to
     * @param ref the reference under which it came
     * @return the text, character for character; empty where there never was one, or where it was erased
     * @throws StorageFailure if the store cannot be read
     */
    Optional<Personal> text(ComplaintKey key, PersonalRef ref);

    /**
     * Erases every text of a complaint for good; events and snapshot stay as they are. Erasing twice does no harm. The act
     * {@code erase} does the same within its append, see {@link Batch#erases()}; this method is for keepers who clear
     * out without an act, when a time of retention ends.
     *
     * @param key the complaint
     * @throws StorageFailure if the store cannot tell, or cannot erase
     */
    void erase(ComplaintKey key);
}
