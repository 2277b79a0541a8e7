package org.stet.admin.live;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.author.AuthorEntry;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.live.EntryText;
import org.stet.core.live.LiveForm;
import org.stet.core.live.LiveRow;
import org.stet.core.media.PictureEntry;
import org.stet.core.shared.NewsroomException;

/** The fields of an entry: its text in one field that grows, a headline and a byline where wanted, and its picture. */
class EntryFields extends Composite<Div> {

    private final TextArea text = new TextArea(Words.of("live.text"));
    private final TextField headline = new TextField(Words.of("live.headline"));
    private final ComboBox<AuthorEntry> byline = new ComboBox<>(Words.of("live.byline"));
    private final Div picture = new Div();
    private final List<AuthorEntry> authors;
    private Block.@Nullable Figure figure;

    /** {@code choosePicture} asks for a picture and hands it on. */
    EntryFields(List<AuthorEntry> authors, Consumer<Consumer<PictureEntry>> choosePicture) {
        this.authors = authors.stream().filter(author -> !author.retired()).toList();
        text.addClassName("serif-input");
        text.setMinRows(1);
        text.setMaxRows(12);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.EAGER); // Enter comes before the field is left
        text.setHelperText(Words.of("live.text.hint"));
        headline.setMaxLength(200);
        headline.setValueChangeMode(ValueChangeMode.EAGER);
        byline.setItems(this.authors);
        byline.setItemLabelGenerator(AuthorEntry::name);
        byline.setPlaceholder(Words.of("live.byline.own"));
        byline.setClearButtonVisible(true);
        var choose =
                new Button(Words.of("live.picture"), new Icon("media"), click -> choosePicture.accept(this::choose));
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        picture.addClassName("row");
        var more = new Div(headline, byline, choose);
        more.addClassName("live-more");
        getContent().addClassName("col");
        getContent().add(text, more, picture);
    }

    private void choose(PictureEntry chosen) {
        show(new Block.Figure(chosen.id(), chosen.alt(), chosen.decorative(), chosen.caption(), chosen.credit()));
        text.focus();
    }

    private void show(Block.@Nullable Figure shown) {
        figure = shown;
        picture.removeAll();
        picture.setVisible(shown != null);
        if (shown != null) {
            var words = shown.alt().isEmpty() ? Words.of("live.picture.decorative") : shown.alt();
            var remove = new Button(new Icon("close"), click -> show(null));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(Words.of("live.picture.remove"));
            picture.add(new Icon("media"), new Span(words), remove);
        }
    }

    /** What was typed, as the core takes it; a refusal stands at the text, and nothing is lost. */
    Optional<LiveForm> write() {
        text.setInvalid(false);
        try {
            var blocks = new ArrayList<>(EntryText.read(text.getValue()));
            if (figure != null) {
                blocks.add(figure);
            }
            var author = byline.getValue();
            return Optional.of(
                    new LiveForm(headline.getValue(), new Body(blocks), author == null ? null : author.id()));
        } catch (NewsroomException refused) {
            refuse(refused.sentence());
            return Optional.empty();
        }
    }

    void refuse(String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(true);
        text.focus();
    }

    void read(LiveRow row, String typed) {
        headline.setValue(row.headline());
        text.setValue(typed);
        byline.setValue(authors.stream()
                .filter(author -> author.id().equals(row.author()))
                .findFirst()
                .orElse(null));
        show(row.text().blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .orElse(null));
    }

    /** Ready for the next entry; whoever writes goes on being who they are. */
    void clear() {
        text.clear();
        headline.clear();
        show(null);
    }

    void focus() {
        text.focus();
    }
}
