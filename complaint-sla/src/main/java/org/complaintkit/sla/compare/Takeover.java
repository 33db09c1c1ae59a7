package org.complaintkit.sla.compare;

import java.util.Locale;
import org.complaintkit.rule.Text;

/** How a new version of a regime takes open complaints along. */
public enum Takeover {

    /** They stay under the version that they are under. */
    PINNED,

    /**
     * What is settled stays as it is. Clocks that run go on under the new limits, and the time that they have used counts:
     * they are reckoned anew from their start with their pauses.
     */
    FROM_NOW_ON,

    /** Everything that was recorded is put through the new version from the beginning. */
    RECOMPUTED;

    /** {@return what it is called} */
    public Text title() {
        return switch (this) {
            case PINNED -> Text.of("pinned to the old version", "沿用原版本");
            case FROM_NOW_ON -> Text.of("new limits from now on, with the time already used", "自即日起适用新时限,已用时间计入");
            case RECOMPUTED -> Text.of("recomputed from the start", "自始按新版本重新计算");
        };
    }

    /** {@return the word used in formats: {@code pinned}, {@code from-now-on}, {@code recomputed}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
