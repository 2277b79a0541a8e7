package org.stet.admin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Pages outside Vaadin: what went wrong, in one calm sentence, and the form behind a one-time link. Nothing of the request is
 * in them and their policy allows nothing inline.
 */
@Component
class PlainPage {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final int SERVER_ERROR = 500;
    private static final String WAY_ON = "<p><a href=\"/\">%s</a></p>";
    private static final String FORM = """
            <form method="post" id="sign-in"><input type="hidden" name="%s" value="%s"><button autofocus>%s</button></form>
            <script src="/door.js"></script>""";

    private final ResourceBundle words = ResourceBundle.getBundle("door.words");
    private final String frame = read("door/page.html");

    ResponseEntity<String> refusal(int status) {
        return answer(status, refusalText(status));
    }

    /** A form that posts to the address it came from, so that the token is nowhere in it. */
    ResponseEntity<String> signIn(CsrfToken csrf) {
        var form = FORM.formatted(
                HtmlUtils.htmlEscape(csrf.getParameterName()),
                HtmlUtils.htmlEscape(csrf.getToken()),
                words.getString("sign-in.submit"));
        return answer(200, page("sign-in", form));
    }

    String refusalText(int status) {
        return page(key(status), WAY_ON.formatted(words.getString("way-on")));
    }

    private String key(int status) {
        if (words.containsKey(status + ".title")) {
            return String.valueOf(status);
        }
        return status >= SERVER_ERROR ? "500" : "400";
    }

    private String page(String key, String action) {
        return frame.replace("{title}", words.getString(key + ".title"))
                .replace("{sentence}", words.getString(key + ".sentence"))
                .replace("{action}", action);
    }

    private static ResponseEntity<String> answer(int status, String page) {
        return ResponseEntity.status(status)
                .header(ConsoleHeaders.POLICY, POLICY)
                .header(ConsoleHeaders.CACHING, "no-store")
                .contentType(HTML)
                .body(page);
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
