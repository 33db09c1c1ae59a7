package org.complaintkit.persistence.file;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.rule.Decision;

/** Four writers in a process of their own, which is killed; each tells the id of a command once it is acknowledged. */
public final class Writers {

    static final ComplaintKey SHARED = ComplaintKey.of("shared");
    private static final int WRITERS = 4;
    private static final int MOST = 20_000;

    private final Desk desk;
    private final String run;

    private Writers(Desk desk, String run) {
        this.desk = desk;
        this.run = run;
    }

    /**
     * Writes until it is killed.
     *
     * @param arguments the folder, and the name of this run
     */
    public static void main(String[] arguments) {
        FileStore store = FileStore.open(Path.of(arguments[0]));
        LifecycleRules rules = new LifecycleRules(Lifecycle.standard(), Duration.ofDays(1));
        Desk desk = Desk.builder(rules, (account, command) -> Decision.accepted(java.util.List.of()))
                .store(Ports.of(store))
                .retries(1000)
                .build();
        Writers writers = new Writers(desk, arguments[1]);
        writers.register(SHARED, arguments[1] + "-shared");
        for (int writer = 0; writer < WRITERS; writer++) {
            int which = writer;
            new Thread(() -> writers.write(which)).start();
        }
    }

    private void write(int writer) {
        for (int n = 0; n < MOST; n++) {
            String id = run + "-" + writer + "-" + n;
            if (n % 3 == 0) {
                register(ComplaintKey.of("C-" + id), id);
            } else {
                note(n % 3 == 1 ? SHARED : ComplaintKey.of("C-" + run + "-" + writer + "-" + (n - 2)), id);
            }
        }
    }

    /** Each brings a text of its own; the shared complaint is registered once only. */
    private void register(ComplaintKey key, String id) {
        PersonalRef ref = new PersonalRef("text-" + id);
        Act act = Act.register("complaint", "phone", "external").with("details", new Fact.Kept(ref));
        done(key, id, act, Map.of(ref, Personal.of("details of " + id)));
    }

    private void note(ComplaintKey key, String id) {
        done(key, id, Act.of(Verb.of("note"), FactMap.of("person", Fact.of(id))), Map.of());
    }

    private void done(ComplaintKey key, String id, Act act, Map<PersonalRef, Personal> texts) {
        Meta meta = Meta.of(key, Instant.EPOCH, Actor.of("agent-7")).id(CommandId.of(id));
        if (desk.run(new Command(meta, act), texts).isAccepted()) {
            synchronized (System.out) {
                System.out.println(id);
                System.out.flush();
            }
        }
    }
}
