package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;

/** T01: an address that a browser could run, or that hides where it leads, is no address. */
class AddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://longhand.example/articles/a?b=1&c=2#d",
                "HTTP://LONGHAND.EXAMPLE",
                "https://münchen.example/straße",
                "https://例え.テスト/パス",
                "https://longhand.example:8443/",
                "http://[2001:db8::1]:80/x",
                "https://longhand.example/a'b(c)",
                "https://web.archive.org/web/2026/https://longhand.example/",
                "/articles/corvane-training-logs",
                "/search?q=a:b",
                "#who-is-next",
                "mailto:desk@longhand.example",
                "mailto:desk@longhand.example?subject=A%20tip"
            })
    void ordinaryAddressesAreKeptAsTheyAre(String value) {
        assertThat(new WebAddress(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "jav&#x0A;ascript:alert(1)",
                "/x&Tab;y",
                "javascript\u200B:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "blob:https://a.example/1",
                "view-source:https://a.example",
                "ftp://a.example/",
                "tel:123",
                "about:blank",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "https:\\\\evil.example",
                "https:/evil.example",
                "https:evil.example",
                "https://",
                "https:///path",
                "https://?x",
                "https://user@evil.example/",
                "https://longhand.example@evil.example/",
                "https://user:secret@evil.example/",
                "https://a b.example/",
                "https://a.example/\"onclick=x",
                "https://a.example/<b>",
                "https://a.example/`",
                "https://a.example:99999/",
                "https://a.example:8x/",
                "https://a.example:/",
                "https://%65vil.example/",
                "https://.example/",
                "https://a.example/\u202Egpj.exe",
                "https://a.example/\uD800",
                "https://a.example/\u00A0",
                "longhand.example",
                "www.longhand.example/x",
                "article.html",
                "../x",
                "?page=2",
                "mailto:",
                "mailto:desk",
                "mailto:?subject=x",
                "mailto:a@b.example?subject=x%0D%0Abcc:c@d.example",
                "https://[::1",
                "https://[]/",
                "https://[x]/"
            })
    void everythingElseIsRefused(String value) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new WebAddress(value))
                .withMessageStartingWith("The address was refused: ");
        assertThat(WebAddress.tryParse(value)).isEmpty();
    }

    @Test
    void twoThousandCharactersAreAcceptedAndOneMoreIsRefused() { // F18
        assertThat(WebAddress.tryParse("/" + "a".repeat(1_998))).isPresent();
        assertThat(WebAddress.tryParse("/" + "a".repeat(1_999))).isPresent();
        assertThat(WebAddress.tryParse("/" + "a".repeat(2_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=1, YOUTUBE",
        "https://youtu.be/1, YOUTUBE",
        "https://VIMEO.com/1, VIMEO",
        "https://soundcloud.com/a/b, SOUNDCLOUD",
        "https://datawrapper.dwcdn.net/x/1/, DATAWRAPPER",
        "https://video.example/brandvold, FRAMEHOUSE"
    })
    void anEmbedBelongsToTheProviderOfItsHost(String address, EmbedProvider provider) {
        assertThat(EmbedProvider.of(new WebAddress(address))).contains(provider);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=4, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/watch?list=a&v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=x, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1",
        "https://player.vimeo.com/video/76979871, https://player.vimeo.com/video/76979871?dnt=1",
        "https://soundcloud.com/a/b?c=d&e, https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa%2Fb%3Fc%3Dd%26e",
        "https://datawrapper.dwcdn.net/x/1/, https://datawrapper.dwcdn.net/x/1/"
    })
    void aPlayerIsFoundOnOneOfTheOriginsThatMayBeFramed(String address, String player) {
        var given = new WebAddress(address);
        var found = EmbedPlayer.of(EmbedProvider.of(given).orElseThrow(), given).orElseThrow();
        assertThat(found.value()).isEqualTo(player);
        assertThat(EmbedProvider.playerOrigins()).contains("https://" + found.host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.youtube.com/@channel", "https://www.youtube.com/watch?v=", "https://vimeo.com/about"
            })
    void whatIsNoSingleThingHasNoPlayer(String address) {
        var given = new WebAddress(address);
        assertThat(EmbedPlayer.of(EmbedProvider.of(given).orElseThrow(), given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.youtube.com/watch?v=1",
                "https://youtube.com.evil.example/",
                "https://evilyoutube.com/",
                "https://evil.example/youtube.com",
                "/youtube.com",
                "mailto:a@youtube.com"
            })
    void aLookalikeHostIsNoProvider(String address) {
        assertThat(EmbedProvider.of(new WebAddress(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5abc!", "ABC", "a b", "../a", "a\n", "é", "１２"})
    void aPictureIdIsTakenAsItIsOrRefused(String id) { // T23
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new PictureRef(id));
    }

    @Test
    void aPictureIdHasFortyCharactersAtMost() { // T23
        assertThat(new PictureRef("a".repeat(39)).value()).hasSize(39);
        assertThat(new PictureRef("a".repeat(40)).value()).hasSize(40);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new PictureRef("a".repeat(41)));
    }
}
