package org.complaintkit.persistence.tck;

/** What stores get wrong. The kit's own tests run it on a store for each of these, and every test that names it fails. */
enum Mistake {
    DOES_NOTHING("does nothing"),
    LAST_WRITE_WINS("lets the last write win"),
    LOSES_ON_CONFLICT("loses a batch on a conflict and says nothing"),
    SWALLOWS_FAILURES("swallows failures"),
    ROUNDS_TIME("rounds time to seconds"),
    SHARES_ITS_LIST("shares its own list with those who ask"),
    IGNORES_TENANTS("ignores tenants"),
    IGNORES_CASE("ignores case in ids"),
    IGNORES_TRAILING_BLANKS("ignores what looks blank at the end of ids, and blanks at the end of texts"),
    FORGETS_LEASES("forgets leases"),
    DELIVERS_TWICE("delivers twice from the outbox"),
    SKIPS_LATE_POSITIONS("skips places in the outbox whose append ends late"),
    FORGETS_WAKE_UPS("writes events but not the wake-up"),
    FORGETS_TEXTS("writes events but not the personal texts"),
    REMEMBERS_LAST_COMMANDS("remembers only the last command ids");

    private final String words;

    Mistake(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
