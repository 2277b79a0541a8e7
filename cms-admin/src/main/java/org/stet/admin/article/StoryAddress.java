package org.stet.admin.article;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the address of the list says. What it says wrongly is as if it were not said. */
record StoryAddress(QueryParameters parameters) {

    static final String TEXT = "q";
    static final String STATE = "state";
    static final String READERS = "readers";
    static final String CATEGORY = "category";
    static final String AUTHOR = "author";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String ORDER = "order";

    /** The state of what is in the trash, as far as the address is concerned. */
    static final String TRASH = "TRASH";

    /** The address of the trash. */
    static QueryParameters trash() {
        return QueryParameters.of(STATE, TRASH);
    }

    String text() {
        return said(TEXT);
    }

    boolean isTrash() {
        return said(STATE).equals(TRASH);
    }

    <T> @Nullable T one(String parameter, Collection<T> all, Function<T, String> name) {
        var wanted = said(parameter);
        return all.stream()
                .filter(each -> name.apply(each).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    LocalDate day(String parameter) {
        try {
            return said(parameter).isEmpty() ? null : LocalDate.parse(said(parameter));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private String said(String parameter) {
        return parameters.getSingleParameter(parameter).orElse("");
    }
}
