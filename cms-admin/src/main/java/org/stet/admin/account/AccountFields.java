package org.stet.admin.account;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountForm;
import org.stet.core.account.Role;

/** The fields of an account. The roles of one's own cannot be changed. */
class AccountFields extends RecordForm<AccountForm> {

    private static final int NAME = 120;
    private static final int EMAIL = 254;

    private final TextField name = new TextField(Words.of("account.name"));
    private final EmailField email = new EmailField(Words.of("account.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Words.of("account.roles"));

    AccountFields() {
        super(AccountForm.class);
        name.setMaxLength(NAME);
        name.setRequiredIndicatorVisible(true);
        email.setMaxLength(EMAIL);
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setHelperText(Words.of("account.email.hint"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Words.of("role." + role));
        roles.setItemHelperGenerator(role -> Words.of("role." + role + ".hint"));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        binder.forField(name).withValidator(Rule.requiredLine("The name", NAME)).bind("name");
        binder.forField(email)
                .withDefaultValidator(false)
                .withValidator(Rule.requiredLine("The e-mail address", EMAIL))
                .bind("email");
        binder.forField(roles)
                .withValidator(chosen -> !chosen.isEmpty(), Words.of("account.roles.missing"))
                .bind("roles");
        getContent().add(name, email, roles);
    }

    void read(AccountEntry account, boolean isOwn) {
        binder.readRecord(form(account));
        fixRoles(isOwn);
    }

    void begin() {
        clear();
        fixRoles(false);
    }

    private void fixRoles(boolean isOwn) {
        roles.setReadOnly(isOwn);
        roles.setHelperText(isOwn ? Words.of("account.roles.own") : "");
    }

    private static AccountForm form(AccountEntry account) {
        return new AccountForm(account.name(), account.email(), account.roles());
    }

    /** The entry a later change may build on: the fresh one, unless somebody else wrote into it since {@code open} was read. */
    static AccountEntry adopt(AccountEntry open, AccountEntry fresh) {
        return form(open).equals(form(fresh)) ? fresh : open;
    }

    /** Only the address is left for the core to refuse: it is none, or another account has it. */
    void refuseEmail(String sentence) {
        refuse(email, sentence);
    }

    @Override
    public void focus() {
        name.focus();
    }
}
