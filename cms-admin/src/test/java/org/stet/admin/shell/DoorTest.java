package org.stet.admin.shell;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stet.core.EmptyNewsroom;
import org.stet.core.Newsroom;
import org.stet.core.TestDatabase;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.account.SignInLinks;

/** The whole console on a port of its own, as it runs in production. One start serves all these tests; each begins without accounts. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "stet.session.sweep=1h",
            "stet.media.develop=false",
            "logging.file.name=target/door.log"
        })
@ContextConfiguration(initializers = TestDatabase.H2.class)
@TestExecutionListeners(listeners = EmptyNewsroom.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import(DoorTest.Doubles.class)
abstract class DoorTest {

    static final String PASSWORD = "a paper boat under the bridge";

    @Autowired
    Newsroom newsroom;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    CountingEncoder passwords;

    @LocalServerPort
    int port;

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeEach
    void beginNow() {
        clock.backToNow();
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
        clock.backToNow();
    }

    Visitor visitor() {
        var visitor = new Visitor(port);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody with {@link #PASSWORD} who signs in as {@code name@newsroom.example}. */
    AccountId person(String name, Role... roles) {
        var id = newsroom.person(name, roles);
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(passwords.hashOf(PASSWORD), id.value())
                .update();
        return id;
    }

    static String email(String name) {
        return name + "@newsroom.example";
    }

    String link(AccountId id) {
        return links.issue(id, SignInLinks.DEFAULT_LIFE).token();
    }

    /** Somebody inside, by a one-time link. */
    Visitor inside(AccountId id) {
        var visitor = visitor();
        visitor.use(link(id));
        return visitor;
    }

    /** A clock to move and a look at how often passwords are checked. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(Failing.class)
    static class Doubles {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        CountingEncoder countingEncoder(@Qualifier("passwordEncoder") PasswordEncoder real) {
            return new CountingEncoder(real);
        }
    }

    /** An address that everybody may ask and that fails. */
    @RestController
    static final class Failing {

        static final String SECRET = "the password of the database";

        @GetMapping("/sign-in/fails")
        String fail() {
            throw new IllegalStateException(SECRET);
        }
    }

    /** Checks as production does, and counts. */
    static final class CountingEncoder implements PasswordEncoder {

        private final PasswordEncoder real;
        private final Map<String, String> known = new ConcurrentHashMap<>();
        private volatile int checks;

        CountingEncoder(PasswordEncoder real) {
            this.real = real;
        }

        synchronized int checksSince(Runnable work) {
            checks = 0;
            work.run();
            return checks;
        }

        String hashOf(String password) {
            return known.computeIfAbsent(password, this::encode);
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(real.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            count();
            return real.matches(password, hash);
        }

        private void count() {
            checks = checks + 1;
        }
    }
}
