package org.stet.site.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Jetty itself refuses, such as a malformed request line, is answered in one plain sentence and with our headers. */
@Configuration(proxyBeanMethods = false)
class JettyConfiguration {

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> plainRefusals(SecurityHeaders headers) {
        return factory -> factory.addServerCustomizers(server -> customize(server, headers));
    }

    private static void customize(Server server, SecurityHeaders headers) {
        server.setErrorHandler(new Refusal(headers));
        for (var connector : server.getConnectors()) {
            var http = connector.getConnectionFactory(HttpConfiguration.ConnectionFactory.class);
            if (http != null) {
                http.getHttpConfiguration().setSendServerVersion(false);
                http.getHttpConfiguration().setSendDateHeader(true);
            }
        }
    }

    private static final class Refusal extends ErrorHandler {

        private final SecurityHeaders headers;

        Refusal(SecurityHeaders headers) {
            this.headers = headers;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            headers.all().forEach((name, value) -> response.getHeaders().put(name, value));
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
            var words = "This request cannot be answered.\n".getBytes(StandardCharsets.UTF_8);
            response.write(true, ByteBuffer.wrap(words), callback);
            return true;
        }
    }
}
