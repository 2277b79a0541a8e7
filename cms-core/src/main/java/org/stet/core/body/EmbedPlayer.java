package org.stet.core.body;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.core.shared.WebAddress;

/** Where a service shows one of its things inside another page, with as little watching of readers as it offers. */
final class EmbedPlayer {

    private static final Pattern YOUTUBE = Pattern.compile(
            "https://(?:[^/]+/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/)|youtu\\.be/)([A-Za-z0-9_-]{6,20})(?:[?&#/].*)?");

    private static final Pattern VIMEO = Pattern.compile("https://[^/]+/(?:video/)?([0-9]{1,15})(?:[?#/].*)?");

    private EmbedPlayer() {}

    /** The player's address; nothing where the address names no single thing, which is then only linked to. */
    static Optional<WebAddress> of(EmbedProvider provider, WebAddress address) {
        var player = switch (provider) {
            case YOUTUBE -> id(YOUTUBE, address).map(id -> "https://www.youtube-nocookie.com/embed/" + id);
            case VIMEO -> id(VIMEO, address).map(id -> "https://player.vimeo.com/video/" + id + "?dnt=1");
            case SOUNDCLOUD -> Optional.of("https://w.soundcloud.com/player/?url=" + encoded(address));
            case DATAWRAPPER, FRAMEHOUSE -> Optional.of(address.value());
        };
        return player.flatMap(WebAddress::tryParse);
    }

    private static Optional<String> id(Pattern form, WebAddress address) {
        var matcher = form.matcher(address.value());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String encoded(WebAddress address) {
        return URLEncoder.encode(address.value(), StandardCharsets.UTF_8);
    }
}
