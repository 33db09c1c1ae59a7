package org.complaintkit.property;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A process of its own that sweeps and carries what another one sweeps and carries too. For each instant on its standard input
 * it says how many it looked at.
 */
final class SweepingNode {

    static final String READY = "ready";
    /** Small, so that two meet again and again within one sweep. */
    private static final int AT_A_TIME = 3;

    private SweepingNode() {}

    public static void main(String[] args) throws IOException {
        Instant[] now = {Instant.EPOCH};
        Node node = Node.start(args[1], OfficeDatabase.h2(args[0]), OfficeRules.load(), () -> now[0]);
        System.out.println(READY);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            now[0] = Instant.parse(line);
            int looked = 0;
            for (int once = node.desk().sweep(AT_A_TIME); once > 0; once = node.desk().sweep(AT_A_TIME)) {
                looked += once;
                node.desk().carry(AT_A_TIME);
            }
            node.desk().carry(1_000);
            System.out.println(looked);
        }
    }
}
