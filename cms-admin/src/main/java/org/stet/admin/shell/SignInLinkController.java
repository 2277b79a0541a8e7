package org.stet.admin.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
import org.springframework.web.util.HtmlUtils;
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

    SignInLinkController(SignInLinks links, SignIn signIn, SecurityContextRepository contexts) {
        this.links = links;
        this.signIn = signIn;
        this.contexts = contexts;
    }

    @GetMapping("/sign-in/link/{token}")
    ResponseEntity<String> open(@PathVariable String token, CsrfToken csrf) {
        var page = """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">
                <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
                <title>Sign in | Stet</title><style>body{font:16px/1.5 system-ui;display:grid;place-items:center;min-height:90vh}
                button{font:inherit;padding:.6em 1.2em}</style></head><body>
                <form method="post" action="/sign-in/link/%s"><input type="hidden" name="%s" value="%s">
                <button>Sign in</button></form><script>document.forms[0].submit()</script></body></html>
                """.formatted(
                        HtmlUtils.htmlEscape(token),
                        HtmlUtils.htmlEscape(csrf.getParameterName()),
                        HtmlUtils.htmlEscape(csrf.getToken()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_HTML)
                .body(page);
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
        return "redirect:/";
    }
}
