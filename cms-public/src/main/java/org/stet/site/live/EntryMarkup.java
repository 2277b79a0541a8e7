package org.stet.site.live;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.stet.core.body.BodyHtml;

/** An entry's text in a page. The core wrote and escaped it. */
public final class EntryMarkup implements Content {

    private final BodyHtml html;

    EntryMarkup(BodyHtml html) {
        this.html = html;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html.html());
    }
}
