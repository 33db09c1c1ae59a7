package org.complaintkit.persistence.jdbc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Needs a MariaDB or MySQL, and is passed over without one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EnabledIfSystemProperty(named = "complaintkit.mariadb.url", matches = ".+", disabledReason = OnMariaDb.ABSENT)
@interface OnMariaDb {

    String ABSENT = "no MariaDB was named: run with -Dcomplaintkit.mariadb.url=$(.ci/mariadb start | tail -n 1)";
}
