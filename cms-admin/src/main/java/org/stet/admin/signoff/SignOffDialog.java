package org.stet.admin.signoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.stet.admin.component.Ask;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.NewsroomException;
import org.stet.core.signoff.SignOffEditing;
import org.stet.core.signoff.SignOffEntry;
import org.stet.core.signoff.SignOffLink;

/** Asks somebody without an account about the revision at hand, shows the link once, and lists all who were asked. */
class SignOffDialog extends Dialog {

    private final ArticleId article;
    private final SignOffEditing signOffs;
    private final NewsroomTime time;
    private final String console;

    private final TextField person = new TextField(Words.of("sign-off.person"));
    private final Div fresh = new Div();
    private final Div asked = new Div();

    SignOffDialog(ArticleId article, SignOffEditing signOffs, NewsroomTime time, String console) {
        super(Words.of("sign-off.title"));
        setModality(ModalityMode.STRICT);
        this.article = article;
        this.signOffs = signOffs;
        this.time = time;
        this.console = console;
        addClassNames("ask", "sign-offs");
        person.setHelperText(Words.of("sign-off.person.hint"));
        person.setWidthFull();
        person.setMaxLength(120);
        fresh.getElement().setAttribute("role", "status");
        var make = new Button(Words.of("sign-off.make"), click -> ask());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickShortcut(Key.ENTER).listenOn(person);
        add(new Paragraph(Words.of("sign-off.what")), person, fresh, new H3(Words.of("sign-off.asked")), asked);
        getFooter().add(new Button(Words.of("sign-off.done"), click -> close()), make);
        showAsked();
    }

    private void ask() {
        person.setInvalid(false);
        try {
            var link = signOffs.ask(article, person.getValue());
            person.clear();
            fresh.removeAll();
            fresh.add(field(link), new Paragraph(Words.of("sign-off.once", time.full(link.expiresAt()))));
            showAsked();
        } catch (NewsroomException refused) {
            person.setErrorMessage(refused.sentence());
            person.setInvalid(true);
            person.focus();
        }
    }

    private Component field(SignOffLink link) {
        var address = console + link.path();
        var field = new TextField(Words.of("sign-off.link"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(Words.of("sign-off.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notice.show(Words.of("sign-off.copied")),
                        refused -> Notice.problem(Words.of("sign-off.not-copied")));
        var row = new Div(field, copy);
        row.addClassName("new");
        return row;
    }

    private void showAsked() {
        asked.removeAll();
        var all = signOffs.of(article);
        if (all.isEmpty()) {
            var none = new Paragraph(Words.of("sign-off.none"));
            none.addClassName("dim");
            asked.add(none);
            return;
        }
        var list = new UnorderedList();
        all.forEach(each -> list.add(line(each)));
        asked.add(list);
    }

    private ListItem line(SignOffEntry each) {
        var who = new Span(Words.of("sign-off.who", each.person(), each.revision()));
        who.addClassName("b");
        var state = new Span(state(each));
        state.addClassNames("dim", "s");
        var words = new Div(who, state);
        words.addClassName("words");
        if (!each.words().isEmpty()) {
            var said = new Span(each.words());
            said.addClassName("said");
            words.add(said);
        }
        var line = new ListItem(words);
        if (each.isOpen(time.now())) {
            var revoke = new Button(Words.of("sign-off.revoke"), click -> askRevoke(each));
            revoke.setAriaLabel(Words.of("sign-off.revoke.label", each.person()));
            line.add(revoke);
        }
        return line;
    }

    private String state(SignOffEntry each) {
        var decided = each.decidedAt();
        if (decided != null) {
            return Words.of("sign-off.state." + each.decision(), time.brief(decided));
        }
        if (each.revoked()) {
            return Words.of("sign-off.state.revoked");
        }
        var key = each.isOpen(time.now()) ? "sign-off.state.open" : "sign-off.state.ended";
        return Words.of(key, each.askedBy(), time.brief(each.askedAt()), time.full(each.expiresAt()));
    }

    private void askRevoke(SignOffEntry each) {
        Ask.first(
                Words.of("sign-off.revoke"),
                Words.of("sign-off.revoke.consequence", each.person()),
                Words.of("sign-off.revoke"),
                () -> {
                    signOffs.revoke(each.id());
                    fresh.removeAll();
                    showAsked();
                    Notice.show(Words.of("sign-off.revoked"));
                });
    }
}
