package org.complaintkit.persistence.tck;

import java.util.Optional;
import org.complaintkit.persistence.Ports;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The kit, run on the store that the launcher names: with a mistake by its name, or one of these; without a name a sound one. */
@ExtendWith(Suspect.Named.class)
final class Suspect implements StoreKit {

    static final String NAME = "complaintkit.suspect";

    static final String SOUND = "sound";
    /** Declares no powers, but takes texts and wake-ups and loses them. */
    static final String SILENT = "silent";
    /** Declares every power where there is none. */
    static final String BOASTFUL = "boastful";

    private final String name;

    Suspect(String name) {
        this.name = name;
    }

    @Override
    public StoreFixture fixture() {
        Bare bare = new Bare(true);
        return switch (name) {
            case SOUND -> new Flawed(Optional.empty());
            case SILENT -> new Bare(false);
            case BOASTFUL -> () -> Ports.of(bare);
            default -> new Flawed(Optional.of(Mistake.valueOf(name)));
        };
    }

    /** Reads the name from what the launcher was given. */
    static final class Named implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(String.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getConfigurationParameter(NAME).orElse(SOUND);
        }
    }
}
