package org.complaintkit.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.complaintkit.identity.Nearest;
import org.complaintkit.rule.Text;

/** The words of JSON, for {@link Diagnosis}: walks over what is right and names what is not. */
final class Lexer {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern BEGUN = Pattern.compile("-?((0|[1-9][0-9]*)(\\.[0-9]*)?([eE][+-]?[0-9]*)?)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.+-]+");
    private static final Pattern STRAY_WORDS =
            Pattern.compile("(?i)[+-]?(nan|infinity|inf|undefined|nil|none|null|true|false|yes|no)");
    private static final List<String> WORDS = List.of("true", "false", "null");
    private static final Map<Integer, String> LOOKALIKES = Map.of(
            0xFF0C,
            ",",
            0xFF1A,
            ":",
            0x201C,
            "\"",
            0x201D,
            "\"",
            0xFF02,
            "\"",
            0xFF5B,
            "{",
            0xFF5D,
            "}",
            0x3010,
            "[",
            0x3011,
            "]",
            (int) '\'',
            "\"");
    private static final Text PLAIN_NUMBER = new Text(
            "a number such as 12, -0.5 or 1.5E3 (no leading zero or plus, digits on both sides of the point)",
            "形如 12、-0.5、1.5E3 的数字（无前导零和正号，小数点两侧均有数字）");
    private static final Text ESCAPE = new Text(
            "an escape out of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
            "转义符 \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX 之一");
    private static final Text NO_CONTROL =
            new Text("control characters as escapes, such as \\n for a line break", "以转义符书写的控制字符（如换行写作 \\n）");
    private static final Text QUOTE = new Text("the closing quote of this text", "文本的结束引号");
    private static final Text NO_COMMENT = new Text("JSON without comments", "不含注释的 JSON");

    private final Sheet sheet;
    private final String text;
    private int at;

    Lexer(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    int offset() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The next character; 0 at the end. */
    char peek() {
        return atEnd() ? 0 : text.charAt(at);
    }

    void step() {
        at++;
    }

    void blanks() {
        while (!atEnd() && " \t\r\n".indexOf(peek()) >= 0) {
            at++;
        }
    }

    /** Steps over this character if it is next, blanks aside. */
    boolean takes(char wanted) {
        blanks();
        boolean there = !atEnd() && peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    Text here() {
        return Phrases.character(text.codePointAt(at));
    }

    MalformedDocument fault(String code, Text expected, Text found, String path) {
        return new MalformedDocument(Fault.of(sheet.at(at, path), code, expected, found));
    }

    MalformedDocument unexpected(String path, Text expected) {
        if (atEnd()) {
            return fault("cut-off", expected, Phrases.END, path);
        }
        if (peek() == '/' || peek() == '#') {
            return fault("comment", NO_COMMENT, here(), path);
        }
        Optional<String> meant = Optional.ofNullable(LOOKALIKES.get(text.codePointAt(at)));
        return new MalformedDocument(new Fault(sheet.at(at, path), "syntax", expected, here(), meant));
    }

    /** Steps over a string and returns it with its escapes resolved. */
    String string(String path) {
        StringBuilder content = new StringBuilder();
        at++;
        while (!atEnd() && peek() != '"') {
            if (peek() < ' ') {
                throw fault("control-character", NO_CONTROL, here(), path);
            }
            content.append(peek() == '\\' ? escape(path) : peek());
            at++;
        }
        if (atEnd()) {
            throw fault("cut-off", QUOTE, Phrases.END, path);
        }
        at++;
        return content.toString();
    }

    private char escape(String path) {
        int begin = at;
        at++;
        int plain = atEnd() ? -1 : "\"\\/bfnrt".indexOf(peek());
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        int code = 0;
        for (int i = 0; !atEnd() && i <= 4; i++) {
            int digit = i == 0 ? (peek() == 'u' ? 0 : -1) : Character.digit(peek() < 128 ? peek() : 0, 16);
            if (digit < 0) {
                at = begin;
                throw fault("bad-escape", ESCAPE, Text.same("\\"), path);
            }
            code = code * 16 + digit;
            at++;
        }
        if (atEnd()) {
            throw fault("cut-off", QUOTE, Phrases.END, path);
        }
        at--;
        return (char) code;
    }

    /** Steps over a number, true, false or null. */
    void scalar(String path, Text expected) {
        Matcher matcher = WORD.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw unexpected(path, expected);
        }
        String word = matcher.group();
        boolean number = NUMBER.matcher(word).matches();
        if (number && !Numbers.bounded(word)) {
            throw fault("number-too-large", Numbers.BOUND, Numbers.BEYOND, path);
        }
        if (!number && !WORDS.contains(word)) {
            throw stray(path, word);
        }
        at += word.length();
    }

    private MalformedDocument stray(String path, String word) {
        boolean begun = BEGUN.matcher(word).matches() || WORDS.stream().anyMatch(full -> full.startsWith(word));
        if (begun && at + word.length() == text.length()) {
            at = text.length();
            return fault("cut-off", Phrases.VALUE, Phrases.END, path);
        }
        if (STRAY_WORDS.matcher(word).matches()) {
            return new MalformedDocument(new Fault(
                    sheet.at(at, path), "bare-word", Phrases.VALUE, Phrases.quoted(word), Nearest.of(word, WORDS)));
        }
        if (Character.isLetter(peek()) || peek() == '_') {
            return fault("bare-word", Phrases.TEXT, new Text("a word without quotes", "未加引号的词"), path);
        }
        return fault("bad-number", PLAIN_NUMBER, new Text("digits spelt otherwise", "其他写法的数字"), path);
    }
}
