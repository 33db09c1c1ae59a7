package org.complaintkit.json.format;

import org.complaintkit.json.Item;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.Read;

/** How values of one type stand in JSON, both ways. */
interface Codec<T> {

    void write(JsonLine line, String name, T value);

    Read<T> read(Item item);
}
