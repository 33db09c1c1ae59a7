package org.complaintkit.sla.words;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.json.JsonValue;
import org.complaintkit.rule.Text;

/** Says how a limit may be extended, and when it warns. */
record ExtensionWords(Context context, Forms forms) {

    Text extension(JsonValue extension) {
        List<Text> parts = new ArrayList<>();
        Json.field(extension, "most")
                .map(it -> Say.of("{0}", "{0}", context.through(it, n -> NumberWords.times(Json.plain(n)))))
                .ifPresent(parts::add);
        Json.field(extension, "by")
                .map(it -> Say.of("by {0}", "由{0}", Say.or(context.values(it))))
                .ifPresent(parts::add);
        Json.field(extension, "longest")
                .map(it -> Say.of("by at most {0}", "最长{0}", forms.limits().of(it)))
                .ifPresent(parts::add);
        Json.field(extension, "when")
                .map(it -> Say.of("where {0}", "{0}时", forms.conditions().of(it)))
                .ifPresent(parts::add);
        return Say.list(parts);
    }

    Text warnings(JsonValue warnings) {
        return Say.sentences(Json.items(warnings).stream().map(this::warning).toList());
    }

    private Text warning(JsonValue warning) {
        Text point = Json.field(warning, "share")
                .map(it -> Say.of("at {0}", "已用{0}时", Text.same(NumberWords.percent(it))))
                .orElseGet(() -> Json.field(warning, "before")
                        .map(it -> Say.of("{0} before", "到期前{0}", NumberWords.length(it)))
                        .orElse(Say.NOTHING));
        return Json.field(warning, "tell")
                .map(it -> Say.of("{0} to {1}", "{0}告知{1}", point, Say.list(context.values(it))))
                .orElse(point);
    }
}
