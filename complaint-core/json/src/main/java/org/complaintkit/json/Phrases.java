package org.complaintkit.json;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.complaintkit.rule.Text;

/** The words that faults are made of. */
final class Phrases {

    static final Text OBJECT = new Text("an object {...}", "对象 {...}");
    static final Text LIST = new Text("a list [...]", "列表 [...]");
    static final Text TEXT = new Text("a text in double quotes", "双引号内的文本");
    static final Text NUMBER = new Text("a number", "数字");
    static final Text WHOLE = new Text("a whole number from -2147483648 to 2147483647", "整数（-2147483648 至 2147483647）");
    static final Text FLAG = new Text("true or false", "true 或 false");
    static final Text NULL = Text.same("null");
    static final Text VALUE = new Text("a value", "一个值");
    static final Text INSTANT = new Text(
            "a date and time with its offset such as 2026-03-02T09:15:00+08:00",
            "带时区偏移的日期时间（如 2026-03-02T09:15:00+08:00）");
    static final Text DATE = new Text("a date such as 2026-03-02", "日期（如 2026-03-02）");
    static final Text DURATION = new Text("a duration such as PT2H or PT30M", "时长（如 PT2H、PT30M）");
    static final Text ZONE = new Text("a time zone such as Asia/Shanghai", "时区（如 Asia/Shanghai）");
    static final Text NO_OFFSET = new Text("a time without an offset", "没有时区偏移的时间");
    static final Text NOTHING = new Text("nothing", "空缺");
    static final Text END = new Text("the end of the document", "文档结尾");
    static final Text UTF_8 = new Text("text in UTF-8 (save the file with this encoding)", "UTF-8 编码的文本（请以该编码保存文件）");
    static final Text WHOLE_PAIR = new Text(
            "both halves of a character beyond U+FFFF, such as \\uD83D\\uDE00", "U+FFFF 以上字符的完整代理对（如 \\uD83D\\uDE00）");

    static final Text FIELDS = new Text("the fields", "字段");

    private static final int LISTED = 12;
    private static final int SHOWN = 60;

    private Phrases() {}

    static Text quoted(String text) {
        return Text.same(quote(text));
    }

    /** In quotes, shortened, with nothing that could disturb a terminal or break the line. */
    static String quote(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(SHOWN).forEach(c -> {
            int kind = Character.getType(c);
            boolean plain = kind != Character.CONTROL
                    && kind != Character.FORMAT
                    && kind != Character.SURROGATE
                    && kind != Character.LINE_SEPARATOR
                    && kind != Character.PARAGRAPH_SEPARATOR;
            if (plain) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return shown.append(text.codePointCount(0, text.length()) > SHOWN ? "...\"" : "\"")
                .toString();
    }

    /** What a constructor of the domain said no to; its own words name what it allows. */
    static Text accepted(RuntimeException refusal) {
        String words = refusal.getMessage() == null ? refusal.getClass().getSimpleName() : refusal.getMessage();
        return new Text("an accepted value (" + words + ")", "可接受的值（" + words + "）");
    }

    static Text outOf(Text what, Collection<String> valid) {
        if (valid.isEmpty()) {
            return new Text(what.en() + " (there are none)", what.zh() + "（目前没有）");
        }
        String names = valid.stream().limit(LISTED).map(Phrases::quote).collect(Collectors.joining(", "));
        int more = valid.size() - LISTED;
        return new Text(
                what.en() + ": " + names + (more > 0 ? " or " + more + " more" : ""),
                what.zh() + "：" + names + (more > 0 ? " 等另 " + more + " 个" : ""));
    }

    static Text character(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        return Text.same(
                c <= ' ' || Character.isISOControl(c) ? code : quote(Character.toString(c)) + " (" + code + ")");
    }

    static Text of(ValueKind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case FLAG -> FLAG;
            case NULL -> NULL;
            case OBJECT -> OBJECT;
            case LIST -> LIST;
        };
    }

    /** The value with its content, for documents, which hold nothing personal. */
    static Text of(JsonValue value) {
        if (value instanceof JsonValue.JsonText text) {
            return quoted(text.text());
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return Text.same(number.number().toString());
        }
        if (value instanceof JsonValue.JsonFlag flag) {
            return Text.same(String.valueOf(flag.flag()));
        }
        if (value instanceof JsonValue.JsonNull) {
            return NULL;
        }
        return value instanceof JsonValue.JsonArray ? LIST : OBJECT;
    }
}
