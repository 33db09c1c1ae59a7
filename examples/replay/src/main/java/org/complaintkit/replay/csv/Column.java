package org.complaintkit.replay.csv;

import org.complaintkit.json.Item;
import org.complaintkit.json.Place;
import org.complaintkit.json.Read;

/** A column that a mapping names, and where it does so. */
record Column(String name, Place place) {

    static Read<Column> read(Item item) {
        return item.text().map(name -> new Column(name, item.place()));
    }
}
