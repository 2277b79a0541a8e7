package org.stet.admin.tag;

import com.vaadin.flow.component.textfield.TextField;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.shared.Slug;
import org.stet.core.tag.TagEntry;
import org.stet.core.tag.TagForm;

/** A tag's name and address. An address that was made from the name follows it. */
class TagFields extends RecordForm<TagForm> {

    private final TextField name = new TextField(Words.of("tag.name"));
    private final TextField slug = new TextField(Words.of("tag.slug"));

    TagFields() {
        super(TagForm.class);
        name.setMaxLength(TagForm.MAX_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()
                    && slug.getValue()
                            .equals(Slug.of(change.getOldValue(), "tag").value())) {
                slug.setValue("");
            }
        });
        slug.setMaxLength(Slug.MAX_LENGTH);
        slug.setPlaceholder(Words.of("tag.slug.follows"));
        slug.setHelperText(Words.of("tag.slug.hint"));
        binder.forField(name)
                .withValidator(Rule.requiredLine("The name", TagForm.MAX_LENGTH))
                .bind("name");
        binder.forField(slug).withValidator(Rule.SLUG_OR_NOTHING).bind("slug");
        getContent().add(name, slug);
    }

    void read(TagEntry tag) {
        binder.readRecord(new TagForm(tag.name(), tag.slug().value()));
    }

    /** The core refuses names and addresses that are taken; its sentence about a name says "called". */
    void refuse(String sentence) {
        refuse(sentence.contains("called") ? name : slug, sentence);
    }

    @Override
    public void focus() {
        name.focus();
    }
}
