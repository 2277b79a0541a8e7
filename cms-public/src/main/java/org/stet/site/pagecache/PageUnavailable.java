package org.stet.site.pagecache;

/** A page cannot be made now and there is no copy that may be shown: the database is away. */
public final class PageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Changes are not followed yet, so no page may be kept. */
    public static PageUnavailable notYet() {
        return new PageUnavailable("The site is not open yet");
    }

    /** A page that nobody keeps could not be made. Its address may be a secret, so it is not named. */
    public static PageUnavailable because(RuntimeException cause) {
        return new PageUnavailable("A page that is not kept could not be rendered", cause);
    }

    PageUnavailable(String message) {
        super(message);
    }

    PageUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
