package org.stet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The baseline: nginx with one worker, serving the very bytes that the site answered, head and all, from files compressed
 * beforehand.
 */
final class PlainFiles {

    private static final String CONFIGURATION = """
            %4$s
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            worker_processes 1;
            worker_rlimit_nofile 40000;
            events { worker_connections 20000; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000000;
              keepalive_timeout 600s;
              open_file_cache max=100000 inactive=600s;
              open_file_cache_valid 600s;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              types { }
              default_type "text/html;charset=utf-8";
              server_tokens off;
              server {
                listen 127.0.0.1:%2$d;
                root %1$s/files;
                gzip_static on;
                gzip_vary on;
                %3$s
                location / { try_files $uri$is_args$args.page =404; }
              }
            }
            """;

    private final Path folder;

    PlainFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes an address, its query included, answer with these bytes. */
    void put(String path, byte[] plain, byte[] gzip) {
        try {
            var file = folder.resolve("files" + path + ".page");
            Files.createDirectories(file.getParent());
            Files.write(file, plain);
            Files.write(file.resolveSibling(file.getFileName() + ".gz"), gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends these lines with every answer, besides those a server of files sends by itself. */
    Served serve(int core, int port, Map<String, String> headers) {
        try {
            var lines = headers.entrySet().stream()
                    .map(each -> "add_header " + each.getKey() + " \""
                            + each.getValue().replace("\"", "\\\"") + "\" always;")
                    .collect(Collectors.joining("\n"));
            var file = Files.writeString(
                    folder.resolve("nginx.conf"), CONFIGURATION.formatted(folder, port, lines, user()));
            return Served.start(
                    List.of("nginx", "-p", folder.toString(), "-c", file.toString()),
                    core,
                    port,
                    folder.resolve("nginx.out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started by root, its worker would become somebody who may not read the folder. */
    private static String user() {
        return "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    }
}
