package org.complaintkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the surface can say no. */
class SurfaceRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public void take(com.google.common.collect.Range<Integer> range) {}",
                "public com.google.common.collect.Range<Integer> give() { throw new IllegalStateException(); }",
                "public java.util.List<com.google.common.collect.Range<Integer>> give() { return java.util.List.of(); }",
                "public com.google.common.collect.Range<Integer>[] many() { throw new IllegalStateException(); }",
                "protected tools.jackson.databind.JsonNode node;",
                "public void read() throws tools.jackson.core.JacksonException {}",
                "public <T extends tools.jackson.databind.JsonNode> void take(T node) {}",
                "public interface Inner { tools.jackson.databind.JsonNode node(); }",
                "public static class Inner extends com.google.common.collect.ForwardingList<String> {"
                        + " protected java.util.List<String> delegate() { return java.util.List.of(); } }",
                "public record Inner(com.google.common.collect.Range<Integer> range) {}",
            })
    void a_library_kept_inside_is_found_in_what_embedders_see(String member) {
        assertThat(SurfaceRules.foreignSignatures(open(member))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private final com.google.common.collect.Range<Integer> range = com.google.common.collect.Range.all();",
                "void take(com.google.common.collect.Range<Integer> range) {}",
                "static class Inner { public tools.jackson.databind.JsonNode node; }",
                "public void use() { com.google.common.collect.Range.all(); }",
            })
    void a_library_kept_inside_may_be_used_inside(String member) {
        assertThat(SurfaceRules.foreignSignatures(open(member))).isEmpty();
    }

    @Test
    void an_interface_of_four_methods_is_found_and_one_of_three_is_not() {
        assertThat(SurfaceRules.largeInterfaces(
                        open("public interface Port { void a(); void b(); void c(); void d(); }")))
                .hasSize(1)
                .first()
                .asString()
                .contains("asks its implementers for 4 methods");
        assertThat(SurfaceRules.largeInterfaces(open("public interface Port { void a(); void b(); void c(); }")))
                .isEmpty();
    }

    @Test
    void methods_asked_by_a_parent_count_as_well() {
        assertThat(
                        SurfaceRules.largeInterfaces(
                                open(
                                        "public interface Parent { void a(); void b(); } public interface Port extends Parent { void c(); void d(); }")))
                .hasSize(1);
    }

    @Test
    void defaults_statics_and_methods_of_object_are_not_asked() {
        assertThat(SurfaceRules.largeInterfaces(open("public interface Port { void a(); void b(); void c();"
                        + " default void d() {} static void e() {} boolean equals(Object o); String toString(); }")))
                .isEmpty();
    }

    @Test
    void sealed_and_hidden_interfaces_may_be_large() {
        assertThat(SurfaceRules.largeInterfaces(open("public sealed interface Sum permits One"
                        + " { void a(); void b(); void c(); void d(); }"
                        + " record One() implements Sum { public void a() {} public void b() {}"
                        + " public void c() {} public void d() {} }")))
                .isEmpty();
        assertThat(SurfaceRules.largeInterfaces(open("interface Port { void a(); void b(); void c(); void d(); }")))
                .isEmpty();
    }

    private static Scan open(String member) {
        return Planted.classes("package org.complaintkit.sla.limit; public class Plant { " + member + " }");
    }
}
