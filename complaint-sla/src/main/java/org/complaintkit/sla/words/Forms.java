package org.complaintkit.sla.words;

/** The forms that stand in many places of a document. */
record Forms(ConditionWords conditions, TriggerWords triggers, LimitWords limits, PriceWords prices) {

    static Forms in(Context context) {
        ConditionWords conditions = new ConditionWords(context);
        return new Forms(
                conditions,
                new TriggerWords(context, conditions),
                new LimitWords(context, conditions),
                new PriceWords(context, conditions));
    }
}
