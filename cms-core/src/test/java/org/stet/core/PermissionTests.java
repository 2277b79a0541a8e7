package org.stet.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.stet.core.account.Role.ADMIN;
import static org.stet.core.account.Role.EDITOR;
import static org.stet.core.account.Role.REVIEWER;
import static org.stet.core.account.Role.WRITER;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.shared.EditingService;

/** Every public method of every service for people, by each role and by nobody: refused before it looks at anything. */
@OnH2
class PermissionTests {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> WRITERS = Set.of(WRITER, EDITOR);
    private static final Set<Role> REVIEWERS = Set.of(REVIEWER, EDITOR);

    /** By service; where its methods differ, by service and method. */
    private static final Map<String, Set<Role>> MAY = Map.ofEntries(
            Map.entry("AccountEditing", Set.of(ADMIN)),
            Map.entry("SettingsEditing", Set.of(ADMIN)),
            Map.entry("AuditDesk", Set.of(ADMIN)),
            Map.entry("OwnAccount", ALL),
            Map.entry("AuthorEditing", Set.of(EDITOR)),
            Map.entry("CategoryEditing", Set.of(EDITOR)),
            Map.entry("TagEditing", Set.of(EDITOR)),
            Map.entry("TagDesk", Set.of(EDITOR)),
            Map.entry("BylineDesk", Set.of(EDITOR)),
            Map.entry("TickerEditing", Set.of(EDITOR)),
            Map.entry("FrontPageEditing", Set.of(EDITOR)),
            Map.entry("FrontPageDesk", Set.of(EDITOR)),
            Map.entry("Publishing", Set.of(EDITOR)),
            Map.entry("ApprovedRevisions", Set.of(EDITOR)),
            Map.entry("PictureEditing", Set.of(WRITER, REVIEWER, EDITOR)),
            Map.entry("PictureEditing.delete", Set.of(EDITOR)),
            Map.entry("PreviewEditing", Set.of(WRITER, REVIEWER, EDITOR)),
            Map.entry("WorkingCopies", ALL),
            Map.entry("StoryDesk", ALL),
            Map.entry("SiteDesk", ALL),
            Map.entry("ArticleEditing.create", WRITERS),
            Map.entry("ArticleEditing.save", WRITERS),
            Map.entry("ArticleEditing.restoreRevision", WRITERS),
            Map.entry("ArticleEditing.submit", WRITERS),
            Map.entry("ArticleEditing.withdraw", WRITERS),
            Map.entry("ArticleEditing.changeSlug", WRITERS),
            Map.entry("ArticleEditing.embargo", WRITERS),
            Map.entry("ArticleEditing.trash", WRITERS),
            Map.entry("ArticleEditing.restore", WRITERS),
            Map.entry("ArticleEditing.claim", REVIEWERS),
            Map.entry("ArticleEditing.release", REVIEWERS),
            Map.entry("ArticleEditing.requestChanges", REVIEWERS),
            Map.entry("ArticleEditing.approve", REVIEWERS),
            Map.entry("ArticleEditing.liftEmbargo", Set.of(EDITOR)));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Newsroom newsroom;

    @TestFactory
    Stream<DynamicTest> everyMethodByEveryRole() {
        return context.getBeansWithAnnotation(EditingService.class).values().stream()
                .filter(service -> !ArchitectureTests.BEFORE_ANYBODY_IS_SIGNED_IN.contains(nameOf(service)))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method ->
                                dynamicTest(nameOf(service) + "." + method.getName(), () -> check(service, method))));
    }

    private void check(Object service, Method method) {
        var name = nameOf(service);
        var may = MAY.getOrDefault(name + "." + method.getName(), MAY.getOrDefault(name, Set.of()));
        assertThat(may).as("Decide who may %s.%s", name, method.getName()).isNotEmpty();

        assertThat(refusal(service, method)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        for (var role : Role.values()) {
            var refusal = newsroom.as(person(role), () -> List.of(refused(service, method)));
            assertThat(refusal.getFirst())
                    .as("%s by a %s", method.getName(), role)
                    .isEqualTo(!may.contains(role));
        }
    }

    private AccountId person(Role role) {
        return newsroom.person("Only " + role, role);
    }

    private static boolean refused(Object service, Method method) {
        return refusal(service, method) instanceof AccessDeniedException;
    }

    /** Called with nothing: whoever gets past the permission meets that. */
    private static @Nullable Throwable refusal(Object service, Method method) {
        var nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null)
                .toArray();
        var thrown = catchThrowable(() -> method.invoke(service, nothing));
        return thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
    }

    private static String nameOf(Object service) {
        return AopUtils.getTargetClass(service).getSimpleName();
    }
}
