package org.stet.site.express;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what cannot be misunderstood is read; whatever is odd is left to the server. */
class SimpleGetTests {

    private final SimpleGet head = new SimpleGet();

    @Test
    void aBrowsersRequestIsRead() {
        var request = "GET /category/policy?page=2 HTTP/1.1\r\nHost: courant.example:8080\r\n"
                + "User-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\nAccept: text/html,*/*;q=0.8\r\n"
                + "Accept-Encoding: gzip, deflate, br, zstd\r\nConnection: keep-alive\r\nCookie: a=b; c=\"d\"\r\n"
                + "Sec-Fetch-Mode: navigate\r\nIf-None-Match: W/\"abc-gz\"\r\nX-Empty:\r\n\r\n";

        assertThat(reads(request)).isTrue();
        assertThat(head.target()).hasToString("/category/policy?page=2");
        assertThat(head.acceptsGzip()).isTrue();
        assertThat(head.knows(ascii("\"abc-gz\""))).isTrue();
        assertThat(head.knows(ascii("\"abc\""))).isFalse();
        assertThat(head.end()).isEqualTo(request.length());
    }

    @Test
    void whatTheLastRequestSaidIsForgotten() {
        assertThat(reads("GET /a HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\nIf-None-Match: \"t\"\r\n\r\n"))
                .isTrue();
        assertThat(reads("GET /b HTTP/1.1\r\nHost: b\r\n\r\n")).isTrue();
        assertThat(head.acceptsGzip()).isFalse();
        assertThat(head.knows(ascii("\"t\""))).isFalse();
        assertThat(reads("GET /c HTTP/1.1\r\n\r\n"))
                .as("without a host of its own")
                .isFalse();
    }

    @Test
    void theNextRequestIsLeftWhereItIs() {
        var first = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";

        assertThat(reads(first + "POST /b HTTP/1.1\r\n")).isTrue();
        assertThat(head.end()).isEqualTo(first.length());
    }

    @Test
    void aHeadIsReadOnlyWhole() {
        var whole = "GET /a HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n";
        for (var length = 0; length < whole.length(); length++) {
            assertThat(reads(whole.substring(0, length)))
                    .as(whole.substring(0, length))
                    .isFalse();
        }
        assertThat(reads(whole)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD /a HTTP/1.1\nHost: a\n\n",
                "POST /a HTTP/1.1\nHost: a\n\n",
                "get /a HTTP/1.1\nHost: a\n\n",
                "GET  /a HTTP/1.1\nHost: a\n\n",
                "GET /a  HTTP/1.1\nHost: a\n\n",
                "GET /a HTTP/1.0\nHost: a\n\n",
                "GET /a HTTP/2.0\nHost: a\n\n",
                "GET /a\nHost: a\n\n",
                "GET http://a/a HTTP/1.1\nHost: a\n\n",
                "GET /\u00e9 HTTP/1.1\nHost: a\n\n",
                "GET /a HTTP/1.1\n\n",
                "GET /a HTTP/1.1\nHost:\n\n",
                "GET /a HTTP/1.1\nHost: a\nHost: b\n\n",
                "GET /a HTTP/1.1\nHost: a b\n\n",
                "GET /a HTTP/1.1\nHost: a/b\n\n",
                "GET /a HTTP/1.1\nHost : a\n\n",
                "GET /a HTTP/1.1\n Host: a\n\n",
                "GET /a HTTP/1.1\nHost: a\n folded\n\n",
                "GET /a HTTP/1.1\nHost: a\nAccept: a\u0000b\n\n",
                "GET /a HTTP/1.1\nHost: a\nAccept: a\u007fb\n\n",
                "GET /a HTTP/1.1\nHost: a\nAccept: \u00e9\n\n",
                "GET /a HTTP/1.1\nHost: a\nNo colon\n\n",
                "GET /a HTTP/1.1\nHost: a\n: no name\n\n",
                "GET /a HTTP/1.1\nHost: a\nContent-Length: 0\n\n",
                "GET /a HTTP/1.1\nHost: a\nCONTENT-LENGTH: 5\n\nhello",
                "GET /a HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n0\n\n",
                "GET /a HTTP/1.1\nHost: a\nExpect: 100-continue\n\n",
                "GET /a HTTP/1.1\nHost: a\nUpgrade: h2c\n\n",
                "GET /a HTTP/1.1\nHost: a\nConnection: close\n\n",
                "GET /a HTTP/1.1\nHost: a\nConnection: keep-alive, Upgrade\n\n",
                "GET /a HTTP/1.1\nHost: a\nAccept-Encoding: gzip;q=0\n\n",
                "GET /a HTTP/1.1\nHost: a\nIf-None-Match: *\n\n",
                "GET /a HTTP/1.1\nHost: a\nIf-None-Match: \"a\", \"b\"\n\n",
                "GET /a HTTP/1.1\nHost: a\nIf-None-Match: \"a\"\nIf-None-Match: \"b\"\n\n",
            })
    void whatIsOddIsLeftToTheServer(String request) {
        assertThat(reads(request.replace("\n", "\r\n"))).isFalse();
    }

    @Test
    void aLineEndsWithBothOfItsCharacters() {
        assertThat(reads("GET /a HTTP/1.1\nHost: a\n\n")).isFalse();
        assertThat(reads("GET /a HTTP/1.1\r\nHost: a\n\r\n")).isFalse();
        assertThat(reads("GET /a HTTP/1.1\r\nHost: a\r\n\n")).isFalse();
        assertThat(reads("GET /a HTTP/1.1\r\nHost: a\rGET /b HTTP/1.1\r\n\r\n")).isFalse();
    }

    private boolean reads(String request) {
        var bytes = request.getBytes(StandardCharsets.ISO_8859_1);
        return head.read(bytes, 0, bytes.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
