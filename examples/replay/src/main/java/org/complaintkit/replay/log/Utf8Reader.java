package org.complaintkit.replay.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Place;
import org.complaintkit.rule.Text;

/** Characters of a file in UTF-8; anything else is a fault with its line and column. A byte order mark is skipped. */
public final class Utf8Reader extends Reader {

    private static final int SIZE = 1 << 16;
    private static final Text UTF_8 =
            new Text("text in UTF-8 (save the file with this encoding)", "UTF-8编码的文本(请以该编码保存文件)");

    private final String source;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private boolean atStart = true;
    private boolean ended;
    private int line = 1;
    private int column = 1;

    /**
     * Reads a stream.
     *
     * @param source its name, for faults
     * @param in the stream; closed with this reader
     */
    public Utf8Reader(String source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(to, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (ended && !bytes.hasRemaining()) {
            return false;
        }
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended |= got < 0;
        bytes.position(bytes.position() + Math.max(0, got)).flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        count();
        if (result.isError()) {
            Text found = Text.same(String.format("0x%02X", bytes.get(bytes.position())));
            throw new MalformedDocument(Fault.of(new Place(source, line, column, ""), "not-utf-8", UTF_8, found));
        }
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(chars.position()) == '\uFEFF') {
                chars.get();
            }
        }
        return true;
    }

    private void count() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
