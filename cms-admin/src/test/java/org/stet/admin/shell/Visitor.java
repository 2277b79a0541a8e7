package org.stet.admin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without eyes: keeps cookies, follows nothing, and speaks Vaadin's protocol as far as opening a view. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN_IN_PAGE = Pattern.compile("name=\"_csrf\" (?:content|value)=\"([^\"]+)\"");
    private static final Pattern TOKEN_IN_TAB = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI console;
    private int next;

    Visitor(int port) {
        console = URI.create("http://localhost:" + port);
    }

    Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** {@code headers} are names and values in turn. */
    Reply send(String method, String path, String body, String... headers) {
        return send(method, path, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    Reply send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(console.resolve(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Reply.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Reply post(String path, String form, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/x-www-form-urlencoded";
        return send("POST", path, form, all);
    }

    /** The CSRF token in the page at this address. */
    String csrf(String path) {
        var page = get(path, "Accept", "text/html");
        var found = TOKEN_IN_PAGE.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No token in " + page);
        }
        return found.group(1);
    }

    Reply signIn(String email, String password, String... headers) {
        return post("/sign-in", credentials(csrf("/sign-in"), email, password), headers);
    }

    static String credentials(String csrf, String email, String password) {
        return "_csrf=" + encoded(csrf) + "&username=" + encoded(email) + "&password=" + encoded(password);
    }

    Reply use(String token) {
        var path = "/sign-in/link/" + token;
        return post(path, "_csrf=" + encoded(csrf(path)));
    }

    /** The session's id, or nothing. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("STET"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void forget() {
        cookies.getCookieStore().removeAll();
    }

    /** Opens a view in a new tab. */
    Tab open(String route) {
        var begun = get("/?v-r=init&location=" + encoded(route) + "&query=");
        var found = TOKEN_IN_TAB.matcher(begun.body());
        var tab = new Tab(next++, found.find() ? found.group(1) : "");
        tab.first = tab.go(route);
        return tab;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }

    /** An open view. */
    final class Tab {

        private static final String MESSAGE = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""";
        private static final String NAVIGATE = """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":null,"trigger":""}}""";
        private static final String TYPE = """
                {"type":"mSync","node":%s,"feature":1,"property":"value","value":"%s"}""";
        private static final String CLICK = """
                {"type":"event","node":%s,"event":"click","data":{"event.screenX":0,"event.screenY":0,"event.clientX":0,\
                "event.clientY":0,"event.detail":1,"event.button":0,"event.ctrlKey":false,"event.altKey":false,\
                "event.metaKey":false,"event.shiftKey":false}}""";

        private final int ui;
        private final String key;
        private int messages;
        private Reply first = new Reply(0, HttpHeaders.of(Map.of(), (_, _) -> true), "");

        private Tab(int ui, String key) {
            this.ui = ui;
            this.key = key;
        }

        Reply first() {
            return first;
        }

        Reply go(String route) {
            return send(NAVIGATE.formatted(route));
        }

        /** Fills in the only field of this tag. */
        Reply type(String tag, String value) {
            return send(TYPE.formatted(node(tag), value));
        }

        /** Presses the only element of this tag. */
        Reply click(String tag) {
            return send(CLICK.formatted(node(tag)));
        }

        private String node(String tag) {
            var found = Pattern.compile(
                            "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"" + tag + "\"")
                    .matcher(first.body());
            if (!found.find()) {
                throw new IllegalStateException("No " + tag + " in " + first.body());
            }
            return found.group(1);
        }

        private Reply send(String call) {
            var message = MESSAGE.formatted(key, call, messages, messages++);
            return Visitor.this.send(
                    "POST", "/?v-r=uidl&v-uiId=" + ui, message, "Content-Type", "application/json;charset=UTF-8");
        }
    }
}
