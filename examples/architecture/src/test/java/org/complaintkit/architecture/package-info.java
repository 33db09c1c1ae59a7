/**
 * The rules of the house, held by tests: who may see whom, what pure code may not touch, how large things may grow.
 *
 * <p>{@link ArchitectureTest} puts every rule to this checkout. Beside each group of rules stands a test that plants faults
 * and expects the rule to name them, so that a rule which has gone blind is noticed.
 */
@NullMarked
package org.complaintkit.architecture;

import org.jspecify.annotations.NullMarked;
