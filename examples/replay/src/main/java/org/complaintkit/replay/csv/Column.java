package org.complaintkit.replay.csv;

import org.complaintkit.json.Place;

/** A column that a mapping names, and where it does so. */
record Column(String name, Place place) {}
