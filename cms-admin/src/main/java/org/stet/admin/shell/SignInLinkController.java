package org.stet.admin.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.stet.core.account.SignIn;
import org.stet.core.account.SignInLinks;
import org.stet.core.account.SignedIn;

/**
 * One-time sign-in links. Opening one only shows a form that sends itself; the link is used up by the POST, so a mail
 * scanner or a preview that fetches it does not sign anybody in.
 */
@Controller
class SignInLinkController {

    private final SignInLinks links;
    private final SignIn signIn;
    private final SecurityContextRepository contexts;
    private final PlainPage page;

    SignInLinkController(SignInLinks links, SignIn signIn, SecurityContextRepository contexts, PlainPage page) {
        this.links = links;
        this.signIn = signIn;
        this.contexts = contexts;
        this.page = page;
    }

    @GetMapping("/sign-in/link/{token}")
    ResponseEntity<String> open(CsrfToken csrf) {
        return page.signIn(csrf);
    }

    @PostMapping("/sign-in/link/{token}")
    String redeem(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var account = links.redeem(token).flatMap(signIn::byId).filter(SignedIn::isEnabled);
        if (account.isEmpty()) {
            return "redirect:/sign-in?link";
        }
        request.getSession(true);
        request.changeSessionId();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                account.get(), null, account.get().getAuthorities());
        authentication.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        signIn.recordSignedIn(account.get(), request.getRemoteAddr());
        return "redirect:/";
    }
}
