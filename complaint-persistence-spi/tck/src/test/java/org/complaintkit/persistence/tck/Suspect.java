package org.complaintkit.persistence.tck;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The kit, run on a store with the mistake that the launcher names; without one the store is sound. */
@ExtendWith(Suspect.Named.class)
final class Suspect implements StoreKit {

    static final String MISTAKE = "complaintkit.mistake";

    private final Optional<Mistake> mistake;

    Suspect(Optional<Mistake> mistake) {
        this.mistake = mistake;
    }

    @Override
    public StoreFixture fixture() {
        return new Flawed(mistake);
    }

    /** Reads the mistake from what the launcher was given. */
    static final class Named implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(Optional.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getConfigurationParameter(MISTAKE).map(Mistake::valueOf);
        }
    }
}
