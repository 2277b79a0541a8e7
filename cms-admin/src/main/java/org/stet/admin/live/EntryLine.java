package org.stet.admin.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.body.BodyText;
import org.stet.core.live.LiveRow;

/** One entry on the desk: when, what, by whom, and what this person may do to it. */
class EntryLine extends ListItem {

    private final LiveRow row;
    private final NewsroomTime time;
    private final Actor person;
    private final LiveVerbs verbs;

    EntryLine(LiveRow row, NewsroomTime time, Actor person, LiveVerbs verbs) {
        this.row = row;
        this.time = time;
        this.person = person;
        this.verbs = verbs;
        addClassNames("item", "live-entry");
        setClassName("waiting", row.isWaiting());
        add(words(), buttons());
    }

    boolean isOf(String entry) {
        return row.id().toString().equals(entry);
    }

    void bringForth() {
        addClassName("on");
        scrollIntoView();
    }

    private Component words() {
        var text = new Div();
        text.addClassName("h");
        text.setText(row.headline().isEmpty() ? name() : row.headline());
        var words = new Div(text);
        words.addClassName("grow");
        if (!row.headline().isEmpty()) {
            var body = new Div();
            body.addClassName("s");
            body.setText(BodyText.of(row.text()).excerpt(280));
            words.add(body);
        }
        words.add(facts());
        var refusal = row.refusal();
        if (refusal != null) {
            var reason = new Div();
            reason.addClassNames("s", "live-refusal");
            reason.setText(Words.of("live.refusal", refusal));
            words.add(reason);
        }
        return words;
    }

    private String name() {
        var words = BodyText.of(row.text()).excerpt(280);
        return words.isEmpty() ? Words.of("live.picture-only") : words;
    }

    private Div facts() {
        var facts = new Div();
        facts.addClassName("m");
        var when = new Span();
        var from = row.from();
        if (from == null) {
            when.addClassNames("fact", "none");
            when.setText(Words.of(row.isWaiting() ? "live.waiting" : "live.refused", time.brief(row.writtenAt())));
        } else {
            var isSeen = row.isSeenAt(time.now());
            when.addClassNames("fact", isSeen ? "live" : "soon");
            when.setText(isSeen ? time.brief(from) : Words.of("live.planned", time.brief(from)));
        }
        facts.add(when, new Span(row.byline() == null ? row.writerName() : row.byline()));
        if (row.isPinned()) {
            facts.add(new Span(Words.of("live.pinned")));
        }
        if (row.isKey()) {
            facts.add(new Span(Words.of("live.key")));
        }
        var corrected = row.corrected();
        if (corrected != null) {
            facts.add(new Span(Words.of("live.corrected", time.brief(corrected))));
        }
        return facts;
    }

    private Component buttons() {
        var isEditor = person.hasAny(Role.EDITOR);
        var isOwn = row.writer().equals(person.id());
        var buttons = new Div();
        buttons.addClassName("act");
        var isUnseenOwn = row.from() == null && isOwn;
        if (row.from() == null && !isOwn && person.hasAny(Role.EDITOR, Role.REVIEWER)) {
            var stand = new Button(Words.of("live.approve"), click -> verbs.approve(row));
            stand.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(stand);
        }
        if (row.isWaiting() && !isOwn && person.hasAny(Role.EDITOR, Role.REVIEWER)) {
            buttons.add(new Button(Words.of("live.refuse"), click -> verbs.refuse(row)));
        }
        if (isEditor || isUnseenOwn) {
            buttons.add(new Button(Words.of("live.correct"), click -> verbs.correct(row)));
        }
        var menu = menu(isEditor, isUnseenOwn || (isEditor && !row.isWaiting()));
        if (!menu.getItems().getFirst().getSubMenu().getItems().isEmpty()) {
            buttons.add(menu);
        }
        return buttons;
    }

    private MenuBar menu(boolean isEditor, boolean mayDelete) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var root = menu.addItem(new Icon("more"));
        root.setAriaLabel(Words.of("live.more", row.headline().isEmpty() ? name() : row.headline()));
        var items = root.getSubMenu();
        if (isEditor) {
            items.addItem(Words.of(row.isPinned() ? "live.unpin" : "live.pin"), click -> verbs.pin(row));
            items.addItem(Words.of(row.isKey() ? "live.unkey" : "live.mark-key"), click -> verbs.key(row));
        }
        if (person.hasAny(Role.EDITOR, Role.WRITER)) {
            items.addItem(Words.of("live.make-story"), click -> verbs.makeStory(row));
        }
        if (mayDelete) {
            items.addItem(Words.of("live.delete"), click -> verbs.delete(row));
        }
        return menu;
    }
}
