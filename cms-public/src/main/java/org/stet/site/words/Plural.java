package org.stet.site.words;

import java.util.List;
import java.util.Locale;

/** The forms that words take beside a number, for whole numbers of things, by CLDR's rules of the languages the site speaks. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The forms a language tells apart. */
    static List<Plural> of(String language) {
        return language.equals("ar") ? List.of(values()) : List.of(ONE, OTHER);
    }

    static Plural of(String language, long number) {
        return language.equals("ar") ? arabic(number) : number == 1 ? ONE : OTHER;
    }

    private static Plural arabic(long number) {
        if (number <= 2) {
            return values()[(int) number];
        }
        var rest = number % 100;
        if (rest < 3) {
            return OTHER;
        }
        return rest <= 10 ? FEW : MANY;
    }

    /** The end of a key. */
    String key() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
