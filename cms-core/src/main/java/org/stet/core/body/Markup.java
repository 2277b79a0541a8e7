package org.stet.core.body;

/** Tags and text, with every value escaped for both places it can stand in: text and a double-quoted attribute. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    void open(String tag, String attributes) {
        out.append('<').append(tag).append(attributes).append('>');
    }

    void close(String tag) {
        out.append("</").append(tag).append('>');
    }

    void text(String text) {
        escape(text, out);
    }

    static String attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    static String attribute(String name, String value) {
        StringBuilder attribute = new StringBuilder(" ").append(name).append("=\"");
        escape(value, attribute);
        return attribute.append('"').toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\'' -> to.append("&#39;");
                default -> to.append(text.charAt(i));
            }
        }
    }
}
