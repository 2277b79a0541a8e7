package org.stet.core.body;

import static org.stet.core.body.Markup.attribute;

import org.stet.core.body.Block.Embed;

/**
 * A box that names a service and loads nothing. On a page its link loads the thing into an empty frame below it, without a
 * script and without a word to the service before; elsewhere it leads to the service.
 */
final class EmbedHtml {

    private static final String SANDBOX = "allow-scripts allow-same-origin allow-popups allow-presentation";

    private EmbedHtml() {}

    /** {@code number} tells the frames of one page apart; zero where there can be none, as in feeds. */
    static void write(Embed embed, int number, BodyWords words, Markup out) {
        var provider = embed.provider().label();
        var key = "embed." + embed.provider().noun();
        var title = embed.title().isBlank() ? words.say(key + ".title", provider) : embed.title();
        var player = number == 0
                ? null
                : EmbedPlayer.of(embed.provider(), embed.address()).orElse(null);
        out.open("div", attribute("class", "embed"));
        element(out, "b", "", title);
        element(out, "p", "", words.say(key + ".kept", provider));
        var target = player == null
                ? attribute("href", embed.address().value()) + attribute("rel", "noopener")
                : attribute("href", player.value()) + attribute("target", "embed-" + number);
        element(out, "a", attribute("class", "btn") + target, words.say(key + ".load", provider));
        if (player != null) {
            element(out, "iframe", frame(number, title), "");
        }
        out.close("div");
    }

    private static String frame(int number, String title) {
        return attribute("name", "embed-" + number)
                + attribute("title", title)
                + attribute("sandbox", SANDBOX)
                + attribute("referrerpolicy", "strict-origin-when-cross-origin")
                + " allowfullscreen";
    }

    private static void element(Markup out, String tag, String attributes, String text) {
        out.open(tag, attributes);
        out.text(text);
        out.close(tag);
    }
}
