/** A property office whose own tables keep its complaints. */
module org.complaintkit.property {
    requires org.complaintkit.regimes;
    requires org.complaintkit.persistence;
    requires java.sql;
}
