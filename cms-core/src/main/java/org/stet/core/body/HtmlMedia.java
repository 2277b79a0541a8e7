package org.stet.core.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.Block.Embed;
import org.stet.core.body.Block.Figure;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;

/** Reads pictures that the library knows and embeds whose provider is on the list; all others are left out. */
final class HtmlMedia {

    private final Function<String, @Nullable PictureRef> pictures;

    HtmlMedia(Function<String, @Nullable PictureRef> pictures) {
        this.pictures = pictures;
    }

    /** Without alternative text the caption must do; without either the picture can only be decoration. */
    Optional<Figure> figure(Element image, String caption, String credit) {
        PictureRef picture = pictures.apply(image.attr("src"));
        if (picture == null) {
            return Optional.empty();
        }
        String alt = image.hasAttr("alt") ? oneLine(image.attr("alt")) : caption;
        return Optional.of(new Figure(picture, alt, alt.isEmpty(), caption, credit));
    }

    /** The box that {@link BodyHtml} writes. */
    static Optional<Embed> ownEmbed(Element element) {
        if (!element.hasClass("embed")) {
            return Optional.empty();
        }
        Optional<Element> link = child(element, "a");
        String title = child(element, "b").map(Element::text).orElse("");
        return link.flatMap(a -> embed(a.attr("href"), title));
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream().filter(child -> child.nameIs(name)).findFirst();
    }

    static Optional<Embed> embed(String address, String title) {
        return WebAddress.tryParse(address.strip())
                .flatMap(link -> EmbedProvider.of(link).map(provider -> {
                    String words = oneLine(title);
                    String fallback = provider.label() + " " + provider.noun();
                    return new Embed(provider, link, words.isEmpty() ? fallback : words);
                }));
    }

    private static String oneLine(String text) {
        Flow flow = new Flow();
        flow.text(text, List.of());
        return flow.finish().stream().map(PlainText::of).findFirst().orElse("");
    }
}
