package org.stet.admin.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.function.Consumer;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.admin.publication.ReadyLines;
import org.stet.core.article.Gap;
import org.stet.core.article.Hint;
import org.stet.core.publication.Readiness;

/** What a story lacks before readers can see it; each line leads to its place. */
class ReadyList extends Div {

    private final ReadyLines list;
    private final Consumer<Gap> goTo;
    private final Consumer<Hint> lookAt;

    ReadyList(Consumer<Gap> goTo, Consumer<Hint> lookAt) {
        this.goTo = goTo;
        this.lookAt = lookAt;
        this.list = ReadyLines.pressing(gap -> () -> goTo.accept(gap), hint -> () -> lookAt.accept(hint));
        addClassName("ready");
        add(new H2(Words.of("ready.title")), list);
    }

    /** What must be there comes first, then what needs a reason; comments have a line of their own. */
    void show(Readiness readiness) {
        var here = readiness.hints().stream()
                .filter(hint -> hint != Hint.OPEN_THREADS)
                .toList();
        list.show(new Readiness(readiness.gaps(), here, 0), Words.of("ready.nothing"));
    }

    /** Goes to the place that an address names, as the lists of other views do. */
    void enter(QueryParameters parameters) {
        var place = parameters.getSingleParameter(ReadyLines.PLACE).orElse("");
        Arrays.stream(Gap.values())
                .filter(gap -> gap.name().equals(place))
                .findFirst()
                .ifPresent(goTo);
        Arrays.stream(Hint.values())
                .filter(hint -> hint.name().equals(place))
                .findFirst()
                .ifPresent(lookAt);
    }

    /** Comments that nobody has resolved yet come last. */
    void showThreads(int open, Runnable go) {
        if (open > 0) {
            var jump = new Button(Words.of("thread.still-open", open), click -> go.run());
            jump.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            var mark = new Icon("alert");
            mark.addClassName("should");
            list.add(new ListItem(mark, jump));
        }
    }
}
