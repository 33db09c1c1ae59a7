package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** Where a document lists its roles, no part names another one, and none is listed in vain. */
final class RoleCheck {

    private static final Text ROLE = new Text("a role of this regime", "本制度的角色");
    private static final Text NAMED =
            new Text("a role that may do something, handles something or is told something", "至少出现在一项权限、层次或通知中的角色");
    private static final Set<String> LISTS = Set.of("by", "tell", "to", "roles");
    private static final Set<String> ELSEWHERE = Set.of("roles", "parameters", "note");

    private final List<JsonText> named = new ArrayList<>();

    private RoleCheck() {}

    static void check(JsonObject document, Faults faults) {
        JsonField section = document.fields().get("roles");
        if (section == null || !(section.value() instanceof JsonObject roles)) {
            return;
        }
        RoleCheck check = new RoleCheck();
        document.fields().values().stream()
                .filter(field -> !ELSEWHERE.contains(field.name()))
                .forEach(field -> check.walk(field.value(), !field.name().equals("reports")));
        Set<String> valid = roles.fields().keySet();
        check.named.stream()
                .filter(role -> !valid.contains(role.text()))
                .forEach(role -> faults.add(Fault.unknownName(role.place(), ROLE, role.text(), valid)));
        Set<String> used = check.named.stream().map(JsonText::text).collect(Collectors.toSet());
        roles.fields().values().stream()
                .filter(role -> !used.contains(role.name()))
                .forEach(role -> faults.add(Fault.of(
                        role.place(),
                        "role-without-permission",
                        NAMED,
                        Text.same(new JsonText(role.place(), role.name()).json()))));
    }

    /** Of a report {@code by} is by what its figures are told apart. */
    private void walk(JsonValue value, boolean by) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> walk(item, by));
        } else if (value instanceof JsonObject object) {
            object.fields().values().stream()
                    .filter(field -> by || !field.name().equals("by"))
                    .forEach(field -> field(object, field));
            object.fields().values().forEach(field -> walk(field.value(), by));
        }
    }

    private void field(JsonObject object, JsonField field) {
        if (!LISTS.contains(field.name())) {
            return;
        } else if (field.value() instanceof JsonArray array) {
            texts(array);
        } else if (field.name().equals("by") && field.value() instanceof JsonObject steps) {
            // Of a sanction who may do its steps; of a condition who acts.
            steps.fields().values().stream()
                    .map(JsonField::value)
                    .filter(JsonArray.class::isInstance)
                    .forEach(list -> texts((JsonArray) list));
            Optional.ofNullable(steps.fields().get("role")).ifPresent(role -> text(role.value()));
        } else if (field.name().equals("by") && object.fields().size() == 1) {
            text(field.value());
        }
    }

    private void texts(JsonArray array) {
        array.items().forEach(this::text);
    }

    private void text(JsonValue value) {
        if (value instanceof JsonText text) {
            named.add(text);
        }
    }
}
