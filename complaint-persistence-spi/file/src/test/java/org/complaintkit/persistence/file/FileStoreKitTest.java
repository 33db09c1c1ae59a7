package org.complaintkit.persistence.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.tck.FaultSwitch;
import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;
import org.junit.jupiter.api.io.TempDir;

/** The store in a folder passes the kit, on a disk that fails when the kit tells it to. */
class FileStoreKitTest implements StoreKit {

    @TempDir
    private static Path folders;

    @Override
    public StoreFixture fixture() {
        Reopened store = new Reopened(folder());
        return new StoreFixture() {
            @Override
            public Ports ports() {
                return store.ports();
            }

            @Override
            public Optional<FaultSwitch> faults() {
                return Optional.of(store);
            }

            @Override
            public void close() {
                try {
                    store.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(folders, "store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
