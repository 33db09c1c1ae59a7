/** Keeping complaints: the ports to a store, a store in memory, and the desk that runs commands against a store. */
module org.complaintkit.persistence {
    requires transitive org.complaintkit.core;
    requires org.slf4j;

    exports org.complaintkit.persistence;
    exports org.complaintkit.persistence.memory;
    exports org.complaintkit.persistence.desk;
}
