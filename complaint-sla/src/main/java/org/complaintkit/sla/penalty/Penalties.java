package org.complaintkit.sla.penalty;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Condition;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;

/** The built-in penalty calculators. Those that take another one reckon on with what that comes to: from the inside out. */
public final class Penalties {

    private Penalties() {}

    /**
     * The same fine each time.
     *
     * @param amount how much; not negative
     * @return the calculator
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Penalty fixed(Money amount) {
        return new Amounts.Fixed(amount);
    }

    /**
     * A sanction without money, the same each time.
     *
     * @param kind warning, criticism, probation, dismissal, {@code none} for nothing, or a kind of the regime's
     * @return the calculator
     * @throws IllegalArgumentException if the kind is not a name
     */
    public static Penalty of(String kind) {
        return new Amounts.OfKind(Sanction.of(kind));
    }

    /**
     * A fine that depends on which one it is: the first amount for the first, and the last amount for every later one.
     *
     * @param amounts the fines in order, at least one, in one currency, none negative
     * @return the calculator
     * @throws IllegalArgumentException if there is no amount or one is negative
     * @throws CurrencyMismatchException if they are in two currencies
     */
    public static Penalty steps(List<Money> amounts) {
        return new Amounts.Steps(amounts);
    }

    /**
     * Another calculator for each count: the first for the first, and the last for every later one.
     *
     * @param penalties the calculators in order, at least one
     * @return the calculator
     * @throws IllegalArgumentException if there is none
     */
    public static Penalty byCount(List<Penalty> penalties) {
        return new Chosen.ByCount(penalties);
    }

    /**
     * A fine that rises with each count: first, first and once the step, first and twice the step.
     *
     * @param first the fine for the first; not negative
     * @param by the step; not negative, in the same currency
     * @return the calculator
     * @throws IllegalArgumentException if one is negative
     * @throws CurrencyMismatchException if they are in two currencies
     */
    public static Penalty rising(Money first, Money by) {
        return new Amounts.Rising(first, by);
    }

    /**
     * The amount of money that a person entered as a fact.
     *
     * @param fact the name of the fact
     * @return the calculator; a charge without the fact has no price
     */
    public static Penalty entered(String fact) {
        return new Amounts.Entered(fact);
    }

    /**
     * So much for each started unit of the time overdue, on the clock.
     *
     * @param each the amount for one unit; not negative
     * @param unit the unit, above zero
     * @return the calculator; for charges on the breach of a limit only
     * @throws IllegalArgumentException if the amount is negative or the unit not above zero
     */
    public static Penalty perUnit(Money each, Duration unit) {
        return new PerUnit(each, unit, Optional.empty());
    }

    /**
     * So much for each started unit of the time overdue, in the working time of a calendar.
     *
     * @param each the amount for one unit; not negative
     * @param unit the unit of working time, above zero
     * @param calendar the calendar
     * @return the calculator; for charges on the breach of a limit only
     * @throws IllegalArgumentException if the amount is negative or the unit not above zero
     */
    public static Penalty perUnit(Money each, Duration unit, BusinessCalendar calendar) {
        return new PerUnit(each, unit, Optional.of(calendar));
    }

    /**
     * A multiple of another one.
     *
     * @param factor by how much; not negative
     * @param of what is multiplied
     * @param rounding how to round; without it, what comes to less than the smallest coin has no price
     * @return the calculator
     * @throws IllegalArgumentException if the factor is negative
     */
    public static Penalty times(BigDecimal factor, Penalty of, Optional<Rounding> rounding) {
        return new Scaled(of, factor, false, rounding);
    }

    /**
     * A percentage of another one, for example of an amount that was {@linkplain #entered entered}.
     *
     * @param percent how many hundredths; not negative
     * @param of the base
     * @param rounding how to round; without it, what comes to less than the smallest coin has no price
     * @return the calculator
     * @throws IllegalArgumentException if the percentage is negative
     */
    public static Penalty percent(BigDecimal percent, Penalty of, Optional<Rounding> rounding) {
        return new Scaled(of, percent, true, rounding);
    }

    /**
     * One calculator where a condition on the charge's facts holds, another where it does not.
     *
     * @param when the condition
     * @param then where it holds
     * @param otherwise where it does not
     * @return the calculator
     */
    public static Penalty when(Condition when, Penalty then, Penalty otherwise) {
        return new Chosen.ByCondition(when, then, otherwise);
    }

    /**
     * Another calculator for each value of a fact: by severity, by what a person chose.
     *
     * @param fact the name of the fact
     * @param penalties the calculators by the value
     * @param otherwise for any other value; without it such a charge has no price
     * @return the calculator
     */
    public static Penalty byFact(String fact, Map<String, Penalty> penalties, Optional<Penalty> otherwise) {
        return new Chosen.ByFact(fact, penalties, otherwise);
    }

    /**
     * At most an amount: alone, or together with what earlier charges of the party under the same rule came to.
     *
     * @param most the amount; not negative
     * @param over over which window: {@link Window#CASE} per party and case, {@link Window#EVER} per party, the others per
     *     party and period; without it, each charge alone
     * @param of what is capped
     * @return the calculator
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Penalty atMost(Money most, Optional<Window> over, Penalty of) {
        return new Bounded(of, most, true, over);
    }

    /**
     * At least an amount: alone, or together with what earlier charges of the party under the same rule came to.
     *
     * @param least the amount; not negative
     * @param over over which window, as for {@link #atMost}
     * @param of what is lifted
     * @return the calculator
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Penalty atLeast(Money least, Optional<Window> over, Penalty of) {
        return new Bounded(of, least, false, over);
    }

    /**
     * The part of a party that answers together with others. The parts add up to the whole.
     *
     * @param whole what they answer for together; must not depend on the count or on earlier charges
     * @return the calculator; for charges that are {@linkplain Payer split} only
     */
    public static Penalty part(Penalty whole) {
        return new Scaled.Part(whole);
    }

    /**
     * Several added up.
     *
     * @param penalties at least one, all with money in one currency
     * @return the calculator
     * @throws IllegalArgumentException if there is none
     */
    public static Penalty sum(List<Penalty> penalties) {
        return new Chosen.Together(penalties, true);
    }

    /**
     * The greatest of several.
     *
     * @param penalties at least one, all with money in one currency
     * @return the calculator
     * @throws IllegalArgumentException if there is none
     */
    public static Penalty greatest(List<Penalty> penalties) {
        return new Chosen.Together(penalties, false);
    }

    /**
     * The same, with a line in its reckoning that cites a rule beside that of the sanction.
     *
     * @param rule the name of the rule
     * @param basis the rules of the document that it cites
     * @param of what follows from it
     * @return the calculator
     */
    public static Penalty by(String rule, List<String> basis, Penalty of) {
        return new Cited(of, PenaltyWordings.CITED, Cited.rule(rule, basis));
    }

    /**
     * The same, with a line in its reckoning that cites the rule by which such a thing is sanctioned at all.
     *
     * @param rule the name of the rule
     * @param basis the rules of the document that it cites
     * @param of what is sanctioned
     * @return the calculator
     */
    public static Penalty within(String rule, List<String> basis, Penalty of) {
        return new Cited(of, PenaltyWordings.WITHIN, Cited.rule(rule, basis));
    }
}
