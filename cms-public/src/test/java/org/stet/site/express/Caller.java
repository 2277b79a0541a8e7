package org.stet.site.express;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One connection to the site, of which every byte is seen. */
final class Caller implements AutoCloseable {

    /** An answer's status line, its other lines in order of the alphabet without the hour, and its bytes. */
    record Answer(String status, List<String> lines, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String line(String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .findFirst()
                    .orElse("");
        }
    }

    private final Socket socket = new Socket();
    private final InputStream in;

    Caller(int port) throws IOException {
        this(port, 0);
    }

    /** With a window of so many bytes for what comes in; 0 for the usual one. */
    Caller(int port, int window) throws IOException {
        if (window > 0) {
            socket.setReceiveBufferSize(window);
        }
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        socket.connect(new InetSocketAddress("localhost", port));
        in = new BufferedInputStream(socket.getInputStream());
    }

    static String get(String target, String... lines) {
        return "GET " + target + " HTTP/1.1\r\nHost: courant.example\r\n"
                + String.join(
                        "", Arrays.stream(lines).map(line -> line + "\r\n").toList()) + "\r\n";
    }

    Caller send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Answer answer() throws IOException {
        var head = answerToHead();
        var length = head.line("Content-Length");
        var body = length.isEmpty() ? 0 : Integer.parseInt(length.substring(16));
        return new Answer(head.status(), head.lines(), in.readNBytes(body));
    }

    /** What is answered to somebody who asks for no body. */
    Answer answerToHead() throws IOException {
        var head = head().split("\r\n");
        var lines = Arrays.stream(head)
                .skip(1)
                .filter(line -> !line.startsWith("Date: "))
                .sorted()
                .toList();
        return new Answer(head[0], lines, new byte[0]);
    }

    boolean isClosed() throws IOException {
        return in.read() < 0;
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("The connection ended within " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
