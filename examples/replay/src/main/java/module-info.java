/** A runnable jar that puts a complaint log through a regime, and answers questions to a calendar. */
module org.complaintkit.replay {
    requires org.complaintkit.regimes;
    requires info.picocli;
    requires org.apache.commons.csv;

    opens org.complaintkit.replay to
            info.picocli;
}
