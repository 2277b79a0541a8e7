package org.stet.core.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.core.shared.WebAddress;

/** The outside services whose content a story may offer to load. An address belongs to one by its exact host name. */
public enum EmbedProvider {
    YOUTUBE("YouTube", "video", "www.youtube.com", "youtube.com", "youtu.be", "www.youtube-nocookie.com"),
    VIMEO("Vimeo", "video", "vimeo.com", "www.vimeo.com", "player.vimeo.com"),
    SOUNDCLOUD("SoundCloud", "recording", "soundcloud.com", "www.soundcloud.com", "w.soundcloud.com"),
    DATAWRAPPER("Datawrapper", "chart", "datawrapper.dwcdn.net", "www.datawrapper.de"),
    /** The invented service of the demo newsroom; {@code .example} names lead nowhere. */
    FRAMEHOUSE("Framehouse", "video", "video.example");

    private final String label;
    private final String noun;
    private final Set<String> hosts;

    EmbedProvider(String label, String noun, String... hosts) {
        this.label = label;
        this.noun = noun;
        this.hosts = Set.of(hosts);
    }

    /** The provider that keeps what is at this address. */
    public static Optional<EmbedProvider> of(WebAddress address) {
        return Arrays.stream(values())
                .filter(provider -> provider.serves(address))
                .findFirst();
    }

    static EmbedProvider withKey(String key) {
        return Arrays.stream(values())
                .filter(provider -> provider.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> MalformedBody.because("The embed's provider is not on the list; link to it instead."));
    }

    /** The name in the stored document, such as {@code youtube}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that readers know, such as "YouTube". */
    public String label() {
        return label;
    }

    /** What readers get from it: "video", "recording" or "chart". */
    public String noun() {
        return noun;
    }

    /** The exact host names of its addresses. */
    public Set<String> hosts() {
        return hosts;
    }

    /** The origins that players are loaded from, for the one policy that allows them. */
    public static List<String> playerOrigins() {
        return List.of(
                "https://www.youtube-nocookie.com",
                "https://player.vimeo.com",
                "https://w.soundcloud.com",
                "https://datawrapper.dwcdn.net",
                "https://www.datawrapper.de",
                "https://video.example");
    }

    /** Whether this provider keeps what is at the address; only https will do. */
    public boolean serves(WebAddress address) {
        return address.scheme().equals("https") && hosts.contains(address.host());
    }
}
