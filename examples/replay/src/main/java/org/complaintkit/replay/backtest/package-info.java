/**
 * The same log under two regimes: {@link org.complaintkit.replay.backtest.Backtest} runs it and gives a {@link
 * org.complaintkit.replay.backtest.Backtested}: counts by unit and month, by limit and by party, and the complaints whose
 * verdict changes, each with what both regimes say.
 */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay.backtest;
