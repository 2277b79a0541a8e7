package org.stet.site.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.settings.SiteSettings;
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

    /** The page as made for these settings. */
    private record Unavailable(SiteSettings settings, Page.Text page) {}

    private final PublishedArticles articles;
    private final StoryCards cards;
    private final Frames frames;
    private final Templates templates;
    private volatile Unavailable unavailable;

    ApologyPages(PublishedArticles articles, StoryCards cards, Frames frames, Templates templates) {
        this.articles = articles;
        this.cards = cards;
        this.frames = frames;
        this.templates = templates;
        this.unavailable = unavailableIn(frames.bare());
    }

    @Override
    public Page.Text unavailable() {
        var bare = frames.bare();
        if (!unavailable.settings().equals(bare.settings())) {
            unavailable = unavailableIn(bare);
        }
        return unavailable.page();
    }

    private Unavailable unavailableIn(Frame bare) {
        return new Unavailable(bare.settings(), page(bare, List.of(), "503"));
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        var meanwhile = cards.of(articles.latest(frame.now(), MEANWHILE), frame);
        return page(frame, meanwhile, address.equals(GONE) ? "410" : "404");
    }

    private Page.Text page(Frame frame, List<StoryCard> meanwhile, String code) {
        var label = frame.words().say("sorry." + code);
        var words = frame.words().say("sorry." + code + ".words");
        var bytes = templates.html(
                "article/apology",
                Map.of(
                        "frame", frame,
                        "head", Head.of(label, words),
                        "meanwhile", meanwhile,
                        "code", code,
                        "label", label,
                        "headline", frame.words().say("sorry." + code + ".headline"),
                        "words", words));
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        subjects.addAll(StoryCards.subjects(meanwhile));
        return new Page.Text(bytes, subjects, Set.of(), frame.midnight());
    }
}
