package org.complaintkit.sla.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.complaintkit.json.JsonValue;
import org.complaintkit.rule.Text;

/** Says what a sanction costs. */
final class PriceWords {

    private final Context context;
    private final Map<String, BiFunction<JsonValue, JsonValue, Text>> forms = new LinkedHashMap<>();

    PriceWords(Context context, ConditionWords conditions) {
        this.context = context;
        forms.put("steps", (whole, it) -> Say.of("{0}, by the count", "{0}(按次数)", steps(whole, it)));
        forms.put(
                "first",
                (whole, it) -> Say.of(
                        "{0}, each further one {1} more",
                        "首次{0},以后每次增加{1}", money(whole, it), money(whole, field(whole, "each"))));
        forms.put(
                "perUnit",
                (whole, it) -> Say.of(
                        "{0} for each started {1}",
                        "每超{1}{0}(不足的按一个单位计)", money(whole, it), NumberWords.length(field(whole, "unit"))));
        forms.put("counts", (whole, it) -> counts(it));
        forms.put("by", this::byFact);
        forms.put(
                "when",
                (whole, it) -> Say.of(
                        "{1} where {0}, else {2}",
                        "{0}时{1},否则{2}", conditions.of(it), inner(whole, "then"), inner(whole, "else")));
        putComposed();
    }

    /** Prices that are made of others. */
    private void putComposed() {
        forms.put(
                "times", (whole, it) -> Say.of("{1} times ({0})", "({0})的{1}倍", inner(whole, "of"), context.value(it)));
        forms.put(
                "percent",
                (whole, it) -> Say.of("{1} % of ({0})", "({0})的{1}%", inner(whole, "of"), context.value(it)));
        forms.put(
                "atMost",
                (whole, it) -> Say.of(
                        "{0}, at most {1}{2}", "{0},最多{1}{2}", inner(whole, "of"), money(whole, it), over(whole)));
        forms.put(
                "atLeast",
                (whole, it) -> Say.of(
                        "{0}, at least {1}{2}", "{0},至少{1}{2}", inner(whole, "of"), money(whole, it), over(whole)));
        forms.put("sum", (whole, it) -> Say.of("the sum of {0}", "{0}之和", all(it)));
        forms.put("greatest", (whole, it) -> Say.of("the greatest of {0}", "取最高者:{0}", all(it)));
        forms.put("amount", this::money);
        forms.put("kind", (whole, it) -> context.value(it));
        forms.put("fact", (whole, it) -> Say.of("the amount entered as “{0}”", "按填写的“{0}”", context.value(it)));
        forms.put(
                "own",
                (whole, it) -> Say.of("by the calculator “{0}” of one's own", "自定义计算“{0}”", Text.same(Json.plain(it))));
    }

    Text of(JsonValue price) {
        return context.through(price, this::bare);
    }

    private Text bare(JsonValue price) {
        return forms.entrySet().stream()
                .filter(form -> Json.field(price, form.getKey()).isPresent())
                .findFirst()
                .map(form -> form.getValue().apply(price, field(price, form.getKey())))
                .orElseGet(() -> Text.same(Json.plain(price)));
    }

    private Text money(JsonValue whole, JsonValue amount) {
        String currency = Json.text(whole, "currency").orElse("");
        return context.through(amount, it -> Text.same((currency + " " + Json.plain(it)).strip()));
    }

    private Text steps(JsonValue whole, JsonValue amounts) {
        return context.through(amounts, list -> {
            List<Text> steps =
                    Json.items(list).stream().map(it -> money(whole, it)).toList();
            return Text.of(
                    String.join(", then ", steps.stream().map(Text::en).toList()),
                    String.join(",再次", steps.stream().map(Text::zh).toList()));
        });
    }

    private Text counts(JsonValue prices) {
        List<Text> all = new ArrayList<>();
        int count = 0;
        for (JsonValue price : Json.items(prices)) {
            count++;
            all.add(Say.of("no. " + count + ": {0}", "第" + count + "次:{0}", of(price)));
        }
        return Say.sentences(all);
    }

    private Text byFact(JsonValue whole, JsonValue fact) {
        List<Text> cases = new ArrayList<>();
        Json.object(whole, "prices")
                .forEach((value, price) -> cases.add(Say.of("{0} {1}", "{0}:{1}", context.name(value), of(price))));
        Json.field(whole, "else").ifPresent(price -> cases.add(Say.of("otherwise {0}", "其他:{0}", of(price))));
        return Say.of("by {0}: {1}", "按{0}:{1}", context.value(fact), Say.sentences(cases));
    }

    private Text over(JsonValue whole) {
        return Json.text(whole, "over")
                .map(window -> Say.of(" per party and {0}", "(每当事人每{0})", context.name(window)))
                .orElse(Say.NOTHING);
    }

    private Text all(JsonValue prices) {
        return Say.sentences(Json.items(prices).stream().map(this::of).toList());
    }

    private Text inner(JsonValue whole, String name) {
        return Json.field(whole, name).map(this::of).orElse(Say.NOTHING);
    }

    private static JsonValue field(JsonValue value, String name) {
        return Json.field(value, name).orElse(value);
    }
}
