package org.stet.core.body;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.Block.CodeBlock;

/** Reads preformatted text with its line breaks; the language is a class such as {@code language-java}. */
final class HtmlCode {

    private static final Pattern LANGUAGE = Pattern.compile("language-([A-Za-z0-9+#._-]{1,40})");

    private HtmlCode() {}

    static Optional<CodeBlock> read(Element pre) {
        StringBuilder text = new StringBuilder();
        pre.filter((node, depth) -> visit(node, text));
        String code = allowed(text.toString().replace("\r\n", "\n").replace('\r', '\n'));
        return Flow.isBlank(code) ? Optional.empty() : Optional.of(new CodeBlock(language(pre), code));
    }

    private static NodeFilter.FilterResult visit(Node node, StringBuilder text) {
        if (HtmlReader.isSilent(node)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node.nameIs("br")) {
            text.append('\n');
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private static String allowed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\n' || Characters.allowed(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static @Nullable String language(Element pre) {
        Element code = pre.selectFirst("code[class]");
        for (String name : (code == null ? pre : code).classNames()) {
            Matcher language = LANGUAGE.matcher(name);
            if (language.matches()) {
                return language.group(1);
            }
        }
        return null;
    }
}
