package org.stet.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.stet.core.article.ArticleEditing;

/** The button that begins a story and opens it. */
public class NewStory extends Button {

    public NewStory(ArticleEditing articles) {
        super(Words.of("desk.new-story"), new Icon("plus"));
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClickListener(click -> Places.go(Places.story(articles.create())));
        Keys.on(this, "c");
    }
}
