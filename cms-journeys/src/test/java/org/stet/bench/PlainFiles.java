package org.stet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The baseline: nginx with one worker, serving the very bytes that the site answered, from files compressed beforehand. */
final class PlainFiles {

    private static final String CONFIGURATION = """
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
              server {
                listen 127.0.0.1:%2$d;
                root %1$s/files;
                gzip_static on;
                gzip_vary on;
                add_header Cache-Control "max-age=0, must-revalidate";
                location / { try_files $uri.page =404; }
              }
            }
            """;

    private final Path folder;

    PlainFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes an address answer with these bytes. Its query does not count. */
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

    Served serve(int core, int port) {
        try {
            var file = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(folder, port));
            return Served.start(
                    List.of("nginx", "-p", folder.toString(), "-c", file.toString()),
                    core,
                    port,
                    folder.resolve("nginx.out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
