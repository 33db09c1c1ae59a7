package org.complaintkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalCodesTest {

    private static final List<String> WORDINGS =
            List.of("org.complaintkit.lifecycle.LifecycleWordings", "org.complaintkit.complaint.RecordingWordings");

    @Test
    void every_code_under_which_the_kernel_refuses_is_taken() throws ReflectiveOperationException {
        List<String> codes = new ArrayList<>();
        for (String name : WORDINGS) {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (field.getType().equals(Wording.class)) {
                    field.setAccessible(true);
                    codes.add(((Wording) field.get(null)).code());
                }
            }
        }
        assertThat(codes).hasSize(15).allMatch(RefusalCodes::isTaken);
        assertThat(RefusalCodes.isTaken("paid")).isFalse();
    }
}
