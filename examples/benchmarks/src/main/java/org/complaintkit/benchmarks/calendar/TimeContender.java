package org.complaintkit.benchmarks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.sla.calendar.BusinessCalendar;
import pro.taskana.common.api.CustomHoliday;
import pro.taskana.common.api.LocalTimeInterval;
import pro.taskana.common.api.exceptions.InvalidArgumentException;
import pro.taskana.common.internal.workingtime.HolidaySchedule;
import pro.taskana.common.internal.workingtime.WorkingTimeCalculatorImpl;

/** Who adds working time. */
public enum TimeContender {
    /** Running sums with a direct index: the limit. */
    INDEX,
    /** This library. */
    COMPLAINTKIT,
    /** Day by day, whole days skipped. */
    WALK,
    /** The working-time module of TASKANA, the project that is called KADAI today. */
    TASKANA;

    TimeAdder adder(Set<LocalDate> holidays) {
        return switch (this) {
            case INDEX -> new IndexedTime(holidays);
            case COMPLAINTKIT -> ours(holidays);
            case WALK -> new WalkedTime(holidays);
            case TASKANA -> taskana();
        };
    }

    private static TimeAdder ours(Set<LocalDate> holidays) {
        BusinessCalendar calendar = Office.calendar(holidays);
        return calendar::add;
    }

    private static TimeAdder taskana() {
        Set<LocalTimeInterval> periods = Arrays.stream(Office.PERIODS)
                .map(period -> new LocalTimeInterval(period[0], period[1]))
                .collect(Collectors.toSet());
        Map<DayOfWeek, Set<LocalTimeInterval>> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .collect(Collectors.toMap(Function.identity(), day -> periods));
        HolidaySchedule holidays = new HolidaySchedule(
                false,
                false,
                Office.YEARLY.stream()
                        .map(day -> CustomHoliday.of(day.getDayOfMonth(), day.getMonthValue()))
                        .toList());
        WorkingTimeCalculatorImpl calculator = new WorkingTimeCalculatorImpl(holidays, week, Office.ZONE);
        return (start, amount) -> {
            try {
                return calculator.addWorkingTime(start, amount);
            } catch (InvalidArgumentException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
