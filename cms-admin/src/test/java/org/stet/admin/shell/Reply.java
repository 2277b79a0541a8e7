package org.stet.admin.shell;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What the console answered. */
record Reply(int status, HttpHeaders headers, String body) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    /** The header's only value, or nothing. */
    String header(String name) {
        return String.join(" | ", headers.allValues(name));
    }

    String location() {
        return header("Location");
    }
}
