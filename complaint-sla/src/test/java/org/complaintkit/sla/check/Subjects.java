package org.complaintkit.sla.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a finding is about, in the words in which the brute force speaks of it. */
final class Subjects {

    private Subjects() {}

    static List<String> of(Finding finding) {
        Map<String, String> details = finding.details();
        String verb = details.getOrDefault("verb", "");
        List<String> states = List.of(details.getOrDefault("state", "").split(", "));
        return switch (finding.kind()) {
            case UNREACHABLE_STATE, DEAD_END, CANNOT_CLOSE -> states;
            case GUARDS_EXCLUDE, NOBODY_MAY, TWO_ROLES ->
                states.stream().map(state -> verb + "@" + state).toList();
            case REVIEW_BY_AUTHOR -> List.of(verb);
            case PAUSE_NEVER_ENDS ->
                List.of(Stream.of(details.getOrDefault("limits", "").split(", "))
                        .sorted()
                        .collect(Collectors.joining(" ")));
            case LIMIT_GAP -> List.of(details.get("fact") + "=" + details.get("value"));
            case LIMIT_NEVER_DECIDES -> List.of(details.get("limit") + " " + details.get("other"));
            case LEVEL_WITHOUT_ROLE -> List.of(details.get("rule") + " " + details.get("level"));
            case LIMITS_OVERLAP -> List.of("reply second");
            case DOUBLE_CHARGE -> List.of(details.get("rule") + " " + details.get("other"));
            case LIMIT_UNMEETABLE -> List.of(details.getOrDefault("limit", ""));
            default -> List.of(details.getOrDefault("rule", finding.parts().toString()));
        };
    }
}
