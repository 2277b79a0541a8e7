package org.stet.site.express;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;

/** Makes connections that answer what is ready before the server does anything else. */
public final class ExpressConnectionFactory extends HttpConnectionFactory {

    private final ExpressTable table;

    public ExpressConnectionFactory(HttpConfiguration configuration, ExpressTable table) {
        super(configuration);
        this.table = table;
        setInputBufferSize(Desk.REQUEST);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        var connection = new ExpressConnection(getHttpConfiguration(), connector, endPoint, table);
        return configure(connection, connector, endPoint);
    }
}
