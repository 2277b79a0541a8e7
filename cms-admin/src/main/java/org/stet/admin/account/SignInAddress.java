package org.stet.admin.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stet.core.account.SignInLink;

/** Where a one-time link leads: the console's own configured address, never the one a request names. */
@Component
class SignInAddress {

    private final String console;

    SignInAddress(@Value("${stet.console.url:http://localhost:${server.port}}") String console) {
        this.console = console;
    }

    String of(SignInLink link) {
        return console + "/sign-in/link/" + link.token();
    }
}
