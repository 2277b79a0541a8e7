package org.stet.admin.shell;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.stet.admin.account.AccountNavigation;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.OwnAccount;
import org.stet.core.settings.CurrentSettings;

/** The drawer with what this person's roles allow, the newsroom's name, and the person at its foot. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private final AuthenticationContext authentication;
    private final OwnAccount ownAccount;

    MainLayout(
            List<NavigationEntry> entries,
            CurrentActor currentActor,
            CurrentSettings settings,
            AuthenticationContext authentication,
            OwnAccount ownAccount) {
        this.authentication = authentication;
        this.ownAccount = ownAccount;
        var actor = currentActor.require();
        setPrimarySection(Section.DRAWER);
        addToNavbar(new DrawerToggle(), mark());
        addToDrawer(brand(settings.get().name()), navigation(entries, actor), foot(actor));
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
                    .filter(entry -> entry.roles().stream().anyMatch(actor.roles()::contains))
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
            nav.addItem(new SideNavItem(Words.of(entry.key()), entry.view(), new Icon(entry.icon())));
        }
        return nav;
    }

    private Component foot(Actor actor) {
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
        var foot = new Footer(me, themeSwitch());
        foot.addClassName("foot");
        return foot;
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
