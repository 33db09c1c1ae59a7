package org.complaintkit.sla.testkit;

import java.nio.charset.StandardCharsets;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/** Generated words, read as a regime's. */
final class Documents {

    private static final String HEAD = "{\"id\":\"read\",\"version\":\"1\",\"title\":{\"en\":\"R\",\"zh\":\"R\"},"
            + "\"zone\":\"Asia/Shanghai\",\"facts\":{\"severity\":{\"oneOf\":[\"minor\",\"major\"]},\"fine\":{\"type\":\"money\"}},";

    private Documents() {}

    static Regime read(String sections) {
        return RegimeReader.read("read.json", (HEAD + sections + "}").getBytes(StandardCharsets.UTF_8));
    }

    static String limit(String within) {
        return "\"limits\":[{\"id\":\"reply\",\"basis\":[\"R\"],\"starts\":[\"register\"],\"metBy\":[\"answer\"],"
                + "\"onReopen\":\"restart\",\"onReclassify\":\"from-start\",\"within\":" + within + "}]";
    }

    static BusinessCalendar calendar(String json) {
        Regime regime = read("\"calendar\":" + json + "," + limit("{\"workingTime\":\"PT1H\"}"));
        return regime.limits().get(0).days().calendar().orElseThrow();
    }
}
