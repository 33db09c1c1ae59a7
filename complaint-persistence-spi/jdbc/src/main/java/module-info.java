/** Complaints kept in a relational database: PostgreSQL, MariaDB, MySQL or H2, by plain JDBC. */
module org.complaintkit.persistence.jdbc {
    requires transitive org.complaintkit.persistence;
    requires transitive java.sql;
    requires org.complaintkit.json;

    exports org.complaintkit.persistence.jdbc;
}
