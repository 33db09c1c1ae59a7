/** What one does first with the library, each as a class that runs. */
module org.complaintkit.quickstart {
    requires org.complaintkit.regimes;
    requires org.complaintkit.persistence;
}
