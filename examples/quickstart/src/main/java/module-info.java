/** What one does first with the library, each as a class that runs. */
@SuppressWarnings("requires-automatic") // Micrometer's jar names its module in the manifest
module org.complaintkit.quickstart {
    requires org.complaintkit.regimes;
    requires org.complaintkit.persistence;
    requires micrometer.core;
}
