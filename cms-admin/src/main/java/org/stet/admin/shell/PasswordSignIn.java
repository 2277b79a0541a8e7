package org.stet.admin.shell;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.stet.core.account.SignIn;
import org.stet.core.account.SignInThrottle;

/**
 * Signs in by password, at most so many tries per account and per network address. The address is the connection's own: no
 * header can change it. Unknown, disabled, throttled and wrong all get the same answer.
 */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;

    PasswordSignIn(SignIn signIn, SignInThrottle throttle, PasswordEncoder encoder) {
        super(accounts(signIn));
        this.throttle = throttle;
        setPasswordEncoder(encoder);
    }

    private static UserDetailsService accounts(SignIn signIn) {
        return email -> signIn.byEmail(email)
                .<UserDetails>map(account -> account)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        var email = attempt.getName();
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.isOpen(email, address)) {
            throw new BadCredentialsException("refused");
        }
        try {
            var signedIn = super.authenticate(attempt);
            throttle.succeeded(email);
            return signedIn;
        } catch (AuthenticationException refused) {
            throttle.failed(email, address);
            throw new BadCredentialsException("refused");
        }
    }
}
