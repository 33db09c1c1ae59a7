/**
 * A store in a relational database, by plain JDBC: PostgreSQL, MariaDB, MySQL, H2.
 *
 * <p>Begin with {@link org.complaintkit.persistence.jdbc.JdbcStore}; {@link org.complaintkit.persistence.jdbc.Schema} has
 * the scripts that make its tables, {@link org.complaintkit.persistence.jdbc.Connections} is how it joins a transaction.
 */
@NullMarked
package org.complaintkit.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
