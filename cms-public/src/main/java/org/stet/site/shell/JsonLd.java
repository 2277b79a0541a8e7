package org.stet.site.shell;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Structured data inside a page. {@code <} is written as {@code \u003c}, so no value can end the element it stands in. */
public final class JsonLd implements Content {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String json;

    public JsonLd(Map<String, ?> data) {
        json = MAPPER.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(json);
    }
}
