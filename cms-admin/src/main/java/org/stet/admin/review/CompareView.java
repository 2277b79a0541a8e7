package org.stet.admin.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Places;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.article.RevisionNotFound;
import org.stet.core.article.WorkingCopies;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.publication.StoryDesk;

/** Any two revisions of a story, the second laid over the first. Both are in the address, so a comparison can be mailed. */
@Route(Places.COMPARE)
@PermitAll
class CompareView extends ViewFrame implements BeforeEnterObserver {

    private final StoryDesk desk;
    private final WorkingCopies copies;
    private final CategoryDirectory categories;
    private final Div body = new Div();
    private String title = "";

    CompareView(StoryDesk desk, WorkingCopies copies, CategoryDirectory categories) {
        super("");
        this.desk = desk;
        this.copies = copies;
        this.categories = categories;
        addClassName("review");
        body.addClassName("diff");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ArticleId(number(event, Places.ID));
        var row = desk.row(id).orElseThrow(NotFoundException::new);
        var first = number(event, Places.FIRST);
        var second = number(event, Places.SECOND);
        var back = new Button(new Icon("back"), click -> Places.go(Places.story(id)));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        back.setAriaLabel(Words.of("compare.back"));
        addBeforeTitle(back);
        title = Words.of("compare.title", first, second);
        setHeading(row.headline());
        setNote(title);
        var swap = new Button(Words.of("compare.swap"), click -> Places.go(Places.compare(id, second, first)));
        setVerbs(swap);
        body.removeAll();
        body.add(new ChangeSheet(side(id, first), side(id, second), Words.of("compare.against", second, first)));
    }

    private static int number(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().getInteger(parameter).orElseThrow(NotFoundException::new);
    }

    /** {@link WorkingCopies} decides who may read it; a revision that is not there is no page. */
    private ChangeSheet.Side side(ArticleId id, int number) {
        try {
            var content = copies.revision(id, number);
            return new ChangeSheet.Side(content, category(content), String.join(", ", copies.tagNames(content.tags())));
        } catch (RevisionNotFound none) {
            throw new NotFoundException();
        }
    }

    private String category(Content content) {
        var id = content.category();
        return id == null ? "" : categories.find(id).map(CategoryEntry::name).orElse("");
    }

    @Override
    protected String tabTitle() {
        return title;
    }
}
