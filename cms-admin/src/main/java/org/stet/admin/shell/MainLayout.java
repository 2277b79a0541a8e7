package org.stet.admin.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.stet.admin.account.AccountNavigation;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Keys;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.admin.component.SearchSource;
import org.stet.admin.component.Words;
import org.stet.admin.notification.InboxRoom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.OwnAccount;
import org.stet.core.settings.CurrentSettings;

/** The drawer with what this person's roles allow, the newsroom's name, and the person at its foot. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    /** Which views a phone has at the thumb, and which letters follow G. */
    private static final List<String> AT_HAND = List.of("nav.desk", "nav.review", "nav.ticker", "nav.stories");

    private static final Map<String, String> LETTERS = Map.of(
            "nav.desk", "d",
            "nav.stories", "s",
            "nav.review", "r",
            "nav.calendar", "c",
            "nav.frontpage", "f",
            "nav.ticker", "t",
            "nav.media", "m",
            "nav.authors", "a");

    private final AuthenticationContext authentication;
    private final OwnAccount ownAccount;

    MainLayout(
            List<NavigationEntry> entries,
            List<SearchSource> searches,
            CurrentActor currentActor,
            CurrentSettings settings,
            AuthenticationContext authentication,
            OwnAccount ownAccount,
            AccountDirectory accounts,
            InboxRoom inbox) {
        this.authentication = authentication;
        this.ownAccount = ownAccount;
        var actor = currentActor.require();
        setPrimarySection(Section.DRAWER);
        addToNavbar(new DrawerToggle(), mark());
        addToNavbar(true, atHand(entries, actor));
        addToDrawer(
                brand(settings.get().name()), search(searches, actor), navigation(entries, actor), foot(actor, inbox));
        getElement()
                .appendChild(new SignedOutSheet(accounts.find(actor.id())
                                .map(AccountEntry::email)
                                .orElse(""))
                        .getElement());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://console/keys.js");
        event.getUI().getPage().addJsModule("context://console/signed-out.js");
    }

    private static Button search(List<SearchSource> searches, Actor actor) {
        var chord = new HtmlContainer("kbd");
        chord.setText(Words.of("keys.search.caps"));
        chord.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(new Icon("search"), new Span(Words.of("search.label")), chord);
        words.addClassName("row");
        var button = new Button(words, click -> new SearchDialog(searches, actor).open());
        button.addClassName("find");
        return Keys.on(button, "ctrl+k");
    }

    private static Nav atHand(List<NavigationEntry> entries, Actor actor) {
        var atHand = new Nav();
        atHand.addClassName("tabs-phone");
        atHand.setAriaLabel(Words.of("shell.places"));
        AT_HAND.forEach(key -> entries.stream()
                .filter(entry -> entry.key().equals(key) && isFor(entry, actor))
                .forEach(entry -> atHand.add(tab(entry))));
        return atHand;
    }

    private static RouterLink tab(NavigationEntry entry) {
        var link = new RouterLink("", entry.view());
        link.add(new Icon(entry.icon()), new Span(Words.of(entry.key())));
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction((tab, isHere) -> {
            if (isHere) {
                tab.getElement().setAttribute("aria-current", "page");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private static boolean isFor(NavigationEntry entry, Actor actor) {
        return entry.roles().stream().anyMatch(actor.roles()::contains);
    }

    private static Span mark() {
        var mark = new Span("stet");
        mark.addClassName("mark");
        return mark;
    }

    private static Component brand(String newsroom) {
        var room = new Span(newsroom);
        room.addClassName("room");
        var brand = new Header(mark(), room);
        brand.addClassName("brand");
        return brand;
    }

    private static Component navigation(List<NavigationEntry> entries, Actor actor) {
        var nav = new Nav();
        nav.addClassName("groups");
        nav.setAriaLabel(Words.of("nav.label"));
        for (var group : Group.values()) {
            var allowed = entries.stream()
                    .filter(entry -> entry.group() == group)
                    .filter(entry -> isFor(entry, actor))
                    .sorted(Comparator.comparingInt(NavigationEntry::order))
                    .toList();
            if (!allowed.isEmpty()) {
                nav.add(group(group, allowed));
            }
        }
        return nav;
    }

    private static SideNav group(Group group, List<NavigationEntry> entries) {
        var nav = new SideNav();
        if (group != Group.WORK) {
            nav.setLabel(Words.of("nav.group." + group.name()));
        }
        for (var entry : entries) {
            nav.addItem(item(entry));
        }
        return nav;
    }

    private static SideNavItem item(NavigationEntry entry) {
        var item = new SideNavItem(Words.of(entry.key()), entry.view(), new Icon(entry.icon()));
        var letter = LETTERS.get(entry.key());
        return letter == null ? item : Keys.on(item, "g " + letter);
    }

    private Component foot(Actor actor, InboxRoom inbox) {
        var avatar = new Avatar(actor.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(actor.name());
        name.addClassNames("clip", "s", "b");
        var person = new Div(avatar, name);
        person.addClassName("row");
        var me = new Button(person);
        me.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        me.addClassName("me");
        me.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(me);
        menu.setOpenOnClick(true);
        menu.addItem(Words.of("shell.account"), click -> AccountNavigation.openOwn());
        menu.addItem(Words.of("shell.sign-out"), click -> authentication.logout());
        menu.addItem(Words.of("shell.sign-out-everywhere"), click -> {
            ownAccount.signOutEverywhere();
            authentication.logout();
        });
        var foot = new Footer(me, inbox.bell(), keySheet(), themeSwitch());
        foot.addClassName("foot");
        return foot;
    }

    private static Button keySheet() {
        var button = new Button(new Icon("keyboard"), click -> new KeySheet().open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Words.of("keys.open"));
        button.setTooltipText(Words.of("keys.open"));
        button.addClassName("hide-s");
        return Keys.on(button, "?");
    }

    private static Button themeSwitch() {
        var button = new Button(new Icon("theme"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Words.of("shell.theme"));
        button.setTooltipText(Words.of("shell.theme"));
        button.addClickListener(click -> button.getUI().ifPresent(ui -> {
            var dark = ui.getPage().getColorScheme() == ColorScheme.Value.DARK;
            ui.getPage().setColorScheme(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK);
        }));
        return button;
    }
}
