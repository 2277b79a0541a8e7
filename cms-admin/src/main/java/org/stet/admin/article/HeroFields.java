package org.stet.admin.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.core.article.Hero;

/** The picture at the head of a story, with alt text, caption and credit. The words appear once there is a picture. */
class HeroFields extends Div {

    private final PictureField picture;
    private final TextField alt = new TextField(Words.of("story.hero.alt"));
    private final TextField caption = new TextField(Words.of("story.hero.caption"));
    private final TextField credit = new TextField(Words.of("story.hero.credit"));

    HeroFields(PictureField picture) {
        this.picture = picture;
        addClassName("hero-fields");
        picture.setLabel(Words.of("story.hero"));
        alt.setHelperText(Words.of("story.hero.alt.hint"));
        for (var field : List.of(alt, caption, credit)) {
            field.setWidthFull();
        }
        alt.setMaxLength(500);
        caption.setMaxLength(1000);
        credit.setMaxLength(300);
        add(picture, alt, caption, credit);
        picture.addValueChangeListener(change -> showWords());
        picture.onChosen(entry -> {
            PictureDialog.offer(alt, entry.alt());
            PictureDialog.offer(caption, entry.caption());
            PictureDialog.offer(credit, entry.credit());
        });
        showWords();
    }

    private void showWords() {
        var some = picture.getValue() != null;
        alt.setVisible(some);
        caption.setVisible(some);
        credit.setVisible(some);
    }

    void onChange(Runnable listener) {
        picture.addValueChangeListener(change -> listener.run());
        alt.addValueChangeListener(change -> listener.run());
        caption.addValueChangeListener(change -> listener.run());
        credit.addValueChangeListener(change -> listener.run());
    }

    @Nullable
    Hero value() {
        var chosen = picture.getValue();
        return chosen == null ? null : new Hero(chosen, alt.getValue(), caption.getValue(), credit.getValue());
    }

    void setValue(@Nullable Hero hero) {
        picture.setValue(hero == null ? null : hero.picture());
        alt.setValue(hero == null ? "" : hero.alt());
        caption.setValue(hero == null ? "" : hero.caption());
        credit.setValue(hero == null ? "" : hero.credit());
        showWords();
    }

    void setReadOnly(boolean readOnly) {
        picture.setReadOnly(readOnly);
        alt.setReadOnly(readOnly);
        caption.setReadOnly(readOnly);
        credit.setReadOnly(readOnly);
    }

    void focusCredit() {
        credit.focus();
    }

    void focusAlt() {
        alt.focus();
    }
}
