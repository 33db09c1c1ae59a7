package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.complaintkit.fact.Facts;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.sample.Shanghai;

/**
 * A regime of one limit, to be read from its JSON. The office is open from 09:00 to 12:00 and from 13:30 to 18:00, Monday to
 * Friday, with China's holidays of 2026: Saturday 19 September is free and Sunday the 20th worked, National Day is from
 * Thursday 1 to Wednesday 7 October, Saturday the 10th is worked.
 */
final class OneLimit {

    private static final String HEAD = """
            {"id":"one","version":"1","title":{"en":"One","zh":"一"},"zone":"Asia/Shanghai",
             "windows":{"day":["08:00","20:00"]},
             "facts":{"region":{"oneOf":["north","south"]},"agreed":{"type":"moment"}},
             "calendar":{"id":"office","zone":"Asia/Shanghai","covers":["2026-01-01","2026-12-31"],"holidays":"cn",
              "weekly":{"MON":HOURS,"TUE":HOURS,"WED":HOURS,"THU":HOURS,"FRI":HOURS}},
             "calendars":{
              "shop":{"zone":"Asia/Shanghai","covers":["2026-01-01","2026-12-31"],
               "weekly":{"MON":[["10:00","22:00"]],"SAT":[["10:00","22:00"]],"SUN":[["10:00","22:00"]]}},
              "short":{"zone":"Asia/Shanghai","covers":["2026-09-01","2026-09-30"],
               "weekly":{"MON":[["09:00","17:00"]],"TUE":[["09:00","17:00"]]}}},
             "limits":[{"id":"reply","starts":["register"],"metBy":["answer"],"onReopen":"stay","basis":[],
              "onReclassify":"from-start",
              "within":
            """.replace("HOURS", "[[\"09:00\",\"12:00\"],[\"13:30\",\"18:00\"]]");

    private OneLimit() {}

    static Regime read(String within, LimitForms own) {
        return RegimeReader.read("regime.json", bytes(within), Given.NOTHING, own);
    }

    static Explanation preview(String within, String start, Facts facts) {
        return read(within, LimitForms.NONE).preview("reply", Shanghai.at(start), facts);
    }

    static Instant due(String within, String start, Facts facts) {
        return preview(within, start, facts).due().at();
    }

    static Instant due(String within, String start) {
        return due(within, start, Facts.NONE);
    }

    static List<Fault> faults(String within, LimitForms own) {
        MalformedDocument malformed = catchThrowableOfType(MalformedDocument.class, () -> read(within, own));
        return malformed == null ? List.of() : malformed.faults();
    }

    private static byte[] bytes(String within) {
        return (HEAD + within + "}]}").getBytes(StandardCharsets.UTF_8);
    }
}
