package org.stet.site.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.core.body.BodyText;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Moment;

/** What machines are told of live coverage: the same values that readers see. */
public final class LiveData {

    private LiveData() {}

    /** Makes of a story's data that of a live blog, as long as it is one. */
    public static void addTo(Map<String, Object> story, LivePage page) {
        if (!page.isLive()) {
            return;
        }
        story.put("@type", "LiveBlogPosting");
        story.put("coverageStartTime", page.began().iso());
        story.put("coverageEndTime", page.ended().iso());
        story.put(
                "liveBlogUpdate",
                page.entries().stream().map(entry -> posting(entry, page)).toList());
    }

    private static Map<String, Object> posting(Entry entry, LivePage page) {
        var update = entry.update();
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "BlogPosting");
        data.put("headline", update.name());
        data.put("datePublished", entry.from().iso());
        Moment corrected = entry.corrected();
        data.put("dateModified", (corrected == null ? entry.from() : corrected).iso());
        data.put("articleBody", BodyText.of(update.text()).plain());
        data.put("url", page.frame().absolute(page.story()) + "#" + entry.anchor());
        var by = update.by();
        data.put(
                "author",
                by == null
                        ? newsroom(page.frame())
                        : person(by.name(), by.slug().value(), page.frame()));
        return data;
    }

    private static Map<String, Object> person(String name, String slug, Frame frame) {
        return Map.of("@type", "Person", "name", name, "url", frame.absolute("/author/" + slug));
    }

    private static Map<String, Object> newsroom(Frame frame) {
        return Map.of("@type", "Organization", "name", frame.name(), "url", frame.absolute("/"));
    }
}
