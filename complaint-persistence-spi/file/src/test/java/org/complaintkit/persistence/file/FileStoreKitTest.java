package org.complaintkit.persistence.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;
import org.junit.jupiter.api.io.TempDir;

/** The store in a folder passes the kit. */
class FileStoreKitTest implements StoreKit {

    @TempDir
    private static Path folders;

    @Override
    public StoreFixture fixture() {
        FileStore store = FileStore.open(folder());
        return new StoreFixture() {
            @Override
            public Ports ports() {
                return Ports.of(store);
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
