package org.stet.admin.dossier;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.core.dossier.DossierEntry;
import org.stet.core.dossier.DossierForm;
import org.stet.core.dossier.Reading;
import org.stet.core.shared.Slug;

/** What a dossier says, its address, and how readers find its stories. */
class DossierFields extends RecordForm<DossierForm> {

    private final TextField title = new TextField(Words.of("dossier.title"));
    private final TextField slug = new TextField(Words.of("tag.slug"));
    private final TextArea standfirst = new TextArea(Words.of("dossier.standfirst"));
    private final RadioButtonGroup<Reading> reading = new RadioButtonGroup<>(Words.of("dossier.reading"));

    private final PictureField picture;
    private final TextField alt = new TextField(Words.of("dossier.picture.alt"));
    private final TextField credit = new TextField(Words.of("dossier.picture.credit"));

    DossierFields(PictureField picture) {
        super(DossierForm.class);
        this.picture = picture;
        title.setMaxLength(DossierForm.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        slug.setMaxLength(Slug.MAX_LENGTH);
        slug.setPlaceholder(Words.of("dossier.slug.follows"));
        slug.setHelperText(Words.of("dossier.slug.hint"));
        standfirst.setMaxLength(DossierForm.LONGEST_STANDFIRST);
        standfirst.setMinRows(2);
        standfirst.setHelperText(Words.of("dossier.standfirst.hint"));
        reading.setItems(Reading.values());
        reading.setItemLabelGenerator(each -> Words.of("dossier.reading." + each));
        binder.forField(title)
                .withValidator(Rule.requiredLine("The title", DossierForm.LONGEST_TITLE))
                .bind("title");
        binder.forField(slug).withValidator(Rule.SLUG_OR_NOTHING).bind("slug");
        binder.forField(standfirst)
                .withValidator(Rule.line("The standfirst", DossierForm.LONGEST_STANDFIRST))
                .bind("standfirst");
        binder.forField(reading).bind("reading");
        bindPicture();
        getContent().add(title, standfirst, picture, alt, credit, slug, reading);
    }

    private void bindPicture() {
        picture.setLabel(Words.of("dossier.picture"));
        alt.setMaxLength(DossierForm.LONGEST_ALT);
        alt.setHelperText(Words.of("dossier.picture.alt.hint"));
        credit.setMaxLength(DossierForm.LONGEST_CREDIT);
        picture.addValueChangeListener(change -> showWords());
        picture.onChosen(chosen -> {
            alt.setValue(chosen.alt());
            credit.setValue(chosen.credit());
        });
        binder.forField(picture).bind("picture");
        binder.forField(alt)
                .withValidator(Rule.of(value -> {
                    if (picture.getValue() != null) {
                        DossierForm.describing(value);
                    }
                }))
                .bind("alt");
        binder.forField(credit)
                .withValidator(Rule.line("The credit", DossierForm.LONGEST_CREDIT))
                .bind("credit");
        showWords();
    }

    private void showWords() {
        alt.setVisible(picture.getValue() != null);
        credit.setVisible(picture.getValue() != null);
    }

    void read(DossierEntry dossier) {
        var shown = dossier.picture();
        binder.readRecord(new DossierForm(
                dossier.title(),
                dossier.slug().value(),
                dossier.standfirst(),
                dossier.reading(),
                shown == null ? null : shown.picture(),
                shown == null ? "" : shown.alt(),
                shown == null ? "" : shown.credit()));
    }

    /** A new dossier. */
    @Override
    public void clear() {
        super.clear();
        reading.setValue(Reading.IN_ORDER);
    }

    /** What the core refuses beside the fields' own rules is an address that is taken, or a picture that was just deleted. */
    void refuse(String sentence) {
        refuse(sentence.contains("no picture") ? picture : slug, sentence);
    }

    @Override
    public void focus() {
        title.focus();
    }
}
