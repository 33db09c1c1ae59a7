package org.complaintkit.json;

import java.util.Map;
import org.complaintkit.command.Command;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;

/**
 * A command as a line of a log gives it. Personal data and freely written texts stand apart: the command holds references
 * only.
 *
 * @param line the number of the line, from 1
 * @param command the command
 * @param texts the texts by the references that the command holds
 */
public record LoggedCommand(long line, Command command, Map<PersonalRef, Personal> texts) {

    /** Takes a copy of the texts. */
    public LoggedCommand {
        texts = Map.copyOf(texts);
    }
}
