package org.complaintkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.complaintkit.rule.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program says what was worked out by hand. */
class StoryTest {

    @TempDir
    private Path folder;

    /** Dispatched on Monday at 09:30 with 24 hours; one node finds it late, the other nothing; the first fine is 50. */
    @Test
    void a_complaint_goes_from_registration_to_its_end_on_two_nodes() {
        assertThat(PropertyOffice.told("jdbc:h2:mem:story-en", Language.ENGLISH).lines())
                .containsSubsequence(
                        "Mon 09:30  node A  assign                                     assigned   handled until Tue 09:30",
                        "Mon 15:00  office  fitter Wang booked for Wednesday",
                        "Tue 10:00  node A  sweep: 1 due                               assigned   handled late since Tue 09:30",
                        "Tue 10:00  node B  sweep: 0 due                               assigned   handled late since Tue 09:30",
                        "Wed 10:00  node A  close                                      closed",
                        "W-1    3-1201  Wang    2026-03-03  yes   closed     branch-1",
                        "2026-03-03 09:30  time: handled is breached",
                        "branch-1  handled-late (H-1)  W-1    CNY 50.00");
    }

    @Test
    void in_chinese_the_columns_stand_under_each_other_too() {
        assertThat(PropertyOffice.told("jdbc:h2:mem:story-zh", Language.CHINESE).lines())
                .contains(
                        "周二 10:00  节点A  巡查:到期1件               已指派    handled已超时,应于周二 09:30",
                        "周三 10:00  节点A  结案                       已结案");
    }

    @Test
    void in_a_file_everything_is_there_again_and_the_second_fine_is_100() {
        String url = "jdbc:h2:file:" + folder.resolve("office");
        PropertyOffice.told(url, Language.ENGLISH);
        assertThat(PropertyOffice.told(url, Language.ENGLISH).lines())
                .contains(
                        "branch-1  handled-late (H-1)  W-1    CNY 50.00",
                        "branch-1  handled-late (H-1)  W-2    CNY 100.00");
    }
}
