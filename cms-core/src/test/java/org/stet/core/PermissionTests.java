package org.stet.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.shared.EditingService;

/**
 * T12: every public method of every service for people, by each role and by nobody, against the file {@code permissions.txt}.
 * Who may not is refused with arguments that would do, and not a row of any table is other than before.
 */
@OnH2
class PermissionTests {

    private static final Map<String, Set<Role>> MAY = read();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyMethodIsDecidedOnAndNoneIsLeftOver() {
        var names = new HashSet<String>();
        services().forEach(service -> methods(service).forEach(method -> names.add(nameOf(service, method))));

        assertThat(MAY.keySet()).isEqualTo(names);
        assertThat(names).hasSizeGreaterThan(70);
    }

    @TestFactory
    Stream<DynamicTest> everyMethodByEveryRole() {
        newsroom.open();
        newsroom.published("One that is public");
        Arrays.stream(Role.values()).forEach(this::person);
        return services()
                .flatMap(service -> methods(service)
                        .map(method -> dynamicTest(nameOf(service, method), () -> check(service, method))));
    }

    private void check(Object service, Method method) {
        var name = nameOf(service, method);
        var may = MAY.getOrDefault(name, Set.of());
        var before = everything();

        SecurityContextHolder.clearContext();
        assertThat(refusal(service, method, Example.of(method)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        for (var role : EnumSet.complementOf(withAll(may))) {
            var refusal = newsroom.as(person(role), () -> List.of(isRefused(service, method, Example.of(method))));
            assertThat(refusal).as("%s by a %s", name, role).containsExactly(true);
        }
        assertThat(everything()).as(name).isEqualTo(before);

        for (var role : may) {
            var refusal = newsroom.as(person(role), () -> List.of(isRefused(service, method, nothing(method))));
            assertThat(refusal).as("%s by a %s", name, role).containsExactly(false);
        }
    }

    private static EnumSet<Role> withAll(Set<Role> roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return set;
    }

    private Stream<Object> services() {
        return context.getBeansWithAnnotation(EditingService.class).values().stream()
                .filter(service -> !ArchitectureTests.BEFORE_ANYBODY_IS_SIGNED_IN.contains(
                        AopUtils.getTargetClass(service).getSimpleName()));
    }

    /** With those it inherits: whatever can be called counts. */
    private static Stream<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private AccountId person(Role role) {
        return newsroom.person("Only " + role, role);
    }

    private static boolean isRefused(Object service, Method method, @Nullable Object[] arguments) {
        return refusal(service, method, arguments) instanceof AccessDeniedException;
    }

    private static @Nullable Throwable refusal(Object service, Method method, @Nullable Object[] arguments) {
        var thrown = catchThrowable(() -> method.invoke(service, arguments));
        return thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
    }

    /** Whoever gets past the permission meets that, and changes nothing for the next. */
    private static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null)
                .toArray();
    }

    private static String nameOf(Object service, Method method) {
        return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
    }

    /** Every row of every table. */
    private List<String> everything() {
        return jdbc.sql("script nosettings").query(String.class).list();
    }

    private static Map<String, Set<Role>> read() {
        try (var file = requireNonNull(PermissionTests.class.getResourceAsStream("permissions.txt"))) {
            var may = new HashMap<String, Set<Role>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> read(line, may));
            return may;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(String line, Map<String, Set<Role>> may) {
        var sides = line.strip().split("\\s+:\\s+");
        var roles = sides[1].equals("ALL")
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(sides[1].split("\\s+"))
                        .map(Role::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
        var names = List.of(sides[0].split("\\s+"));
        for (var name : names.subList(1, names.size())) {
            may.put(names.getFirst() + "." + name, roles);
        }
    }
}
