package org.stet.admin.notification;

import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.core.notification.Letter;
import org.stet.core.notification.Notification;
import org.stet.core.settings.CurrentSettings;

/**
 * Writes letters: a subject, plain text, and the same as HTML without pictures or anything to load. Links lead to the
 * console's configured address, never to one a request named.
 */
@Component
class LetterPaper {

    private static final int LONGEST_SUBJECT = 150;

    private static final String HTML = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
            <meta name="viewport" content="width=device-width"><title>%s</title>
            <style>@media (prefers-color-scheme: dark) { .page { background: #15171c !important; color: #e9e7e2 !important }
            .dim { color: #a9abb3 !important } .line { border-color: #363943 !important } a { color: #9db8ff !important } }</style></head>
            <body class="page" style="margin:0;padding:24px 16px;background:#faf9f6;color:#22242a;font:16px/1.5 system-ui,sans-serif">
            <div style="max-width:34rem;margin:0 auto">
            <p class="dim" style="margin:0 0 20px;color:#5c5f69;font-size:14px">%s</p>
            %s
            <p class="dim line" style="margin:28px 0 0;padding-top:14px;border-top:1px solid #dedbd3;color:#5c5f69;font-size:13px">%s
            <a href="%s" style="color:#2a55b5">%s</a></p></div></body></html>
            """;

    private static final String ENTRY = """
            <div class="line" style="margin:0 0 20px">
            <p style="margin:0">%s</p>
            <p style="margin:2px 0 4px;font:600 20px/1.3 Georgia,serif"><a href="%s" style="color:#2a55b5">%s</a></p>
            %s<p class="dim" style="margin:0;color:#5c5f69;font-size:14px">%s</p></div>
            """;

    private final NewsroomClock clock;
    private final CurrentSettings settings;
    private final String console;

    LetterPaper(
            NewsroomClock clock,
            CurrentSettings settings,
            @Value("${stet.console.url:http://localhost:${server.port}}") String console) {
        this.clock = clock;
        this.settings = settings;
        this.console = console;
    }

    /** A letter as it is sent. */
    record Written(String subject, String text, String html, String choices) {}

    Written write(Letter letter) {
        var time = clock.read();
        var choices = console + "/account";
        var room = settings.get().name();
        var subject = subject(letter, time);
        var opening = opening(letter, room);
        return new Written(
                subject,
                opening + "\n\n" + texts(letter, time) + "-- \n" + LetterWords.of("letter.footer") + "\n" + choices
                        + "\n",
                HTML.formatted(
                        html(subject),
                        html(opening),
                        entries(letter, time),
                        html(LetterWords.of("letter.footer")),
                        html(choices),
                        html(LetterWords.of("letter.choices"))),
                choices);
    }

    private String subject(Letter letter, NewsroomTime time) {
        var words = switch (letter.kind()) {
            case TEST -> LetterWords.of("letter.subject.test");
            case DIGEST ->
                LetterWords.of("letter.subject.digest", letter.tells().size());
            case NOTICE -> noticeSubject(letter, time);
        };
        var line = LetterWords.oneLine(words);
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static String noticeSubject(Letter letter, NewsroomTime time) {
        var last = letter.tells().getLast();
        return headline(last) + ": " + sentence(last, time);
    }

    private static String opening(Letter letter, String room) {
        var first = LetterWords.oneLine(letter.name()).split(" ", 2)[0];
        return LetterWords.of("letter.opening." + letter.kind(), first, room);
    }

    private String texts(Letter letter, NewsroomTime time) {
        return letter.tells().stream()
                .map(told -> headline(told) + "\n" + sentence(told, time) + "\n"
                        + (told.detail().isEmpty() ? "" : "> " + told.detail().replace("\n", "\n> ") + "\n")
                        + time.full(told.at()) + "\n" + link(told) + "\n\n")
                .collect(Collectors.joining());
    }

    private String entries(Letter letter, NewsroomTime time) {
        return letter.tells().stream()
                .map(told -> ENTRY.formatted(
                        html(sentence(told, time)),
                        html(link(told)),
                        html(headline(told)),
                        quote(told),
                        html(time.full(told.at()))))
                .collect(Collectors.joining());
    }

    private static String quote(Notification told) {
        return told.detail().isEmpty()
                ? ""
                : "<p style=\"margin:0 0 4px;padding-left:10px;border-left:3px solid #c98a1b;white-space:pre-line\">"
                        + html(told.detail()) + "</p>\n";
    }

    private String link(Notification told) {
        return console + "/" + OpenedNotification.place(told.id());
    }

    private static String sentence(Notification told, NewsroomTime time) {
        var moment = told.moment();
        return LetterWords.of(
                "inbox.said." + told.kind(),
                LetterWords.oneLine(told.actorName()),
                moment == null ? "" : time.full(moment));
    }

    private static String headline(Notification told) {
        return told.headline().isEmpty() ? LetterWords.of("desk.untitled") : LetterWords.oneLine(told.headline());
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
