/** Complaints kept in a folder of JSON Lines, for a small installation that wants no database. */
module org.complaintkit.persistence.file {
    requires transitive org.complaintkit.persistence;
    requires org.complaintkit.json;

    exports org.complaintkit.persistence.file;
}
