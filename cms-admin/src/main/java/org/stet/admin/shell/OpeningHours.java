package org.stet.admin.shell;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.stet.admin.demo.DemoNewsroom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.Role;
import org.stet.core.account.SignInLinks;

/**
 * What the console says when it has started: a one-time link to create the administrator of an empty newsroom, or one to
 * sign in as each role of the demo. On standard output alone; no log ever holds a link.
 */
@Component
class OpeningHours implements ApplicationRunner {

    private static final String DEMO_DOMAIN = "@longhand.example";
    private static final Duration DEMO_LIFE = Duration.ofHours(12);

    private final AccountDirectory accounts;
    private final SignInLinks links;
    private final Optional<DemoNewsroom> demo;
    private final String address;
    private final PrintStream out;

    OpeningHours(
            AccountDirectory accounts,
            SignInLinks links,
            Optional<DemoNewsroom> demo,
            @Value("${stet.console.url:http://localhost:${server.port}}") String address) {
        this.accounts = accounts;
        this.links = links;
        this.demo = demo;
        this.address = address;
        this.out = System.out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.ifPresent(DemoNewsroom::openIfEmpty);
        if (accounts.count() == 0) {
            out.println("ADMIN " + address + "/welcome/"
                    + links.issueForFirstAdministrator().token());
        } else if (demo.isPresent()) {
            for (var role : Role.values()) {
                accounts.all().stream()
                        .filter(account -> isDemo(account) && account.roles().contains(role))
                        .findFirst()
                        .ifPresent(account -> out.println(role + " " + address + "/sign-in/link/"
                                + links.issue(account.id(), DEMO_LIFE).token()));
            }
        }
        out.flush();
    }

    private static boolean isDemo(AccountEntry account) {
        return account.email().endsWith(DEMO_DOMAIN) && !account.disabled();
    }
}
