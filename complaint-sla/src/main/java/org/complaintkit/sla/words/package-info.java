/**
 * A regime's document in words, in English and Chinese.
 *
 * <p>{@link org.complaintkit.sla.words.RegimeWords} says what a part of a document says; {@link
 * org.complaintkit.sla.words.Glossary} knows what facts, values, roles, states and verbs are called.
 */
@NullMarked
package org.complaintkit.sla.words;

import org.jspecify.annotations.NullMarked;
