package org.complaintkit.sla.regime;

import java.util.Map;
import org.complaintkit.json.Read;
import org.complaintkit.sla.calendar.BusinessCalendar;

/** What limits of a regime may name: facts and windows, calendars, own forms. */
record LimitContext(ConditionReader conditions, Read<Map<String, BusinessCalendar>> calendars, LimitForms forms) {}
