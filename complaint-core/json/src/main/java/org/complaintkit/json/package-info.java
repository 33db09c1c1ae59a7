/**
 * Strict JSON in and out.
 *
 * <p>Start at {@link org.complaintkit.json.JsonDocument}: it parses a document into {@link
 * org.complaintkit.json.JsonValue}s that know their {@link org.complaintkit.json.Place}. {@link
 * org.complaintkit.json.Fields} and {@link org.complaintkit.json.Item} read such values into domain objects and collect
 * every {@link org.complaintkit.json.Fault} on the way; {@link org.complaintkit.json.MalformedDocument} carries them all.
 * {@link org.complaintkit.json.JsonLines} writes results, one {@link org.complaintkit.json.JsonLine} each.
 */
@NullMarked
package org.complaintkit.json;

import org.jspecify.annotations.NullMarked;
