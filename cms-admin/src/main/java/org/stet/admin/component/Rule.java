package org.stet.admin.component;

import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.function.Consumer;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Text;

/** The core's own rules, asked while a form is filled in: a refusal's sentence stands at the field it speaks of. */
public final class Rule {

    /** An address the core takes, or nothing: then it makes one. */
    public static final Validator<String> SLUG_OR_NOTHING = of(value -> {
        if (!value.isBlank()) {
            var _ = new Slug(value.strip());
        }
    });

    private Rule() {}

    /** One line that must be there. {@code what} begins the sentence of a refusal, here and below. */
    public static Validator<String> requiredLine(String what, int longest) {
        return of(value -> Text.requiredLine(what, value, longest));
    }

    public static Validator<String> line(String what, int longest) {
        return of(value -> Text.line(what, value, longest));
    }

    public static Validator<String> lines(String what, int longest) {
        return of(value -> Text.lines(what, value, longest));
    }

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
