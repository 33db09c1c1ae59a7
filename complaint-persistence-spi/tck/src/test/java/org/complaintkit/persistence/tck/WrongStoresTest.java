package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kit itself is tested: on a store with a mistake, every test that names the mistake fails. */
class WrongStoresTest {

    static List<Method> tests() {
        return Arrays.stream(StoreKit.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    static Set<String> thatCatch(Mistake mistake) {
        return tests().stream()
                .filter(test -> test.isAnnotationPresent(Catches.class))
                .filter(test -> List.of(test.getAnnotation(Catches.class).value()).contains(mistake))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void every_test_that_names_a_mistake_fails_on_a_store_that_makes_it(Mistake mistake) {
        Set<String> named = thatCatch(mistake);
        assertThat(named).as("tests that name %s", mistake).isNotEmpty();
        Verdict verdict = Verdict.on(mistake.name());
        assertThat(verdict.failed()).as("tests that fail where a store %s", mistake.words()).containsAll(named);
    }

    @Test
    void without_a_mistake_every_test_passes_and_none_is_skipped() {
        Verdict verdict = Verdict.on(Suspect.SOUND);
        assertThat(verdict.failed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
        assertThat(verdict.passed())
                .isEqualTo(tests().stream().map(Method::getName).collect(Collectors.toCollection(TreeSet::new)));
    }
}
