package org.complaintkit.crm;

import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;

/** A ticket as an application has it: its own fields, its own state, nothing of the library but {@link Facts}. */
final class CrmTicket implements Facts {

    String status = "NEW";
    boolean paid;
    int rating;
    List<String> photos = List.of();

    @Override
    public Optional<Fact> fact(String name) {
        return switch (name) {
            case "paid" -> Optional.of(Fact.of(paid));
            case "rating" -> rating == 0 ? Optional.empty() : Optional.of(Fact.of(rating));
            case "photos" -> photos.isEmpty() ? Optional.empty() : Optional.of(new Fact.Listing(photos));
            default -> Optional.empty();
        };
    }
}
