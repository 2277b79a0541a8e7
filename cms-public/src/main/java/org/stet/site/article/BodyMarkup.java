package org.stet.site.article;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.stet.core.body.BodyHtml;

/** A story's text in a page. The core wrote and escaped it; nothing else goes into a page unescaped. */
public final class BodyMarkup implements Content {

    private final BodyHtml html;

    BodyMarkup(BodyHtml html) {
        this.html = html;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html.html());
    }
}
