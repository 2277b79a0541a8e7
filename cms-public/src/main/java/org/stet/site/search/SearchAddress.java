package org.stet.site.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.core.search.SearchQuery.Order;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.site.shell.Asked;

/** What the address of the search says: words, a section's and an author's slug, the first and the last day, order and page. */
record SearchAddress(
        String words,
        String category,
        String author,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        int page) {

    static final String PATH = "/search";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final int LONGEST_DAY = 10;

    static SearchAddress of(Asked asked, String words) {
        return new SearchAddress(
                words,
                slug(asked.text("category")),
                slug(asked.text("author")),
                day(asked.text("from")),
                day(asked.text("to")),
                asked.text("sort").equals("newest") ? Order.NEWEST : Order.BEST,
                asked.number("page"));
    }

    private static String slug(String said) {
        return said.length() <= Slug.MAX_LENGTH && SLUG.matcher(said).matches() ? said : "";
    }

    private static @Nullable LocalDate day(String said) {
        try {
            return said.length() == LONGEST_DAY ? LocalDate.parse(said) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Without a section or an author that readers do not know. */
    SearchAddress knowing(boolean isSection, boolean isAuthor) {
        return new SearchAddress(words, isSection ? category : "", isAuthor ? author : "", from, to, order, page);
    }

    SearchAddress with(String other) {
        return new SearchAddress(other, "", "", null, null, Order.BEST, 1);
    }

    SearchAddress in(String section) {
        return new SearchAddress(words, section, author, from, to, order, 1);
    }

    SearchAddress by(String name) {
        return new SearchAddress(words, category, name, from, to, order, 1);
    }

    SearchAddress between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchAddress(words, category, author, first, last, order, 1);
    }

    SearchAddress sorted(Order other) {
        return new SearchAddress(words, category, author, from, to, other, 1);
    }

    SearchAddress page(int number) {
        return new SearchAddress(words, category, author, from, to, order, number);
    }

    boolean isNarrow() {
        return !category.isEmpty() || !author.isEmpty() || from != null || to != null;
    }

    /** Days the wrong way round mean what lies between them. */
    @Nullable
    Window published(ZoneId zone) {
        if (from == null && to == null) {
            return null;
        }
        var first = from == null ? Instant.EPOCH : begin(from, zone);
        var last = to == null ? Window.NO_END : begin(to.plusDays(1), zone);
        return from != null && to != null && to.isBefore(from)
                ? new Window(begin(to, zone), begin(from.plusDays(1), zone))
                : new Window(first, last);
    }

    static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    String href() {
        var address = new StringBuilder(PATH).append("?q=").append(encoded(words));
        append(address, "category", category);
        append(address, "author", author);
        append(address, "from", from == null ? "" : from.toString());
        append(address, "to", to == null ? "" : to.toString());
        append(address, "sort", order == Order.NEWEST ? "newest" : "");
        append(address, "page", page == 1 ? "" : String.valueOf(page));
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append('&').append(name).append('=').append(encoded(value));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
