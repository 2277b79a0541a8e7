package org.stet.site.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stet.site.pagecache.ReadyBytes;

/** The compiled templates. Their names are literals of the pages that use them, never a visitor's words. */
@Component
public class Templates {

    private final TemplateEngine engine;

    Templates(OwnFiles own) {
        engine = own.hasTemplates() ? OwnTemplates.compile(own.templates()) : shipped();
    }

    private static TemplateEngine shipped() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.stet.site.template");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** A piece of a page, as text. */
    public String fragment(String template, Map<String, Object> values) {
        var output = new StringOutput();
        engine.render(template + ".jte", values, output);
        return output.toString();
    }

    public ReadyBytes html(String template, Map<String, Object> values) {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", values, output);
        return ReadyBytes.of("text/html;charset=utf-8", output.toByteArray());
    }
}
