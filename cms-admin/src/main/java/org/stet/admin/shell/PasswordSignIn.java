package org.stet.admin.shell;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.stet.core.account.SignIn;
import org.stet.core.account.SignInThrottle;

/**
 * Signs in by password, at most so many tries per account and per network address. The address is the connection's own: no
 * header can change it. Unknown, disabled, throttled and wrong all get the same answer.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIn signIn;
    private final SignInThrottle throttle;

    PasswordSignIn(SignIn signIn, SignInThrottle throttle) {
        this.signIn = signIn;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName();
        var password = String.valueOf(attempt.getCredentials());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        var who = throttle.admit(email, address)
                ? signIn.byPassword(email, password).orElse(null)
                : null;
        if (who == null) {
            signIn.recordRefused(email, address);
            throw new BadCredentialsException("refused");
        }
        throttle.succeeded(email);
        signIn.recordSignedIn(who, address);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
