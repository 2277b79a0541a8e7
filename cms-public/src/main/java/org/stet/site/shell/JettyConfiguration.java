package org.stet.site.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.site.express.ExpressConnectionFactory;
import org.stet.site.express.ExpressTable;
import org.stet.site.pagecache.ChangeWatch;
import org.stet.site.pagecache.PageCache;

/** What Jetty itself refuses, such as a malformed request line, is answered in one plain sentence and with our headers. */
@Configuration(proxyBeanMethods = false)
class JettyConfiguration {

    private static final int SELECTORS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int SPARE_THREADS = 7;
    private static final int MOST_AT_ONCE = 1000;

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> plainRefusals(
            SecurityHeaders headers, ExpressTable table) {
        return factory -> {
            factory.setThreadPool(threads());
            factory.setSelectors(SELECTORS);
            factory.setAcceptors(1);
            factory.addServerCustomizers(server -> customize(server, headers, table));
        };
    }

    /** Threads of the machine watch the connections and answer what is ready; what may wait runs in virtual ones. */
    private static QueuedThreadPool threads() {
        var virtual = new VirtualThreadPool(MOST_AT_ONCE);
        virtual.setName("request");
        var pool = new QueuedThreadPool(SELECTORS + SPARE_THREADS);
        pool.setName("connections");
        pool.setVirtualThreadsExecutor(virtual);
        pool.addBean(virtual);
        return pool;
    }

    @Bean
    ExpressTable expressTable(PageCache cache, ChangeWatch watch, Assets assets, Keeping keeping) {
        return new ExpressTable(cache, watch, assets.sealed(keeping));
    }

    private static void customize(Server server, SecurityHeaders headers, ExpressTable table) {
        server.setErrorHandler(new Refusal(headers));
        for (var connector : server.getConnectors()) {
            var http = connector.getConnectionFactory(HttpConfiguration.ConnectionFactory.class);
            if (http != null) {
                http.getHttpConfiguration().setSendServerVersion(false);
                http.getHttpConfiguration().setSendDateHeader(true);
            }
            if (connector instanceof AbstractConnector own
                    && own.getDefaultConnectionFactory() instanceof HttpConnectionFactory plain) {
                own.setConnectionFactories(List.of(new ExpressConnectionFactory(plain.getHttpConfiguration(), table)));
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
