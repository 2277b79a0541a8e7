package org.stet.admin.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.stet.admin.component.Words;

/**
 * The sign-in form that opens over a page whose session ended. The server has forgotten the page by then, so all it needs is
 * here beforehand and {@code signed-out.js} does the rest.
 */
@Tag("dialog")
class SignedOutSheet extends HtmlContainer {

    /** What the framework's own notice says; the script knows it by this. */
    static final String NOTICE = "signed-out.title";

    SignedOutSheet(String email) {
        addClassName("signed-out");
        getElement().setAttribute("data-notice", Words.of(NOTICE));
        var title = new H2(Words.of(NOTICE));
        title.setId("signed-out-title");
        getElement().setAttribute("aria-labelledby", "signed-out-title");
        add(title, new Paragraph(Words.of("signed-out.kept")), form(email));
    }

    private static HtmlContainer form(String email) {
        var form = new HtmlContainer("form");
        form.getElement().setAttribute("data-refused", Words.of("signed-out.refused"));
        form.getElement().setAttribute("data-unheard", Words.of("signed-out.unheard"));
        var fault = new Paragraph();
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        var page = button(Words.of("signed-out.page"), "button", "page");
        var signIn = button(Words.of("sign-in.submit"), "submit", "primary");
        var foot = new HtmlContainer("footer", page, signIn);
        form.add(
                field(Words.of("sign-in.email"), "username", "email", "username", email),
                field(Words.of("sign-in.password"), "password", "password", "current-password", ""),
                fault,
                foot);
        return form;
    }

    private static NativeLabel field(String name, String parameter, String type, String autocomplete, String value) {
        var input = new HtmlContainer("input");
        input.getElement()
                .setAttribute("name", parameter)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("value", value)
                .setAttribute("required", true)
                .setAttribute("autofocus", value.isEmpty());
        var label = new NativeLabel();
        label.add(new Span(name), input);
        return label;
    }

    private static NativeButton button(String text, String type, String look) {
        var button = new NativeButton(text);
        button.getElement().setAttribute("type", type);
        button.addClassName(look);
        return button;
    }
}
