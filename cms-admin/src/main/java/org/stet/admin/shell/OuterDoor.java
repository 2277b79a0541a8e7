package org.stet.admin.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Jetty decides before any filter runs: other origins, malformed requests, and the name of the cookie behind TLS. */
@Configuration(proxyBeanMethods = false)
class OuterDoor {

    /** Browsers accept this prefix only with Secure, for the whole site and from this very host. */
    private static final String BOUND_TO_HOST = "__Host-";

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> guardedServer(
            ConsoleHeaders headers, PlainPage page, @Value("${stet.console.url:}") String address) {
        return factory -> factory.addServerCustomizers(server -> guard(server, new Refusal(headers, page), address));
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> cookieBoundToHost(
            @Value("${stet.console.tls}") boolean tls) {
        return factory -> {
            if (tls) {
                var cookie = factory.getSettings().getSession().getCookie();
                cookie.setName(BOUND_TO_HOST + cookie.getName());
                cookie.setSecure(true);
                cookie.setPath("/");
            }
        };
    }

    private static void guard(Server server, ErrorHandler refusal, String address) {
        server.setErrorHandler(refusal);
        server.setHandler(new SameOrigin(server.getHandler(), address));
        for (var connector : server.getConnectors()) {
            var http = connector.getConnectionFactory(HttpConfiguration.ConnectionFactory.class);
            if (http != null) {
                http.getHttpConfiguration().setSendServerVersion(false);
            }
        }
    }

    private static final class Refusal extends ErrorHandler {

        private final ConsoleHeaders headers;
        private final PlainPage page;

        Refusal(ConsoleHeaders headers, PlainPage page) {
            this.headers = headers;
            this.page = page;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            headers.all().forEach((name, value) -> response.getHeaders().put(name, value));
            response.getHeaders().put(ConsoleHeaders.POLICY, PlainPage.POLICY);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, PlainPage.HTML.toString());
            var words = page.refusalText(response.getStatus()).getBytes(StandardCharsets.UTF_8);
            response.write(true, ByteBuffer.wrap(words), callback);
            return true;
        }
    }
}
