package org.stet.admin.component;

import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.function.Consumer;
import org.stet.core.shared.NewsroomException;

/** The core's own rules, asked while a form is filled in: a refusal's sentence stands at the field it speaks of. */
public final class Rule {

    private Rule() {}

    /** Lets a value pass unless {@code check} refuses it. */
    public static <T> Validator<T> of(Consumer<T> check) {
        return (value, context) -> {
            try {
                check.accept(value);
                return ValidationResult.ok();
            } catch (NewsroomException refused) {
                return ValidationResult.error(refused.sentence());
            }
        };
    }
}
