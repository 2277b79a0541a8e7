package org.stet.admin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no well-behaved client would: the path as it stands, and headers a client keeps for itself. */
record Wire(int port) {

    private static final int HEAD_END = 4;

    /** The whole answer as it came, status line first. */
    String send(String method, String path, String... headers) {
        var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        var staysOpen = request.indexOf("Upgrade: ") > 0;
        if (!staysOpen) {
            request.append("Connection: close\r\n");
        }
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
            return answer(socket, staysOpen);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** To the end, or only the head where the connection stays open. */
    private static String answer(Socket socket, boolean headOnly) throws IOException {
        var bytes = new StringBuilder();
        var in = socket.getInputStream();
        for (int one = in.read(); one >= 0; one = in.read()) {
            bytes.append((char) one);
            if (headOnly && one == '\n' && bytes.lastIndexOf("\r\n\r\n") == bytes.length() - HEAD_END) {
                break;
            }
        }
        return bytes.toString();
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
}
