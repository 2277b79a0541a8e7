package org.stet.admin.signoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.signoff.OpenSignOff;
import org.stet.core.signoff.SignOffDoor;

/** What somebody outside sees at their address: the revision as readers would, and a form for one answer. It works without scripts. */
@Component
class SignOffPage {

    private static final String FORM = """
            <form method="post"><input type="hidden" name="%s" value="%s">
            <label for="words">%s</label>
            <textarea id="words" name="words" maxlength="%d" aria-describedby="hint fault"%s>%s</textarea>
            <p class="fault" id="fault" role="alert">%s</p>
            <p class="small" id="hint">%s</p>
            <p class="verbs"><button name="decision" value="LET_STAND">%s</button>
            <button class="second" name="decision" value="CHANGE_ASKED">%s</button></p></form>""";

    /** Looked for once, so that nothing that is put in is read as a place itself. */
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private static final String SAID = "<p><strong>%s</strong></p>%s<p>%s</p>";

    private final CurrentSettings settings;
    private final NewsroomClock clock;
    private final ResourceBundle words = ResourceBundle.getBundle("door.words");
    private final String frame = read("door/sign-off.html");

    SignOffPage(CurrentSettings settings, NewsroomClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What was typed and why it was refused, where it was. */
    record Typed(String words, String fault) {

        static final Typed NOTHING = new Typed("", "");
    }

    String of(OpenSignOff open, String token, @Nullable CsrfToken csrf, Typed typed) {
        var places = Map.of(
                "{title}", escaped(open.headline()),
                "{newsroom}", escaped(settings.get().name()),
                "{sentence}", say("outside.sentence", open.person(), open.askedBy()),
                "{until}", say("outside.until", clock.read().full(open.expiresAt()), open.revision()),
                "{preview}", escaped(settings.get().absolute("/preview/" + token)),
                "{frame}", say("outside.frame"),
                "{answerTitle}", say("outside.answer"),
                "{answer}", open.decision() == null && csrf != null ? form(open, csrf, typed) : said(open));
        return PLACE.matcher(frame).replaceAll(place -> Matcher.quoteReplacement(places.get(place.group())));
    }

    private String form(OpenSignOff open, CsrfToken csrf, Typed typed) {
        return FORM.formatted(
                escaped(csrf.getParameterName()),
                escaped(csrf.getToken()),
                say("outside.words"),
                SignOffDoor.LONGEST_ANSWER,
                typed.fault().isEmpty() ? "" : " aria-invalid=\"true\" autofocus",
                escaped(typed.words()),
                escaped(typed.fault()),
                say("outside.hint", open.person()),
                say("outside.stand"),
                say("outside.change"));
    }

    private String said(OpenSignOff open) {
        var quote = open.words().isEmpty() ? "" : "<blockquote>" + escaped(open.words()) + "</blockquote>";
        return SAID.formatted(say("outside.said." + open.decision()), quote, say("outside.thanks", open.askedBy()));
    }

    private String say(String key, Object... values) {
        return escaped(new MessageFormat(words.getString(key), Locale.ENGLISH).format(values));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
