package org.stet.site.words;

import java.text.Bidi;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What pages say beside the newsroom's own texts, from {@code site/words}: in its language, or in English where the site does
 * not speak that. Digits are Latin ones, also in Arabic: so are those that writers type, and those of clocks, addresses and
 * figures on most Arabic news sites; a newsroom that wants others says so in its language's tag ({@code ar-u-nu-arab}).
 */
public final class Words {

    private static final Map<Locale, Words> KNOWN = new ConcurrentHashMap<>();
    private static final String DIGITS = "nu";
    private static final String HOLE = "\uFFFC";
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private final ResourceBundle texts;
    private final String language;
    private final @Nullable String lang;
    private final Locale locale;
    private final ListFormat lists;

    private Words(Locale asked) {
        texts = ResourceBundle.getBundle(
                "site.words.words", asked, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var found = texts.getLocale().getLanguage();
        language = found.isEmpty() ? "en" : found;
        var own = language.equals(asked.getLanguage());
        lang = own ? null : language;
        locale = counting(own ? asked : Locale.ENGLISH);
        lists = ListFormat.getInstance(british(locale), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
    }

    public static Words in(Locale language) {
        return KNOWN.computeIfAbsent(language, Words::new);
    }

    private static Locale counting(Locale locale) {
        return locale.getUnicodeLocaleType(DIGITS) == null
                ? new Locale.Builder()
                        .setLocale(locale)
                        .setUnicodeLocaleKeyword(DIGITS, "latn")
                        .build()
                : locale;
    }

    /** Ours is British English, which has no comma before "and"; whoever names another country gets its way. */
    private static Locale british(Locale locale) {
        return locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? Locale.UK : locale;
    }

    /** For the {@code lang} of an element that holds these words; absent where it is the page's anyway. */
    public @Nullable String lang() {
        return lang;
    }

    /** For scripts that count and tell the time. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public String say(String key) {
        return texts.getString(key);
    }

    /** A sentence with these values in its places; text that runs the other way is kept from turning what stands around it. */
    public String say(String key, Object... values) {
        var shown = new Object[values.length];
        for (var n = 0; n < values.length; n++) {
            shown[n] = values[n] instanceof String text ? isolated(text) : values[n];
        }
        return new MessageFormat(say(key), locale).format(shown);
    }

    /** The form of a sentence that goes with a number, which stands in its place {@code {0}}. */
    public String count(String key, long number, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return say(key + Plural.of(language, number).key(), all);
    }

    /** Every form of such a sentence by the name of its form, with a hole for the number, for scripts that count. */
    public String forms(String key) {
        return String.join(
                "|",
                Plural.of(language).stream()
                        .map(form -> form.key().substring(1) + "=" + say(key + form.key()))
                        .toList());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String list(List<String> items) {
        return items.isEmpty() ? "" : lists.format(items);
    }

    /** What stands before the n-th of so many items, from nothing on. */
    public String before(int item, int items) {
        return lists.format(Collections.nCopies(items, HOLE)).split(HOLE, -1)[item];
    }

    /** A time in one of the forms {@code date.…}, which are patterns. */
    public String time(String form, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(say(form), locale)
                .localizedBy(locale)
                .format(time);
    }

    public String month(YearMonth month) {
        return time("date.month", month);
    }

    private String isolated(String text) {
        var rightToLeft = say("direction").equals("rtl");
        var bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        return (rightToLeft ? bidi.isRightToLeft() : bidi.isLeftToRight()) ? text : ISOLATE + text + END;
    }
}
