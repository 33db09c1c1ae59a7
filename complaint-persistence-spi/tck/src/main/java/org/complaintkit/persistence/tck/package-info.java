/**
 * The compatibility kit: whoever writes a store implements {@link org.complaintkit.persistence.tck.StoreKit} in a test
 * class, hands over a {@link org.complaintkit.persistence.tck.StoreFixture}, and runs it with JUnit.
 *
 * <p>No test is ever skipped. What a fixture says that the store does not do, the store must refuse, and leave nothing
 * behind.
 */
@NullMarked
package org.complaintkit.persistence.tck;

import org.jspecify.annotations.NullMarked;
