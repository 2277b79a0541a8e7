package org.stet.admin.signoff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.signoff.Decision;
import org.stet.core.signoff.SignOffDoor;

/** The address for somebody without an account. Opening it changes nothing; the answer is a POST with a token of its own. */
@Controller
class SignOffController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; frame-src ";

    private final SignOffDoor door;
    private final SignOffPage page;
    private final CurrentSettings settings;

    SignOffController(SignOffDoor door, SignOffPage page, CurrentSettings settings) {
        this.door = door;
        this.page = page;
        this.settings = settings;
    }

    @GetMapping("/sign-off/{token}")
    ResponseEntity<String> open(@PathVariable String token, CsrfToken csrf) {
        var open = door.open(token).orElseThrow(SignOffController::nothingHere);
        return answer(HttpStatus.OK, page.of(open, token, csrf, SignOffPage.Typed.NOTHING));
    }

    @PostMapping("/sign-off/{token}")
    ResponseEntity<String> decide(
            @PathVariable String token,
            @RequestParam Decision decision,
            @RequestParam(defaultValue = "") String words,
            CsrfToken csrf) {
        try {
            door.decide(token, decision, words);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/sign-off/" + token))
                    .build();
        } catch (NotFound ended) {
            throw nothingHere();
        } catch (InvalidInput refused) {
            var open = door.open(token).orElseThrow(() -> refused);
            var typed = new SignOffPage.Typed(words, refused.sentence());
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, page.of(open, token, csrf, typed));
        }
    }

    /** Unknown, ended and revoked look alike. */
    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<String> answer(HttpStatus status, String body) {
        var site = URI.create(settings.get().absolute("/"));
        return ResponseEntity.status(status)
                .header("Content-Security-Policy", POLICY + site.getScheme() + "://" + site.getRawAuthority())
                .header("Cache-Control", "no-store")
                .contentType(HTML)
                .body(body);
    }
}
