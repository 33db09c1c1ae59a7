package org.complaintkit.sla.regime;

import java.util.List;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Read;

/** Reads who may do something, handles it or is told: {@code ["agent","chief"]}. */
final class RoleReader {

    private RoleReader() {}

    /** The roles in the order in which the document names them; none where it does not have the field. */
    static Read<List<Role>> read(Fields fields, String name) {
        return fields.orElse(name, item -> item.list(role -> role.text().map(Role::of)), List.of());
    }
}
