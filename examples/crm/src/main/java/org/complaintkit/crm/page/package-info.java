/** The pages: one controller each. What they show of a move, a promise or a refusal is the library's answer in words. */
@NullMarked
package org.complaintkit.crm.page;

import org.jspecify.annotations.NullMarked;
