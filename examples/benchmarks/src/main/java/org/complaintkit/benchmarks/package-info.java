/**
 * Benchmarks beside peers, one package a subject. {@link org.complaintkit.benchmarks.ProcessorTime} makes figures hold on a
 * machine that has other things to do; {@link org.complaintkit.benchmarks.Report} turns them into tables.
 */
@NullMarked
package org.complaintkit.benchmarks;

import org.jspecify.annotations.NullMarked;
