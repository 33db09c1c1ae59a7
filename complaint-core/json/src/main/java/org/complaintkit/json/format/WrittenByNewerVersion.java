package org.complaintkit.json.format;

import org.complaintkit.json.Place;

/** What was to be read was written by a later version of the library, in a format that this one does not know. */
@SuppressWarnings("serial") // never serialized
public final class WrittenByNewerVersion extends RuntimeException {

    /** Where it stands. */
    private final Place place;

    private final int format;
    private final int readable;

    WrittenByNewerVersion(Place place, int format, int readable) {
        super(place + ": written in format " + format
                + " by a later version of the library; this one reads formats 1 to " + readable
                + ". Nothing is wrong with it: read it with the later version");
        this.place = place;
        this.format = format;
        this.readable = readable;
    }

    /**
     * Where it stands.
     *
     * @return the place of its {@code format}
     */
    public Place place() {
        return place;
    }

    /**
     * Which format it was written in.
     *
     * @return the number, above {@link #readable()}
     */
    public int format() {
        return format;
    }

    /**
     * The latest format that this version of the library reads.
     *
     * @return the number
     */
    public int readable() {
        return readable;
    }
}
