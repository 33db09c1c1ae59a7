package org.complaintkit.replay;

/** The command line of replay: reads a complaint log and prints what a regime makes of it. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.out.println("ComplaintKit replay");
    }
}
