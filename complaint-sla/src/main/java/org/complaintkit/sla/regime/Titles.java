package org.complaintkit.sla.regime;

import java.util.Map;
import org.complaintkit.identity.Names;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Reads a text in both languages. */
final class Titles {

    private static final Text NAME = new Text(
            "a name: at most 100 characters, no control characters, no blanks at the ends", "名称:最多100字,无控制字符,首尾无空格");

    private Titles() {}

    /** What names are called when people read them. */
    static Read<Map<String, Text>> byName(Item item) {
        return item.map(title -> title.object(Titles::text))
                .where(titles -> titles.keySet().stream().allMatch(Titles::isName), NAME);
    }

    private static boolean isName(String name) {
        try {
            return !Names.require("title", name).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static Read<Text> text(Fields fields) {
        Read<String> en = fields.text("en");
        Read<String> zh = fields.text("zh");
        return fields.make(() -> Text.of(en.get(), zh.get()));
    }
}
