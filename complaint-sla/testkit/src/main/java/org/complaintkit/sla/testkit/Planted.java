package org.complaintkit.sla.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.complaintkit.sla.check.Kind;

/** On a regime in a property: {@code @ForAll @Planted(Kind.LIMIT_GAP) Regime regime} has that fault, and is valid but for it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Planted {

    /**
     * What is wrong with it.
     *
     * @return one of {@link RegimeArbitraries#kinds}
     */
    Kind value();
}
