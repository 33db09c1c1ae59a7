package org.complaintkit.persistence.tck;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.complaintkit.persistence.Power;

/** The powers that a test works with. Where one is declared absent, the test is that it is refused. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Needs {

    Power[] value();
}
