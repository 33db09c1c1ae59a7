package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.command.Command;
import org.complaintkit.sla.check.HistoryLog;

/** What laws do with stories. */
final class Stories {

    private Stories() {}

    /** As a log, a line each, between two line ends: so a counter-example prints it. */
    static String printed(Story story) {
        return "\n"
                + String.join(
                        "\n", HistoryLog.lines(story.commands(), story.regime().zone())) + "\n";
    }

    /** Complaint by complaint. */
    static List<History> each(Story story) {
        return new Interleaving(story.regime(), story.commands()).histories();
    }

    static Story with(Story story, List<Command> commands) {
        return story instanceof History
                ? new History(story.regime(), commands)
                : new Interleaving(story.regime(), commands);
    }

    /** What shows it in the fewest acts: none of them can be left out. */
    static Broken shortest(StoryLaw law, Story story, Broken broken) {
        Story least = story;
        Broken said = broken;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = least.commands().size() - 1; i >= 0; i--) {
                List<Command> fewer = new ArrayList<>(least.commands());
                fewer.remove(i);
                Story without = with(story, fewer);
                List<Broken> still = same(law, without, broken);
                if (!still.isEmpty()) {
                    least = without;
                    said = still.get(0);
                    shorter = true;
                }
            }
        }
        return said.log().isEmpty() ? said.shownBy(least) : said;
    }

    private static List<Broken> same(StoryLaw law, Story story, Broken as) {
        return story.commands().isEmpty()
                ? List.of()
                : law.broken(story).stream()
                        .filter(one -> one.parts().equals(as.parts())
                                && one.phrase().wording().equals(as.phrase().wording()))
                        .toList();
    }
}
