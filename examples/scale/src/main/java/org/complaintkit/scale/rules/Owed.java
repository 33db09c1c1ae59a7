package org.complaintkit.scale.rules;

/**
 * What a complaint asks of a party's account: to take a charge in, or to withdraw one.
 *
 * @param tenant the tenant of the party
 * @param party the party
 * @param at when it became known, in milliseconds since 1970: the event time by which accounts are booked
 * @param complaint the complaint, as {@link Keys} writes it
 * @param version which event of the complaint it follows from; orders what one complaint asks at one instant
 * @param command the command as {@code Format.ACCOUNT_COMMAND} writes it
 */
public record Owed(String tenant, String party, long at, String complaint, long version, String command) {}
