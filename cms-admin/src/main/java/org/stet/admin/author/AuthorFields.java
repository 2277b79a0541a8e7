package org.stet.admin.author;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountId;
import org.stet.core.author.AuthorEntry;
import org.stet.core.author.AuthorForm;
import org.stet.core.shared.Slug;

/** The fields of an author. An empty slug means: from the name. */
class AuthorFields extends RecordForm<AuthorForm> {

    private static final int BIOGRAPHY = 1000;
    private static final int COUNT_AFTER_MS = 100;

    private final TextField name = new TextField(Words.of("author.name"));
    private final TextField role = new TextField(Words.of("author.role"));
    private final TextField slug = new TextField(Words.of("author.slug"));
    private final TextArea biography = new TextArea(Words.of("author.biography"));
    private final PictureField photo;
    private final LinksField links = new LinksField();
    private final ComboBox<AccountEntry> account = new ComboBox<>(Words.of("author.account"));
    private final List<AccountEntry> accounts;

    AuthorFields(PictureField photo, List<AccountEntry> accounts) {
        super(AuthorForm.class);
        this.photo = photo;
        this.accounts = accounts;
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        role.setMaxLength(120);
        role.setHelperText(Words.of("author.role.hint"));
        slug.setMaxLength(Slug.MAX_LENGTH);
        slug.setHelperText(Words.of("author.slug.hint"));
        biography.setMaxLength(BIOGRAPHY);
        biography.setMinRows(4);
        biography.setValueChangeMode(ValueChangeMode.LAZY);
        biography.setValueChangeTimeout(COUNT_AFTER_MS);
        biography.addValueChangeListener(change -> count());
        photo.setLabel(Words.of("author.photo"));
        account.setItems(accounts);
        account.setItemLabelGenerator(entry -> entry.name() + ", " + entry.email());
        account.setClearButtonVisible(true);
        account.setHelperText(Words.of("author.account.hint"));
        bind();
        var pair = new Div(name, role);
        pair.addClassName("two");
        getContent().add(photo, pair, slug, biography, links, account);
        count();
    }

    private void bind() {
        binder.forField(name).withValidator(Rule.requiredLine("The name", 120)).bind("name");
        binder.forField(slug).withValidator(Rule.SLUG_OR_NOTHING).bind("slug");
        binder.forField(role).withValidator(Rule.line("The role", 120)).bind("roleLine");
        binder.forField(biography)
                .withValidator(Rule.lines("The biography", BIOGRAPHY))
                .bind("bio");
        binder.forField(photo).bind("photo");
        binder.forField(links)
                .withConverter(Converter.from(typed -> links.read(), LinksField::typed))
                .bind("links");
        binder.forField(account)
                .withConverter(entry -> entry == null ? null : entry.id(), this::entry)
                .bind("account");
    }

    private @Nullable AccountEntry entry(@Nullable AccountId id) {
        return accounts.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void count() {
        biography.setHelperText(
                Words.of("author.biography.count", biography.getValue().length(), BIOGRAPHY));
    }

    void read(AuthorEntry author) {
        binder.readRecord(form(author));
    }

    private static AuthorForm form(AuthorEntry author) {
        return new AuthorForm(
                author.name(),
                author.slug().value(),
                author.roleLine(),
                author.bio(),
                author.photo(),
                author.links(),
                author.account());
    }

    /** The entry a later change may build on: the fresh one, unless somebody else wrote into it since {@code open} was read. */
    static AuthorEntry adopt(AuthorEntry open, AuthorEntry fresh) {
        return form(open).equals(form(fresh)) ? fresh : open;
    }

    void refuseAccount(String sentence) {
        refuse(account, sentence);
    }

    /** Another author has the address, or once had it. */
    void refuseSlug(String sentence) {
        refuse(slug, sentence);
    }

    @Override
    public void focus() {
        name.focus();
    }
}
