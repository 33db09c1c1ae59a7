package org.complaintkit.persistence.desk;

import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.rule.Refusal;

/** What came of a command. */
public sealed interface Outcome {

    /**
     * The complaint after the command; after a refusal, as it stood when the command was refused.
     *
     * @return the complaint; unborn where a registration was refused
     */
    Complaint complaint();

    /**
     * What followed from the command. What time alone had raised before it is not among them, so that the answer does
     * not depend on when somebody swept.
     *
     * @return the events as they were stored, in order; none after a refusal
     */
    default List<Recorded> events() {
        return List.of();
    }

    /**
     * Why not.
     *
     * @return every reason; none unless it was refused
     */
    default List<Refusal> refusals() {
        return List.of();
    }

    /**
     * Whether the command has had its effect, now or when it first came.
     *
     * @return false if it was refused
     */
    default boolean isAccepted() {
        return !(this instanceof Refused);
    }

    /**
     * It was accepted, and everything that followed is stored for good.
     *
     * @param complaint the complaint after it
     * @param events what followed from it, in order
     */
    record Accepted(Complaint complaint, List<Recorded> events) implements Outcome {
        /** Takes a copy of the events. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * It was accepted before, under the same id; this is what the first answer was. Nothing happened a second time.
     *
     * @param complaint the complaint as the command left it then; more may have happened since
     * @param events what followed from it then, in order
     */
    record Repeated(Complaint complaint, List<Recorded> events) implements Outcome {
        /** Takes a copy of the events. */
        public Repeated {
            events = List.copyOf(events);
        }
    }

    /**
     * It was refused. Nothing is stored, and its id may be tried again.
     *
     * @param complaint the complaint as it stood, with time passed to the recording of the command
     * @param refusals every reason, at least one
     */
    record Refused(Complaint complaint, List<Refusal> refusals) implements Outcome {
        /** Takes a copy of the reasons. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
