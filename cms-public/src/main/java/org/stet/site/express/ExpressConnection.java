package org.stet.site.express;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * A reader's connection. Between two requests it looks at what arrives first: the plainest requests for what is ready are
 * answered there and then by the thread that saw them arrive, and everything else is left to the server, byte by byte as it
 * came.
 */
final class ExpressConnection extends HttpConnection {

    private final ExpressTable table;
    private final Callback arrival = new Arrival();
    private final Executor ordinary;

    ExpressConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint, ExpressTable table) {
        super(configuration, connector, endPoint);
        this.table = table;
        var virtual = VirtualThreads.getVirtualThreadsExecutor(connector.getExecutor());
        this.ordinary = virtual == null ? connector.getExecutor() : virtual;
    }

    /** In the middle of a request the server waits for more of it; between two, this does. */
    @Override
    public void fillInterested(Callback callback) {
        super.fillInterested(getParser().isStart() && isRequestBufferEmpty() ? arrival : callback);
    }

    private void look() {
        var desk = Desk.ofThisThread();
        var in = desk.in();
        BufferUtil.clear(in);
        try {
            var arrived = getEndPoint().fill(in);
            if (arrived == 0) {
                fillInterested(arrival);
            } else {
                answer(desk, in);
            }
        } catch (IOException e) {
            getEndPoint().close(e);
        }
    }

    private void answer(Desk desk, ByteBuffer in) throws IOException {
        var out = desk.out().clear();
        var request = desk.request();
        var end = in.remaining();
        var from = 0;
        while (from < end && desk.head().read(request, from, end)) {
            var envelope = table.find(desk.head().target());
            if (envelope == null || !desk.write(envelope)) {
                break;
            }
            from = desk.head().end();
            table.answered();
        }
        in.position(from);
        out.flip();
        if (!out.hasRemaining() || getEndPoint().flush(out)) {
            goOn(in, from == end && from > 0);
        } else {
            finish(copy(out), copy(in), from == end);
        }
    }

    /** The reader takes the bytes slowly: the rest waits in buffers of its own. */
    private void finish(ByteBuffer out, ByteBuffer in, boolean isDone) {
        getEndPoint()
                .write(
                        Callback.from(
                                Invocable.InvocationType.NON_BLOCKING,
                                () -> goOn(in, isDone),
                                failure -> getEndPoint().close(failure)),
                        out);
    }

    private void goOn(ByteBuffer rest, boolean isDone) {
        if (isDone) {
            fillInterested(arrival);
            return;
        }
        if (rest.hasRemaining()) {
            onUpgradeTo(rest);
        }
        ordinary.execute(this);
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }

    private final class Arrival implements Callback {

        @Override
        public void succeeded() {
            look();
        }

        @Override
        public void failed(Throwable failure) {
            onFillInterestedFailed(failure);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }
    }
}
