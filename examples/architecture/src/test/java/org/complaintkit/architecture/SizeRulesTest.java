package org.complaintkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of size can say no. */
class SizeRulesTest {

    @Test
    void a_file_of_301_lines_is_found_and_one_of_300_is_not() {
        assertThat(SizeRules.longFiles(source("class A {}" + "\n".repeat(300) + "// end\n")))
                .containsExactly("planted: org/complaintkit/fact/A.java has 301 lines, at most 300 are allowed");
        assertThat(SizeRules.longFiles(source("class A {}" + "\n".repeat(299) + "// end\n")))
                .isEmpty();
    }

    @Test
    void a_class_of_tests_may_have_400_lines_and_no_more() {
        Source.Home tests = new Source.Home("planted", true, false);
        String lines = "class A {}" + "\n".repeat(399) + "// end\n";
        assertThat(SizeRules.longFiles(List.of(Source.of(tests, "org/complaintkit/fact/ATest.java", lines))))
                .isEmpty();
        assertThat(SizeRules.longFiles(List.of(Source.of(tests, "org/complaintkit/fact/ATest.java", lines + "\n"))))
                .containsExactly("planted: org/complaintkit/fact/ATest.java has 401 lines, at most 400 are allowed");
    }

    @Test
    void a_method_of_31_lines_is_found_and_one_of_30_is_not() {
        assertThat(SizeRules.longMethods(source("class A {\n    void run() {" + "\n".repeat(30) + "}}")))
                .containsExactly("planted: org/complaintkit/fact/A.java:2 A.run has 31 lines, at most 30 are allowed");
        assertThat(SizeRules.longMethods(source("class A {\n    void run() {" + "\n".repeat(29) + "}}")))
                .isEmpty();
    }

    @Test
    void a_long_constructor_and_a_long_method_of_an_anonymous_class_are_found() {
        assertThat(SizeRules.longMethods(source("class A { A() {" + "\n".repeat(30) + "}}")))
                .hasSize(1);
        assertThat(SizeRules.longMethods(
                        source("class A { Object a = new Object() { void b() {" + "\n".repeat(30) + "}};}")))
                .hasSize(1);
    }

    @Test
    void annotations_and_comments_above_a_method_do_not_make_it_longer() {
        assertThat(SizeRules.longMethods(source(
                        "class A {\n/** Says\n * much. */\n@Override\npublic void run() {" + "\n".repeat(29) + "}}")))
                .isEmpty();
    }

    @Test
    void a_fifth_parameter_is_found() {
        assertThat(SizeRules.manyParameters(source("class A { void run(int a, int b, int c, int d, int e) {} }")))
                .containsExactly(
                        "planted: org/complaintkit/fact/A.java:1 A.run has 5 parameters, at most 4 are allowed");
        assertThat(SizeRules.manyParameters(source("class A { A(int a, int b, int c, int d, int e) {} }")))
                .hasSize(1);
        assertThat(SizeRules.manyParameters(source("interface A { void run(int a, int b, int c, int d, int e); }")))
                .hasSize(1);
        assertThat(SizeRules.manyParameters(source("class A { void run(int a, int b, int c, int d) {} }")))
                .isEmpty();
    }

    @Test
    void a_record_may_have_as_many_components_as_its_subject_has_parts() {
        assertThat(SizeRules.manyParameters(source("record A(int a, int b, int c, int d, int e) {}")))
                .isEmpty();
        assertThat(SizeRules.manyParameters(source("record A(int a, int b, int c, int d, int e) { A {} }")))
                .isEmpty();
        assertThat(SizeRules.manyParameters(source("record A(int a, int b, int c, int d, int e) {"
                        + " static int MAX = 1; A(int a, int b, int c, int d, int e) {"
                        + " this.a = a; this.b = b; this.c = c; this.d = d; this.e = e; } }")))
                .isEmpty();
    }

    @Test
    void a_second_constructor_or_a_factory_of_a_record_may_not() {
        assertThat(SizeRules.manyParameters(
                        source("record A(int x) { A(int a, int b, int c, int d, int e) { this(a); } }")))
                .hasSize(1);
        assertThat(SizeRules.manyParameters(source("record A(int a, int b, int c, int d, int e) {"
                        + " static A of(int a, int b, int c, int d, int e) { return new A(a, b, c, d, e); } }")))
                .hasSize(1);
    }

    private static List<Source> source(String text) {
        return Planted.source("org/complaintkit/fact/A.java", text);
    }
}
