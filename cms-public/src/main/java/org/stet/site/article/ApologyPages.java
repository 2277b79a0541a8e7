package org.stet.site.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.publication.PublishedArticles;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.shell.Apology;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;
import org.stet.site.shell.Templates;

/** "No story stands at this address", "this story no longer stands", and "we will be back": one page each for every address. */
@Component
class ApologyPages implements Apology {

    private static final int MEANWHILE = 4;

    private final PublishedArticles articles;
    private final StoryCards cards;
    private final Frames frames;
    private final Templates templates;
    private final Page.Text unavailable;

    ApologyPages(PublishedArticles articles, StoryCards cards, Frames frames, Templates templates) {
        this.articles = articles;
        this.cards = cards;
        this.frames = frames;
        this.templates = templates;
        this.unavailable = page(
                frames.bare(),
                List.of(),
                "503",
                "Back soon",
                "The presses are being oiled.",
                "This page cannot be shown at the moment. Please try again in a minute.");
    }

    @Override
    public Page.Text unavailable() {
        return unavailable;
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        var meanwhile = cards.of(articles.latest(frame.now(), MEANWHILE, 0), frame);
        return address.equals(GONE)
                ? page(
                        frame,
                        meanwhile,
                        "410",
                        "Taken down",
                        "This story no longer stands.",
                        "There was a story at this address. It is not public any more.")
                : page(
                        frame,
                        meanwhile,
                        "404",
                        "Not found",
                        "No story stands at this address.",
                        "The address may be mistyped, or the page was never here.");
    }

    private Page.Text page(
            Frame frame, List<StoryCard> meanwhile, String code, String label, String headline, String words) {
        var bytes = templates.html(
                "article/apology",
                Map.of(
                        "frame", frame,
                        "head", Head.of(label, words),
                        "meanwhile", meanwhile,
                        "code", code,
                        "label", label,
                        "headline", headline,
                        "words", words));
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        subjects.addAll(StoryCards.subjects(meanwhile));
        return new Page.Text(bytes, subjects, Set.of(), frame.midnight());
    }
}
