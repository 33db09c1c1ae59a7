package org.complaintkit.sla.regime;

import java.nio.charset.StandardCharsets;

/** A small regime with a bit of everything, as its author would write it, and what it leaves blank. */
final class SampleRegime {

    static final String TEXT = """
            {"id":"sample","version":"1","title":{"en":"Sample","zh":"样例"},"zone":"Asia/Shanghai",
             "parameters":{"fine":{"default":{"steps":["20.00","50.00"],"currency":"CNY"}},"hours":{}},
             "backdating":{"amount":24,"unit":"hours"},
             "windows":{"day":["08:00","20:00"]},
             "facts":{"cause":{"oneOf":["personal","other"]}},
             "calendar":{"zone":"Asia/Shanghai","covers":["2026-01-01","2026-12-31"],
              "weekly":{"MON":[["09:00","18:00"]]}},
             "limits":[
              {"id":"reply","basis":["R00-01"],"when":{"fact":"cause","is":"personal"},
               "starts":["register"],"metBy":["answer"],"within":{"parameter":"hours"},
               "onReopen":"restart","onReclassify":"from-start"},
              {"id":"report","basis":["R00-02"],"starts":["register"],"metBy":["close"],
               "within":{"workingDays":3},"onReopen":"stay"}],
             "sanctions":[
              {"id":"late","basis":["R00-03"],"on":{"breach":"reply"},"party":"handler",
               "counted":{"by":"party","over":"ever"},"price":{"parameter":"fine"}}]}
            """;

    static final String GIVEN = """
            {"parameters":{
              "hours":{"elapsed":"PT2H"}}}
            """;

    private SampleRegime() {}

    static Regime read(String text, String given) {
        return RegimeReader.read("regime.json", bytes(text), Given.read("given.json", bytes(given)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
