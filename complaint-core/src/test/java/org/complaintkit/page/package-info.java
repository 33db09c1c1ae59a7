/** Pages of the checkout that the code writes in part. */
@NullMarked
package org.complaintkit.page;

import org.jspecify.annotations.NullMarked;
