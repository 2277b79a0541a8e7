package org.stet.core.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address a reader may follow: {@code http}, {@code https}, {@code mailto}, a path on this site ({@code /…}) or a
 * place on this page ({@code #…}), up to 2,000 characters. Links and embeds pass this one check, so nothing else needs one.
 */
public record WebAddress(String value) {

    /** The longest address, in characters. */
    public static final int MAX_LENGTH = 2_000;

    private static final String FORBIDDEN = "\\\"<>`{}|^";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern ENTITY = Pattern.compile("&(?:#|[A-Za-z][A-Za-z0-9]{0,31};)");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern ENCODED_LINE_BREAK = Pattern.compile("(?i)%0[ad]");

    public WebAddress {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw refused("an address has 1 to 2,000 characters");
        }
        if (!value.codePoints().allMatch(WebAddress::allowed)
                || ENTITY.matcher(value).find()) {
            throw refused("it holds a space, a backslash, a quote or another character that addresses cannot hold");
        }
        checkForm(value);
    }

    /** The address, or nothing where the text is no acceptable address. */
    public static Optional<WebAddress> tryParse(String value) {
        try {
            return Optional.of(new WebAddress(value));
        } catch (InvalidInput refused) {
            return Optional.empty();
        }
    }

    /** Whether the address leaves this site for another web server. */
    public boolean isExternal() {
        return scheme(value).startsWith("http");
    }

    /** The lower-case scheme without its colon, empty for an address on this site. */
    public String scheme() {
        return scheme(value);
    }

    /** The lower-case host name of a web address, empty for any other. */
    public String host() {
        return isExternal() ? hostOf(authority(value)).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean allowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(c) < 0;
        };
    }

    private static void checkForm(String value) {
        switch (scheme(value)) {
            case "http", "https" -> checkWeb(value);
            case "mailto" -> checkMail(value);
            case "" -> checkLocal(value);
            default -> throw refused("only http, https and mailto addresses are allowed");
        }
    }

    private static String scheme(String value) {
        var matcher = SCHEME.matcher(value);
        return matcher.lookingAt() ? value.substring(0, matcher.end() - 1).toLowerCase(Locale.ROOT) : "";
    }

    private static void checkWeb(String value) {
        if (!value.startsWith("//", value.indexOf(':') + 1)) {
            throw refused("a web address starts with https://");
        }
        String authority = authority(value);
        String host = hostOf(authority);
        String port = authority.substring(host.length());
        if (!isHost(host) || !isPort(port)) {
            throw refused("it needs a plain host name, without a user name or password");
        }
    }

    private static String authority(String value) {
        int start = value.indexOf("//") + 2;
        int end = start;
        while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return value.substring(start, end);
    }

    private static String hostOf(String authority) {
        int colon = authority.indexOf(':', Math.max(0, authority.lastIndexOf(']')));
        return colon < 0 ? authority : authority.substring(0, colon);
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            return host.length() > 2
                    && host.substring(1, host.length() - 1)
                            .chars()
                            .allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
        }
        return !host.isEmpty()
                && !host.startsWith(".")
                && host.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || isMark(c) || c == '.' || c == '-');
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPort(String port) {
        if (port.isEmpty()) {
            return true;
        }
        String digits = port.substring(1);
        return PORT.matcher(digits).matches() && Integer.parseInt(digits) <= 65_535;
    }

    private static void checkMail(String value) {
        String recipient = value.substring("mailto:".length());
        int query = recipient.indexOf('?');
        int at = recipient.indexOf('@');
        int end = query < 0 ? recipient.length() : query;
        if (at < 1 || at >= end - 1 || ENCODED_LINE_BREAK.matcher(value).find()) {
            throw refused("a mail address looks like mailto:name@example.com");
        }
    }

    private static void checkLocal(String value) {
        boolean path = value.startsWith("/") && !value.startsWith("//");
        if (!path && !value.startsWith("#")) {
            throw refused("write https:// in front, or start with / for a page of this site");
        }
    }

    private static InvalidInput refused(String reason) {
        return new InvalidInput("The address was refused: " + reason + ".");
    }
}
