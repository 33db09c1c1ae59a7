package org.complaintkit.persistence.tck;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The mistakes that a test must catch. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Catches {

    Mistake[] value();
}
