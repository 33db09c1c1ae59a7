package org.complaintkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule of comments can say no. */
class DocRulesTest {

    private static final String WHERE = "planted: org/complaintkit/fact/A.java:1 ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public interface A {}                                                      | A has no comment",
                "/** A. */ public class A {}  | A has no constructor of its own, so a public one is made without a comment",
                "/** A. */ public record A(int b) {}                                        | A has no @param b",
                "/** A. */ public interface A<T> {}                                         | A has no @param <T>",
                "/** A. */ public interface A { int b(); }                                  | A.b has no comment",
                "/** A. */ public interface A { /** @return b */ int b(); }                 | A.b has no comment",
                "/** A. */ public interface A { /** B. */ int b(); }                        | A.b has no @return",
                "/** A. */ public interface A { /** B. */ void b(int c); }                  | A.b has no @param c",
                "/** A. */ public interface A { /** B. */ <T> void b(); }                   | A.b has no @param <T>",
                "/** A. */ public interface A { /** B. */ void b() throws Exception; }      | A.b has no @throws Exception",
                "/** A. */ public interface A { interface B {} }                            | B has no comment",
                "/** A. */ public interface A { int B = 1; }                                | A.B has no comment",
                "/** A. */ public enum A { B }                                              | A.B has no comment",
                "/** A. */ public class A { public A() {} }                                 | A has no comment",
                "/** A. */ public class A { /** A. */ public A(int b) {} }                  | A has no @param b",
                "/** A. */ public class A { private A() {} protected int b; }               | A.b has no comment",
                "/** A. */ public class A { private A() {} public static class B { B() {} } } | B has no comment",
            })
    void what_is_missing_is_named(String text, String fault) {
        assertThat(DocRules.incompleteComments(source(text))).containsExactly(WHERE + fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { public int b() { return 1; } }",
                "/** A. */ public class A { private A() {} int b() { return 1; } private int c; }",
                "/** A. */ public class A { private A() {} @Override public String toString() { return \"a\"; } }",
                "/** A. */ public class A { private A() {} static class B { public int c; } }",
                "/** A. */ public class A { private A() {} /** {@return b} */ public int b() { int c = 1; return c; } }",
                "/** A.\n * @param b b */ public record A(int b) { /** Checks. */ public A { } }",
                "/** A.\n * @param b b */ public record A(int b) { /** Checks. */ public A(int b) { this.b = b; } }",
                "/** A. */ public interface A { private int b() { return 1; } }",
                "/** A. */ public interface A { /** B.\n * @param c c\n * @param <T> t\n * @throws Exception where"
                        + "\n * @return d */ <T> int b(T c) throws Exception; }",
                "/** A. */ public enum A { /** B. */ B { @Override public String toString() { return \"b\"; } } }",
            })
    void what_is_complete_or_hidden_is_left_alone(String text) {
        assertThat(DocRules.incompleteComments(source(text))).isEmpty();
    }

    @Test
    void tests_and_examples_may_say_less() {
        var test = Source.of(new Source.Home("planted", true, false), "A.java", "public interface A {}");
        var example = Source.of(new Source.Home("planted", false, true), "A.java", "public interface A {}");
        assertThat(DocRules.incompleteComments(List.of(test, example))).isEmpty();
    }

    private static List<Source> source(String text) {
        return Planted.source("org/complaintkit/fact/A.java", text);
    }
}
