package org.stet.site.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structured data that more than one kind of page has, by schema.org: who publishes, and where a page stands. */
public final class Facts {

    private static final String CONTEXT = "https://schema.org";

    private Facts() {}

    /** A thing of its own, in the vocabulary of schema.org. */
    public static Map<String, Object> of(String type) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@context", CONTEXT);
        facts.put("@type", type);
        return facts;
    }

    /** The newsroom, as others name it. */
    public static Map<String, Object> publisher(Frame frame) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "NewsMediaOrganization");
        data.put("name", frame.name());
        data.put("url", frame.absolute("/"));
        data.put("correctionsPolicy", frame.absolute("/corrections"));
        var logo = frame.logo();
        if (logo != null) {
            data.put(
                    "logo",
                    Map.of(
                            "@type", "ImageObject",
                            "url", frame.absolute(logo.href()),
                            "width", logo.width(),
                            "height", logo.height()));
        }
        return data;
    }

    /** The newsroom and its site, for the front page. */
    public static List<JsonLd> site(Frame frame) {
        var organisation = of("NewsMediaOrganization");
        organisation.putAll(publisher(frame));
        var site = of("WebSite");
        site.put("name", frame.name());
        site.put("url", frame.absolute("/"));
        site.put("inLanguage", frame.settings().language());
        if (!frame.tagline().isEmpty()) {
            organisation.put("slogan", frame.tagline());
            site.put("description", frame.tagline());
        }
        return List.of(new JsonLd(organisation), new JsonLd(site));
    }

    /** From the front page by way of the sections to a page, whose own name comes last; absent for a section itself. */
    public static JsonLd crumbs(Frame frame, @Nullable Section section, @Nullable String name, String path) {
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(step(1, frame.name(), frame.absolute("/")));
        for (var each : chain(frame, section)) {
            steps.add(step(steps.size() + 1, each.name(), frame.absolute(each.href())));
        }
        if (name != null) {
            steps.add(step(steps.size() + 1, name, frame.absolute(path)));
        }
        var crumbs = of("BreadcrumbList");
        crumbs.put("itemListElement", steps);
        return new JsonLd(crumbs);
    }

    private static Map<String, Object> step(int position, String name, String address) {
        var step = new LinkedHashMap<String, Object>();
        step.put("@type", "ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", address);
        return step;
    }

    /** The sections above one and itself, from the top. */
    private static List<Section> chain(Frame frame, @Nullable Section section) {
        var chain = new ArrayList<Section>();
        for (var each = section; each != null && chain.size() < 20; ) {
            chain.addFirst(each);
            var parent = each.entry().parent();
            each = parent == null ? null : frame.section(parent).orElse(null);
        }
        return chain;
    }
}
