package org.complaintkit.crm.ticket;

import java.util.Map;
import org.complaintkit.lifecycle.Verb;

/**
 * What somebody asks for. Nothing of it is trusted: the library is asked again.
 *
 * @param verb what is to be done
 * @param by who asks
 * @param form the fields of the form as they were sent
 */
public record Asked(Verb verb, Staff by, Map<String, String> form) {}
