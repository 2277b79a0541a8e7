package org.stet.site.shell;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageUnavailable;

/** Answers so many enquiries at a time that pages still get a connection; the rest wait a moment and are then told to come again. */
@Component
class Enquiries {

    private static final Logger LOG = LoggerFactory.getLogger(Enquiries.class);
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Enquiry> byPath;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Enquiries(List<Enquiry> all) {
        byPath = all.stream().collect(toMap(Enquiry::path, Function.identity()));
    }

    @Nullable
    Enquiry at(String path) {
        return byPath.get(path);
    }

    Page.Text answer(Enquiry enquiry, @Nullable String query) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw PageUnavailable.because(new IllegalStateException("Too many ask at once"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PageUnavailable.because(new IllegalStateException(e));
        }
        try {
            return enquiry.answer(Asked.of(query));
        } catch (DataAccessException | TransactionException e) {
            throw PageUnavailable.because(e);
        } catch (RuntimeException e) {
            LOG.error("An enquiry could not be answered", e);
            throw PageUnavailable.because(e);
        } finally {
            places.release();
        }
    }
}
