/** What a log came to as one page that needs nothing else: {@link org.complaintkit.replay.report.HtmlReport}. */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay.report;
