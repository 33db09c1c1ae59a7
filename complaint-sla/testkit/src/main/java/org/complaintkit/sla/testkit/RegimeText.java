package org.complaintkit.sla.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/** The document of a generated regime, section by section. Written with ' for ". Immutable. */
final class RegimeText {

    private static final String HEAD =
            quoted("{'id':'generated','version':'1','title':{'en':'Generated','zh':'生成'},'zone':'Asia/Shanghai'");

    private final Map<String, String> sections;

    private RegimeText(Map<String, String> sections) {
        this.sections = sections;
    }

    static RegimeText empty() {
        return new RegimeText(Map.of());
    }

    static String quoted(String text) {
        return text.replace('\'', '"');
    }

    /** One more section, or one more item of a section that is a list. */
    RegimeText with(String section, String json) {
        Map<String, String> more = new LinkedHashMap<>(sections);
        more.put(section, quoted(json));
        return new RegimeText(more);
    }

    RegimeText with(String section, List<String> items) {
        return items.isEmpty() ? this : with(section, "[" + String.join(",", items) + "]");
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        sections.forEach(
                (name, json) -> text.append(",\n \"").append(name).append("\":").append(json));
        return text.append("}").toString();
    }

    Regime regime(OwnForms own) {
        return RegimeReader.read("generated.json", text().getBytes(StandardCharsets.UTF_8), Given.NOTHING, own);
    }

    @Override
    public String toString() {
        return text();
    }
}
