package org.complaintkit.json;

import org.complaintkit.rule.Text;

/**
 * Says why a document is not JSON, and where. Runs only after Jackson refused it: the grammar once more, slowly, in words
 * of our own. It quotes single characters and well-known words only, since a log may hold personal data.
 */
final class Diagnosis {

    private static final Text NAME = new Text("a field name in double quotes", "双引号内的字段名");
    private static final Text COLON = new Text("a colon after the field name", "字段名后的冒号");
    private static final Text MORE = new Text("more after the comma, or no comma", "逗号后的内容，否则不应有逗号");
    private static final Text DEEP =
            new Text("at most " + Jackson.DEPTH + " objects and lists in each other", "嵌套不超过 " + Jackson.DEPTH + " 层");

    private final Sheet sheet;
    private final Lexer lexer;
    private int depth;

    private Diagnosis(Sheet sheet) {
        this.sheet = sheet;
        this.lexer = new Lexer(sheet);
    }

    /** The reason; if this grammar finds none, a plain one at the given offset. */
    static MalformedDocument of(Sheet sheet, int offset) {
        try {
            new Diagnosis(sheet).document();
        } catch (MalformedDocument reason) {
            return reason;
        }
        int at = Math.min(offset, sheet.text().length());
        return new MalformedDocument(
                Fault.of(sheet.at(at, ""), "syntax", new Text("JSON", "JSON"), new Text("something else", "其他内容")));
    }

    private void document() {
        lexer.blanks();
        if (lexer.atEnd()) {
            throw lexer.fault("empty-document", Phrases.VALUE, Phrases.NOTHING, "");
        }
        value("", Phrases.VALUE);
        lexer.blanks();
        if (!lexer.atEnd()) {
            throw lexer.fault("trailing-content", Phrases.END, lexer.here(), "");
        }
    }

    private void value(String path, Text expected) {
        lexer.blanks();
        switch (lexer.peek()) {
            case '{' -> object(path);
            case '[' -> list(path);
            case '"' -> {
                int begin = lexer.offset();
                whole(begin, lexer.string(path), path);
            }
            default -> lexer.scalar(path, expected);
        }
    }

    private void object(String path) {
        Text end = open(path, new Text("} for the object", "对象的 }"));
        if (lexer.takes('}')) {
            depth--;
            return;
        }
        do {
            lexer.blanks();
            if (lexer.peek() != '"') {
                throw lexer.unexpected(path, lexer.atEnd() ? end : NAME);
            }
            int begin = lexer.offset();
            String name = lexer.string(path);
            String field = Paths.field(path, name);
            whole(begin, name, field);
            if (!lexer.takes(':')) {
                throw lexer.unexpected(field, COLON);
            }
            value(field, Phrases.VALUE);
        } while (another(path, end, '}'));
    }

    private void list(String path) {
        Text end = open(path, new Text("] for the list", "列表的 ]"));
        if (lexer.takes(']')) {
            depth--;
            return;
        }
        int index = 0;
        do {
            value(Paths.item(path, index), lexer.atEnd() ? end : Phrases.VALUE);
            index++;
        } while (another(path, end, ']'));
    }

    /** Jackson refuses half a character in a name, though not in a text; {@link TreeReader} looks at the texts. */
    private void whole(int begin, String text, String path) {
        if (Surrogates.broken(text)) {
            throw new MalformedDocument(Surrogates.fault(sheet.at(begin, path)));
        }
    }

    /** Steps in; the phrase asks for the bracket that is still missing. */
    private Text open(String path, Text bracket) {
        Place begin = sheet.at(lexer.offset(), path);
        depth++;
        if (depth > Jackson.DEPTH) {
            throw lexer.fault("too-deep", DEEP, new Text("one more", "又一层"), path);
        }
        lexer.step();
        return new Text(
                "a comma or the " + bracket.en() + " that begins at line " + begin.line() + ", column "
                        + begin.column(),
                "逗号或始于第" + begin.line() + "行第" + begin.column() + "列的" + bracket.zh());
    }

    private boolean another(String path, Text end, char close) {
        if (lexer.takes(close)) {
            depth--;
            return false;
        }
        if (!lexer.takes(',')) {
            throw lexer.unexpected(path, end);
        }
        lexer.blanks();
        if (lexer.peek() == close) {
            throw lexer.fault("trailing-comma", MORE, lexer.here(), path);
        }
        return true;
    }
}
