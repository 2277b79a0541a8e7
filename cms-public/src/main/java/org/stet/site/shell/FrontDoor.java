package org.stet.site.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stet.site.pagecache.ChangeWatch;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageCache;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.PageUnavailable;

/**
 * The one way in. What is not an address of ours is "not found" before the framework sees it; what is, is answered from ready
 * bytes. Only the path and {@code ?page=N} of a request are ever read, and what is asked of an {@link Enquiry}: host, forwarding
 * headers and cookies are not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FrontDoor extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final String HEALTH = "/actuator/health";

    private final SecurityHeaders headers;
    private final Assets assets;
    private final List<PageSource> sources;
    private final PageCache cache;
    private final ChangeWatch watch;
    private final Enquiries enquiries;
    private final Streams streams;
    private final Reply reply;
    private final Apology apology;

    FrontDoor(
            SecurityHeaders headers,
            Assets assets,
            List<PageSource> sources,
            PageCache cache,
            ChangeWatch watch,
            Enquiries enquiries,
            Streams streams,
            Reply reply,
            Apology apology) {
        this.headers = headers;
        this.assets = assets;
        this.sources = List.copyOf(sources);
        this.cache = cache;
        this.watch = watch;
        this.enquiries = enquiries;
        this.streams = streams;
        this.reply = reply;
        this.apology = apology;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.all().forEach(response::setHeader);
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            reply.refuseMethod(response);
        } else if (request.getRequestURI().equals(HEALTH) && isFromHere(request)) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            answer(request, response);
        }
    }

    /** Nobody else has any business with it. IPv6 addresses come in brackets. */
    private static boolean isFromHere(HttpServletRequest request) {
        var address = request.getRemoteAddr().replaceAll("[\\[\\]]|%.*", "");
        return !address.isEmpty() && InetAddress.ofLiteral(address).isLoopbackAddress();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = assets.find(request.getRequestURI());
        if (asset != null) {
            reply.asset(request, response, asset);
            return;
        }
        try {
            var enquiry = enquiries.at(request.getRequestURI());
            if (enquiry != null) {
                enquire(enquiry, request, response);
            } else if (streams.owns(request.getRequestURI())) {
                stream(request, response);
            } else {
                page(request, response);
            }
        } catch (PageUnavailable e) {
            LOG.debug("Unavailable", e);
            reply.text(request, response, 503, apology.unavailable());
        }
    }

    private void enquire(Enquiry enquiry, HttpServletRequest request, HttpServletResponse response) throws IOException {
        requireFollowing();
        var answer = enquiries.answer(enquiry, request.getQueryString());
        SecurityHeaders.FOR_ONE_READER.forEach(response::setHeader);
        reply.text(request, response, 200, answer);
    }

    private void stream(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requireFollowing();
        if (!streams.open(request, response)) {
            missing(request, response);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var target = Target.of(request, sources);
        if (target == null) {
            missing(request, response);
            return;
        }
        if (!target.isCanonical()) {
            reply.moved(response, target.address().toString());
            return;
        }
        requireFollowing();
        if (!target.source().isKept()) {
            unlisted(request, response, target);
            return;
        }
        switch (cache.at(target.address(), target.source())) {
            case Page.Text text -> reply.text(request, response, 200, text);
            case Page.Picture picture -> picture(request, response, picture);
            case Page.Moved(var path) -> reply.moved(response, path);
            case Page.Gone _ -> reply.text(request, response, 410, remembered(Apology.GONE));
            case Page.Missing _ -> missing(request, response);
        }
    }

    /** What only those see who have its address. Where there is nothing, nothing tells that there might have been. */
    private void unlisted(HttpServletRequest request, HttpServletResponse response, Target target) throws IOException {
        var page = madeAnew(target);
        if (page instanceof Page.Shown) {
            headers.unlisted().forEach(response::setHeader);
        }
        switch (page) {
            case Page.Text text -> reply.text(request, response, 200, text);
            case Page.Picture picture when reply.picture(request, response, picture) -> {}
            default -> {
                response.reset();
                headers.all().forEach(response::setHeader);
                missing(request, response);
            }
        }
    }

    /** The address is a secret: it is not logged. */
    private static Page madeAnew(Target target) {
        try {
            return target.source().render(target.address());
        } catch (DataAccessException | TransactionException e) {
            throw PageUnavailable.because(e);
        } catch (RuntimeException e) {
            LOG.error("A page that is not kept could not be rendered", e);
            throw PageUnavailable.because(e);
        }
    }

    private void picture(HttpServletRequest request, HttpServletResponse response, Page.Picture picture)
            throws IOException {
        if (!reply.picture(request, response, picture)) {
            missing(request, response);
        }
    }

    private void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requireFollowing();
        reply.text(request, response, 404, remembered(Apology.MISSING));
    }

    /** A page that says there is no page is a page too: rendered once, and renewed like any other. */
    private Page.Text remembered(PageAddress address) {
        return (Page.Text) cache.at(address, apology);
    }

    private void requireFollowing() {
        if (!watch.isFollowing()) {
            throw PageUnavailable.notYet();
        }
    }
}
