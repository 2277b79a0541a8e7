package org.stet.admin.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.StatePill;
import org.stet.admin.component.Words;
import org.stet.core.author.AuthorId;
import org.stet.core.publication.BylineDesk;
import org.stet.core.publication.StoryRow;

/** What an author wrote, the last edited first, with both facts; a few at a time. */
class AuthorStories extends Section {

    private static final int PAGE = 10;

    private final BylineDesk desk;
    private final NewsroomClock clock;
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Words.of("author.stories.none"));
    private final Button more = new Button(Words.of("author.stories.more"), click -> showMore());
    private @Nullable AuthorId author;
    private int shown;
    private int all;

    AuthorStories(BylineDesk desk, NewsroomClock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("wrote");
        var heading = new H3(Words.of("author.stories"));
        heading.setId("author-stories");
        getElement().setAttribute("aria-labelledby", "author-stories");
        count.addClassNames("dim", "s");
        none.addClassNames("dim", "s");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Header(heading, count), list, none, more);
    }

    void show(AuthorId author) {
        this.author = author;
        list.removeAll();
        shown = 0;
        all = desk.count(author);
        count.setText(all == 0 ? "" : Words.of("author.stories.count", desk.live(author), all));
        none.setVisible(all == 0);
        showMore();
    }

    private void showMore() {
        if (author != null) {
            var time = clock.read();
            var rows = desk.stories(author, PAGE, shown);
            rows.forEach(row -> list.add(item(row, time)));
            shown += rows.size();
            more.setVisible(!rows.isEmpty() && shown < all);
        }
    }

    private static ListItem item(StoryRow row, NewsroomTime time) {
        var headline = row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline();
        var link = Places.link(Places.story(row.id()), headline);
        link.addClassNames("h", "stretched");
        var facts = new Div(new StatePill(row.state()), new ReaderFact(row.readers(), time));
        facts.addClassName("m");
        var words = new Div(link, facts);
        words.addClassName("grow");
        var item = new ListItem(words);
        item.addClassName("item");
        return item;
    }
}
