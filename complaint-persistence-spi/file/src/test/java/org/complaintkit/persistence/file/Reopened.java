package org.complaintkit.persistence.file;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Objects;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.tck.FaultSwitch;

/**
 * A store whose disk fails when it is told to. After a failure of which nobody knows what it left, it is closed and opened
 * anew, as an application would start again.
 */
final class Reopened implements InvocationHandler, Faults, FaultSwitch, AutoCloseable {

    private final Path folder;
    private volatile FileStore store;
    private volatile Runnable pause = () -> {};
    private boolean before;
    private boolean after;

    Reopened(Path folder) {
        this.folder = folder;
        this.store = FileStore.open(folder, this);
    }

    Ports ports() {
        return Ports.of((ComplaintStore)
                Proxy.newProxyInstance(getClass().getClassLoader(), FileStore.class.getInterfaces(), this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("append") && arguments[0] instanceof Batch) {
            pause.run();
        }
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException failed) {
            Throwable cause = Objects.requireNonNull(failed.getCause());
            if (cause instanceof StorageFailure failure && failure.effect() == Effect.UNKNOWN) {
                store.close();
                store = FileStore.open(folder, this);
            }
            throw cause;
        }
    }

    @Override
    public void beforeWrite() throws IOException {
        if (before) {
            before = false;
            throw new IOException("no space left");
        }
    }

    @Override
    public void afterSync() throws IOException {
        if (after) {
            after = false;
            throw new IOException("the disk did not answer");
        }
    }

    @Override
    public void failBeforeWrite() {
        before = true;
    }

    @Override
    public void failAfterWrite() {
        after = true;
    }

    @Override
    public void beforeCommit(Runnable waits) {
        pause = waits;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
