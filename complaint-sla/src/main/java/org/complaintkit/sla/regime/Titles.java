package org.complaintkit.sla.regime;

import org.complaintkit.json.Fields;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Reads a text in both languages. */
final class Titles {

    private Titles() {}

    static Read<Text> text(Fields fields) {
        Read<String> en = fields.text("en");
        Read<String> zh = fields.text("zh");
        return fields.make(() -> Text.of(en.get(), zh.get()));
    }
}
