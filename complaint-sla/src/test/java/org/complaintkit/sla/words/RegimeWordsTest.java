package org.complaintkit.sla.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parts of a document say, in words. */
class RegimeWordsTest {

    private static final JsonObject DOCUMENT = (JsonObject)
            json("{'parameters':{'R-1':{'optional':true},'R-2':{'default':{'amount':3,'unit':'working days'}}},"
                    + "'titles':{'lead-seat':{'en':'team leader','zh':'组长'}}}");
    private static final RegimeWords WORDS = RegimeWords.of(DOCUMENT, Map.of());

    private static JsonValue json(String text) {
        return JsonDocument.of("test", text.replace('\'', '"')).root();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'fact':'severity','is':'major'}|severity is major|等级为重大",
                "{'fact':'retest','is':true}|“retest” is yes|“复检”为“是”",
                "{'not':{'fact':'severity','in':['major','urgent']}}|severity is none of major or urgent|等级不是重大或紧急",
                "{'fact':'level','atLeast':1}|level is at least 1|层级不小于1",
                "{'fact':'result','known':false}|result is not recorded|未填写处理结果",
                "{'last':'answer','after':['submit','reopen']}|“answer” was done, and after it no “submit” or “reopen”|已“答复”,且其后未“提交审核”或“重新办理”",
                "{'times':'answer','atLeast':2,'over':'case'}|“answer” was done at least twice in all|“答复”累计至少2次",
                "{'by':'lead-seat'}|it is done by team leader|由组长操作",
                "{'by':{'did':'submit'}}|whoever acts did “submit” before|操作人此前已“提交审核”",
                "{'all':[{'fact':'a','known':true},{'any':[{'fact':'b','known':true},{'fact':'c','known':true}]}]}|a is recorded and (b is recorded or c is recorded)|已填写a且(已填写b或已填写c)",
                "{'start':'in','window':'night'}|the start falls in “night”|起算时刻在“night”时段内",
                "{'count':'persons','atLeast':2}|at least 2 different persons|不同的“参与人员”至少2个"
            })
    void conditions(String condition, String en, String zh) {
        assertThat(WORDS.condition(json(condition))).isEqualTo(Text.of(en, zh));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'elapsed':'PT2H30M'}|2 hours 30 minutes|2小时30分钟",
                "{'workingDays':1}|1 working day|1个工作日",
                "{'days':2,'lastDay':'not-moved'}|2 days (a last day off stays)|2天(末日为休息日的不顺延)",
                "{'endOf':'week'}|the end of the week|当周结束",
                "{'parameter':'R-1'}|what is given as R-1 (left blank)|按R-1设定(原文空白)",
                "{'parameter':'R-2'}|3 working days [R-2]|3个工作日〔R-2〕",
                "{'by':'severity','limits':{'major':{'days':1}},'else':'none'}|by severity: major 1 day; otherwise no limit|按等级:重大1天;其他无时限",
                "{'earliestOf':[{'elapsed':'PT4H'},{'endOf':'day'}]}|the earliest of: 4 hours; the end of the day|取最早者:4小时;当日结束"
            })
    void limits(String limit, String en, String zh) {
        assertThat(WORDS.limit(json(limit))).isEqualTo(Text.of(en, zh));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'steps':['20.00','50.00'],'currency':'CNY'}|CNY 20.00, then CNY 50.00, by the count",
                "{'first':'100.00','each':'50.00','currency':'CNY'}|CNY 100.00, each further one CNY 50.00 more",
                "{'kind':'warning'}|warning",
                "{'perUnit':'250.00','unit':{'amount':1,'unit':'days'},'currency':'INR'}|INR 250.00 for each started 1 day",
                "{'atMost':'5000.00','currency':'INR','over':'case','of':{'amount':'10.00','currency':'INR'}}|INR 10.00, at most INR 5000.00 per party and case"
            })
    void prices(String price, String en) {
        assertThat(WORDS.price(json(price)).en()).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'answer'|answer|答复",
                "{'breach':'reply'}|“reply” is breached|“reply”超时",
                "{'do':'register','since':'occurredAt'}|register, from “when it occurred” on|登记(自“发生时间”起)",
                "{'limit':'reply','share':0.8}|80 % of “reply” is used up|“reply”已用80 %",
                "{'becomes':{'fact':'severity','is':'major'}}|as soon as severity is major|一旦等级为重大"
            })
    void triggers(String trigger, String en, String zh) {
        assertThat(WORDS.trigger(json(trigger))).isEqualTo(Text.of(en, zh));
    }

    @Test
    void a_part_is_told_field_by_field_without_its_id_basis_and_note() {
        JsonObject part = (JsonObject) json("{'id':'x','basis':['R-1'],'note':'n','do':['close'],'fields':['result']}");
        assertThat(WORDS.lines("requires", part))
                .extracting(line -> line.field() + "=" + line.says().en())
                .containsExactly("do=close", "fields=result");
    }

    @Test
    void a_name_without_a_title_is_said_in_words_and_a_standard_verb_keeps_its_own() {
        Glossary names = Glossary.standard().with(Map.of("archive", Text.of("Attic", "阁楼")));
        assertThat(names.name("callBackWanted").en()).isEqualTo("call back wanted");
        assertThat(names.name("archive").en()).isEqualTo("Attic");
        assertThat(names.verb("archive")).isEqualTo(Text.of("archive", "归档"));
    }
}
