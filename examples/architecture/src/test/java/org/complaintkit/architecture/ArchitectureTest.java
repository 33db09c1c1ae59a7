package org.complaintkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule, put to this checkout. */
class ArchitectureTest {

    private static final Checkout CHECKOUT = Checkout.here();
    private static final List<Source> SOURCES = Source.of(CHECKOUT);
    private static final Scan SCAN = Scan.of(CHECKOUT);

    @Test
    void the_scan_found_the_modules_and_their_class_folders() {
        assertThat(CHECKOUT.modules())
                .extracting(Checkout.Module::name)
                .contains(
                        "complaint-core",
                        "complaint-core/json",
                        "complaint-sla",
                        "complaint-persistence-spi",
                        "examples/regimes");
        assertThat(CHECKOUT.modules().stream()
                        .filter(module -> module.published() && hasSources(module))
                        .filter(module -> !module.classes().toFile().isDirectory()))
                .as("modules with sources and without classes")
                .isEmpty();
    }

    @Test
    void every_published_type_in_the_sources_was_scanned_as_a_class() {
        Set<String> scanned = SCAN.published().stream().map(JavaClass::getName).collect(Collectors.toSet());
        List<String> written = SOURCES.stream()
                .filter(source -> source.home().main() && source.home().published())
                .flatMap(source -> source.unit().getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(type -> source.packageName() + "." + ((ClassTree) type).getSimpleName()))
                .toList();
        assertThat(scanned).containsAll(written);
    }

    @Test
    void every_package_has_its_place_on_the_map() {
        assertThat(Arrows.offTheMap(SCAN)).isEmpty();
    }

    @Test
    void packages_see_only_what_stands_to_their_left_or_on_a_line_in_sight() {
        assertThat(Arrows.againstTheArrows(SCAN)).isEmpty();
    }

    @Test
    void each_line_uses_its_own_libraries_and_no_others() {
        assertThat(Arrows.foreignLibraries(SCAN)).isEmpty();
    }

    @Test
    void no_packages_see_each_other_in_a_circle() {
        assertThat(Arrows.cycles(SCAN)).isEmpty();
    }

    @Test
    void core_and_sla_ask_no_clock_no_default_and_no_chance() {
        assertThat(PurityRules.ambientCalls(SCAN)).isEmpty();
    }

    @Test
    void core_and_sla_reach_nothing_outside() {
        assertThat(PurityRules.outsideTypes(SCAN)).isEmpty();
    }

    @Test
    void core_and_sla_share_no_state_that_changes() {
        assertThat(PurityRules.sharedState(SCAN)).isEmpty();
    }

    @Test
    void nothing_but_examples_prints() {
        assertThat(PurityRules.printing(SCAN)).isEmpty();
    }

    @Test
    void no_public_signature_shows_a_library_kept_inside() {
        assertThat(SurfaceRules.foreignSignatures(SCAN)).isEmpty();
    }

    @Test
    void no_interface_asks_more_than_three_methods_of_its_implementers() {
        assertThat(SurfaceRules.largeInterfaces(SCAN)).isEmpty();
    }

    @Test
    void files_are_short() {
        assertThat(SizeRules.longFiles(SOURCES)).isEmpty();
    }

    @Test
    void methods_are_short() {
        assertThat(SizeRules.longMethods(SOURCES)).isEmpty();
    }

    @Test
    void methods_take_few_parameters() {
        assertThat(SizeRules.manyParameters(SOURCES)).isEmpty();
    }

    @Test
    void nothing_published_gives_null() {
        assertThat(StyleRules.givesNull(SOURCES)).isEmpty();
    }

    @Test
    void public_names_say_what_a_type_is_about() {
        assertThat(StyleRules.emptyNames(SOURCES)).isEmpty();
    }

    @Test
    void what_embedders_see_is_explained_in_full() {
        assertThat(DocRules.incompleteComments(SOURCES)).isEmpty();
    }

    @Test
    void nothing_sleeps() {
        assertThat(StyleRules.sleeps(SOURCES)).isEmpty();
    }

    @Test
    void every_package_has_a_tour_and_is_null_marked() {
        assertThat(StyleRules.packagesWithoutInfo(SOURCES)).isEmpty();
    }

    @Test
    void every_published_module_has_a_descriptor() {
        assertThat(StyleRules.modulesWithoutInfo(SOURCES)).isEmpty();
    }

    private static boolean hasSources(Checkout.Module module) {
        return SOURCES.stream()
                .anyMatch(
                        source -> source.home().main() && source.home().module().equals(module.name()));
    }
}
