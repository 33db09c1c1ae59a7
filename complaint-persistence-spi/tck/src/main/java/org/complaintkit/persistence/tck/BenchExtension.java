package org.complaintkit.persistence.tck;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.complaintkit.persistence.Power;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Gives each test a fixture of its own, and looks after the powers that a store lacks. */
final class BenchExtension implements ParameterResolver, InvocationInterceptor {

    private static final Namespace KIT = Namespace.create(BenchExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Bench.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Bench bench = new Bench(((StoreKit) context.getRequiredTestInstance()).fixture());
        context.getStore(KIT).put(Bench.class, bench);
        return bench;
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        // An adapter's own tests beside the kit's get no bench.
        if (!(method.getArguments().stream().findFirst().orElse("none") instanceof Bench bench)) {
            invocation.proceed();
            return;
        }
        Optional<Power> lacking = powers(method.getExecutable()).stream()
                .filter(power -> !bench.fixture().powers().contains(power))
                .findFirst();
        if (lacking.isPresent()) {
            invocation.skip();
            Refusals.require(bench, lacking.get());
        } else {
            invocation.proceed();
        }
    }

    private static List<Power> powers(Method test) {
        Needs needs = test.getAnnotation(Needs.class);
        return needs == null ? List.of() : List.of(needs.value());
    }
}
