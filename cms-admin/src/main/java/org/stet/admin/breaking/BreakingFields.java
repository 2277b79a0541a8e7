package org.stet.admin.breaking;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.breaking.BreakingForm;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;

/** What breaks, the story it leads to, and when it ends: one hour from then, unless somebody says otherwise. */
class BreakingFields extends Composite<Div> {

    private static final int LONGEST = 160;

    private final TextField text = new TextField(Words.of("breaking.text"));
    private final ComboBox<Target> story = new ComboBox<>(Words.of("breaking.story"));
    private final IntegerField minutes = new IntegerField(Words.of("breaking.minutes"));

    /** A story by its headline. */
    record Target(ArticleId story, String headline) {}

    BreakingFields(StoryDesk stories) {
        text.addClassName("serif-input");
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true); // an emptied field after announcing is not a mistake
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> count());
        story.setItems(query -> suggest(stories, query));
        story.setItemLabelGenerator(Target::headline);
        story.setPlaceholder(Words.of("breaking.story.hint"));
        story.setClearButtonVisible(true);
        minutes.setMin(1);
        minutes.setMax(720);
        minutes.setStepButtonsVisible(true);
        var more = new Div(story, minutes);
        more.addClassName("breaking-more");
        getContent().addClassName("col");
        getContent().add(text, more);
        clear();
    }

    private static Stream<Target> suggest(StoryDesk stories, Query<Target, String> query) {
        var named = StoryQuery.ALL.withText(query.getFilter().orElse(""));
        return stories.list(named, query.getLimit(), query.getOffset()).stream()
                .map(row ->
                        new Target(row.id(), row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline()));
    }

    private void count() {
        text.setHelperText(Words.of("breaking.text.count", text.getValue().length(), LONGEST));
    }

    /** What was entered, as the core takes it; else the reason stands at its field, and nothing is lost. */
    Optional<BreakingForm> write() {
        text.setInvalid(false);
        minutes.setInvalid(false);
        try {
            Text.requiredLine("The text", text.getValue(), LONGEST);
        } catch (InvalidInput refused) {
            text.setErrorMessage(refused.sentence());
            text.setInvalid(true);
            text.focus();
            return Optional.empty();
        }
        try {
            var chosen = story.getValue();
            var lasts = minutes.getValue() == null ? 0 : minutes.getValue();
            return Optional.of(new BreakingForm(text.getValue(), chosen == null ? null : chosen.story(), lasts));
        } catch (InvalidInput refused) {
            minutes.setErrorMessage(refused.sentence());
            minutes.setInvalid(true);
            minutes.focus();
            return Optional.empty();
        }
    }

    void clear() {
        text.clear();
        story.clear();
        minutes.setValue(BreakingForm.MINUTES);
        count();
    }
}
