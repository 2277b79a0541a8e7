package org.stet.admin.preview;

import com.vaadin.flow.component.Component;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.preview.OpenPreview;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.preview.PreviewLink;
import org.stet.core.shared.NewsroomException;

/** Makes a link for somebody without an account, shows it once, and ends those that are open. */
class PreviewLinksDialog extends Dialog {

    private final ArticleId article;
    private final PreviewEditing previews;
    private final NewsroomTime time;
    private final UnaryOperator<String> absolute;

    private final Div fresh = new Div();
    private final Div open = new Div();

    PreviewLinksDialog(ArticleId article, PreviewEditing previews, NewsroomTime time, UnaryOperator<String> absolute) {
        super(Words.of("preview.links"));
        setModality(ModalityMode.STRICT);
        this.article = article;
        this.previews = previews;
        this.time = time;
        this.absolute = absolute;
        addClassNames("ask", "preview-links");
        fresh.addClassName("fresh");
        fresh.getElement().setAttribute("role", "status");
        add(new Paragraph(Words.of("preview.links.what")), fresh, new H3(Words.of("preview.links.open")), open);
        var make = new Button(Words.of("preview.links.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("preview.links.done"), click -> close()), make);
        showOpen();
    }

    private void make() {
        try {
            var link = previews.link(article);
            fresh.removeAll();
            fresh.add(field(link), new Paragraph(Words.of("preview.links.once", time.full(link.expiresAt()))));
        } catch (NewsroomException refused) {
            Notice.problem(refused.sentence());
        }
        showOpen();
    }

    private Component field(PreviewLink link) {
        var address = absolute.apply(link.path());
        var field = new TextField(Words.of("preview.links.new"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(Words.of("preview.links.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notice.show(Words.of("preview.links.copied")),
                        refused -> Notice.problem(Words.of("preview.links.not-copied")));
        var row = new Div(field, copy);
        row.addClassName("new");
        return row;
    }

    private void showOpen() {
        var links = previews.open(article);
        open.removeAll();
        if (links.isEmpty()) {
            var none = new Paragraph(Words.of("preview.links.none"));
            none.addClassName("none");
            open.add(none);
            return;
        }
        var list = new UnorderedList();
        links.forEach(each -> list.add(line(each)));
        open.add(list);
    }

    private ListItem line(OpenPreview each) {
        var what = new Span(label(each.revision()));
        what.addClassName("b");
        var when = new Span(Words.of(
                "preview.links.by", each.createdBy(), time.brief(each.createdAt()), time.full(each.expiresAt())));
        when.addClassNames("dim", "s");
        var words = new Div(what, when);
        words.addClassName("words");
        var revoke = new Button(Words.of("preview.links.revoke"), click -> askRevoke(each));
        revoke.setAriaLabel(Words.of("preview.links.revoke-one", each.createdBy(), time.brief(each.createdAt())));
        return new ListItem(words, revoke);
    }

    private static String label(@Nullable Integer revision) {
        return revision == null ? Words.of("preview.working-copy") : Words.of("preview.revision", revision);
    }

    private void askRevoke(OpenPreview each) {
        Ask.first(
                Words.of("preview.links.revoke.heading"),
                Words.of("preview.links.revoke.consequence"),
                Words.of("preview.links.revoke"),
                () -> {
                    previews.revoke(each.id());
                    fresh.removeAll();
                    showOpen();
                    Notice.show(Words.of("preview.links.revoked"));
                });
    }
}
