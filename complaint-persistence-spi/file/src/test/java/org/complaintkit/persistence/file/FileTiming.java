package org.complaintkit.persistence.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.rule.Decision;

/**
 * How many commands a second a store of files takes, and how long it takes to open one. Not a test: run it with a folder that
 * is on the disk to be measured, with the number of threads and of commands, or with the folder alone to open it.
 */
public final class FileTiming {

    private static final Instant BEGUN = Instant.now();

    private FileTiming() {}

    /**
     * Writes, or opens.
     *
     * @param arguments the folder; then the threads and the commands of each
     * @throws IOException if the folder cannot be closed
     * @throws InterruptedException if somebody interrupts
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (FileStore store = FileStore.open(Path.of(arguments[0]))) {
            double opened = seconds(began);
            if (arguments.length == 1) {
                System.out.printf("opened in %.1f s%n", opened);
                return;
            }
            int threads = Integer.parseInt(arguments[1]);
            int commands = Integer.parseInt(arguments[2]);
            began = System.nanoTime();
            write(store, threads, commands);
            System.out.printf("%d threads: %.0f commands a second%n", threads, threads * commands / seconds(began));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void write(FileStore store, int threads, int commands) throws InterruptedException {
        LifecycleRules rules = new LifecycleRules(Lifecycle.standard(), Duration.ofDays(1));
        Desk desk = Desk.builder(rules, (account, command) -> Decision.accepted(List.of()))
                .store(Ports.of(store))
                .build();
        List<Thread> all = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            String name = BEGUN.toEpochMilli() + "-" + thread + "-";
            Thread one = new Thread(() -> {
                for (int i = 0; i < commands; i++) {
                    Meta meta = Meta.of(ComplaintKey.of(name + i / 4), BEGUN, Actor.of("agent-7"));
                    desk.run(new Command(
                            meta,
                            i % 4 == 0 ? Act.register("complaint", "phone", "external") : Act.of("report-progress")));
                }
            });
            all.add(one);
            one.start();
        }
        for (Thread thread : all) {
            thread.join();
        }
    }
}
