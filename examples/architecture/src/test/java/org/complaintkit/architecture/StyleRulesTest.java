package org.complaintkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of style can say no. */
class StyleRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object a() { return null; }",
                "Object a() { return (null); }",
                "Object a(boolean b) { return b ? null : 1; }",
                "Object a(boolean b) { return b ? 1 : b ? 2 : null; }",
                "Object a(int b) { return switch (b) { case 1 -> null; default -> 2; }; }",
                "Object a(int b) { return switch (b) { case 1: yield null; default: yield 2; }; }",
                "java.util.function.Supplier<Object> a = () -> null;",
                "java.util.function.Supplier<Object> a = () -> { return null; };",
            })
    void null_given_is_found(String member) {
        assertThat(StyleRules.givesNull(source("class A { " + member + " }")))
                .containsExactly(
                        "planted: org/complaintkit/fact/A.java:1 gives null; return an Optional or an empty value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean a(Object b) { return b == null; }",
                "void a() { return; }",
                "Object a = null;",
                "int a(Object b) { return b != null ? 1 : 2; }",
            })
    void null_looked_at_is_left_alone(String member) {
        assertThat(StyleRules.givesNull(source("class A { " + member + " }"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CaseManager", "AbstractCase", "CaseImpl", "TimeUtil", "TimeUtils", "CaseHelper", "URLHelper"})
    void a_public_name_that_says_nothing_is_found(String name) {
        assertThat(StyleRules.emptyNames(source("public class " + name + " {}")))
                .hasSize(1);
        assertThat(StyleRules.emptyNames(source("public interface A { record " + name + "() {} }")))
                .hasSize(1);
        assertThat(StyleRules.emptyNames(source("class " + name + " {}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Implication", "Utility", "Management", "Abstraction", "Complaint"})
    void a_name_that_only_begins_alike_is_left_alone(String name) {
        assertThat(StyleRules.emptyNames(source("public class " + name + " {}")))
                .isEmpty();
    }

    @Test
    void sleeping_is_found() {
        assertThat(StyleRules.sleeps(source("class A { void a() throws Exception { Thread.sleep(1); } }")))
                .hasSize(1);
        assertThat(StyleRules.sleeps(source("class A { void a() throws Exception { TimeUnit.SECONDS.sleep(1); } }")))
                .hasSize(1);
    }

    @Test
    void a_package_without_a_tour_is_found() {
        String name = "planted: org.complaintkit.fact";
        assertThat(StyleRules.packagesWithoutInfo(source("class A {}")))
                .containsExactly(name + " has no package-info.java");
        assertThat(StyleRules.packagesWithoutInfo(info("/** Facts. */ package org.complaintkit.fact;")))
                .containsExactly(name + " is not @NullMarked in package-info.java");
        assertThat(StyleRules.packagesWithoutInfo(
                        info("@org.jspecify.annotations.NullMarked package org.complaintkit.fact;")))
                .containsExactly(name + " has no tour in package-info.java");
        assertThat(StyleRules.packagesWithoutInfo(
                        info("/** Facts. */ @org.jspecify.annotations.NullMarked package org.complaintkit.fact;")))
                .isEmpty();
    }

    @Test
    void a_module_without_a_descriptor_is_found() {
        assertThat(StyleRules.modulesWithoutInfo(source("class A {}")))
                .containsExactly("planted has no module-info.java");
        assertThat(StyleRules.modulesWithoutInfo(Planted.source("module-info.java", "module a {}")))
                .isEmpty();
    }

    private static List<Source> source(String text) {
        return Planted.source("org/complaintkit/fact/A.java", text);
    }

    private static List<Source> info(String text) {
        return Planted.source("org/complaintkit/fact/package-info.java", text);
    }
}
