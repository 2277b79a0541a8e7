package org.stet.admin.article;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Verb;
import org.stet.core.publication.StoryRow;
import org.stet.core.shared.NewsroomException;

/**
 * One verb on many stories. Asks once and says what readers will see; then does each story in a transaction of its own, and
 * says for each what became of it: a refusal stops nothing and undoes nothing.
 */
class BulkDialog extends Dialog {

    /** How many are done before the browser is told how far it is. */
    private static final int AT_ONCE = 10;

    private final Verb verb;
    private final List<StoryRow> rows;
    private final BiConsumer<ArticleId, String> act;
    private final Runnable done;

    private final TextArea reason = new TextArea(Words.of("take-down.reason"));
    private final Div before = new Div();
    private final UnorderedList results = new UnorderedList();
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph sum = new Paragraph();
    private final Button go;
    private final Button close = new Button(Words.of("ask.cancel"), click -> close());
    private int refused;

    /** {@code act} is given a story and the reason, which only taking down needs. */
    BulkDialog(Verb verb, List<StoryRow> rows, NewsroomTime time, BiConsumer<ArticleId, String> act, Runnable done) {
        this.verb = verb;
        this.rows = List.copyOf(rows);
        this.act = act;
        this.done = done;
        this.go = new Button(Words.of("stories.bulk." + verb, rows.size()), click -> confirm());
        addClassNames("ask", "bulk-ask");
        setModality(ModalityMode.STRICT);
        setWidth("36rem");
        setHeaderTitle(Words.of("verb." + verb));
        before.add(new Paragraph(Words.of("stories.bulk.consequence." + verb, rows.size())), facts(time));
        if (verb == Verb.TAKE_DOWN) {
            before.add(askWhy());
        }
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        results.addClassName("results");
        sum.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", Words.of("verb." + verb));
        add(before, progress, sum, results);
        getFooter().add(close, go);
    }

    private UnorderedList facts(NewsroomTime time) {
        var list = new UnorderedList();
        list.addClassName("results");
        for (var row : rows) {
            var now = new Span(ReaderFact.words(row.readers(), time));
            now.addClassNames("dim", "s");
            list.add(new ListItem(new Span(StoryGrid.headline(row)), now));
        }
        return list;
    }

    private TextArea askWhy() {
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        reason.focus();
        return reason;
    }

    private void confirm() {
        if (verb == Verb.TAKE_DOWN && reason.getValue().isBlank()) {
            reason.setErrorMessage(Words.of("stories.bulk.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        before.setVisible(false);
        go.setVisible(false);
        close.setText(Words.of("notice.close"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        close.setEnabled(false);
        progress.setVisible(rows.size() > AT_ONCE);
        goOn(0);
    }

    private void goOn(int first) {
        var next = Math.min(first + AT_ONCE, rows.size());
        rows.subList(first, next).forEach(this::one);
        progress.setValue((double) next / rows.size());
        sum.setText(Words.of("stories.bulk.progress", next, rows.size()));
        if (next < rows.size()) {
            getElement().executeJs("return true").then(Boolean.class, shown -> goOn(next));
        } else {
            finish();
        }
    }

    private void one(StoryRow row) {
        try {
            act.accept(row.id(), reason.getValue());
            results.add(result(row, "ok", Words.of("stories.bulk.done." + verb)));
        } catch (NewsroomException because) {
            refused++;
            results.addComponentAsFirst(result(row, "wrong", because.sentence()));
        }
    }

    private static ListItem result(StoryRow row, String mark, String words) {
        var icon = new Icon(mark);
        icon.addClassName(mark);
        var link = Places.link(Places.story(row.id()), StoryGrid.headline(row));
        var said = new Span(words);
        said.addClassNames("s", mark.equals("ok") ? "dim" : "must");
        return new ListItem(icon, new Div(link, said));
    }

    private void finish() {
        progress.setVisible(false);
        sum.setText(Words.of("stories.bulk.sum." + verb, rows.size() - refused, refused));
        close.setEnabled(true);
        setCloseOnEsc(true);
        close.focus();
        done.run();
    }
}
