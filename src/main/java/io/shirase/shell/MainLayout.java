package io.shirase.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.SignedIn;
import io.shirase.part.Brand;
import io.shirase.part.Glyph;
import io.shirase.part.LanguageSwitch;
import io.shirase.part.Links;
import io.shirase.part.PageBanner;
import io.shirase.part.SchemeSwitch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every screen: a way past the header, the mark, where one can go, language, brightness, person.
 *
 * <p>It names the fields and buttons that panels bring which a screen knows by an interface only: the bundle follows
 * classes from a route, never from an interface to its beans, and what it does not find is an empty tag in the browser.
 */
@Layout
@Uses(Button.class)
@Uses(ConfirmDialog.class)
@Uses(TextArea.class)
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, BeforeLeaveObserver {

    private final Main main = new Main();
    private final Div banner = new Div();
    private final transient List<PageBanner> banners;
    private final Nav navigation = new Nav();
    private final NativeButton menu = new NativeButton();
    private final Map<Destination, Anchor> places = new LinkedHashMap<>();
    private final transient UnsavedWork unsaved = new UnsavedWork();
    private @Nullable String shown;

    MainLayout(AuthenticationContext authentication, SignedIn signedIn, List<PageBanner> banners) {
        this.banners = banners;
        banner.addClassName("shell-banner");
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Header header = new Header(Brand.link(getTranslation("app.name")));
        header.addClassName("shell-header");
        Div tools = new Div(new LanguageSwitch(unsaved::keep), new SchemeSwitch());
        tools.addClassName("shell-tools");
        signedIn.find()
                .ifPresentOrElse(
                        person -> {
                            fillNavigation(person);
                            header.add(menu, navigation);
                            tools.add(new PersonMenu(authentication, person));
                        },
                        () -> tools.add(Links.secondary("login", getTranslation("shell.login"))));
        header.add(tools);
        add(skipLink(), header, banner, main, footer());
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true).setAttribute("data-skip", true);
        return skip;
    }

    private void fillNavigation(CurrentPerson person) {
        navigation.addClassName("shell-nav");
        navigation.setAriaLabel(getTranslation("shell.nav"));
        UnorderedList list = new UnorderedList();
        Destination.of(person.role()).forEach(place -> {
            Anchor link = Links.to(place.path(), getTranslation(place.key()));
            places.put(place, link);
            list.add(new ListItem(link));
        });
        navigation.add(list);
        menu.addClassNames("tool", "menu-button");
        menu.add(Glyph.MENU.icon(), new Span(getTranslation("shell.menu")));
        menu.addClickListener(event -> open(!navigation.hasClassName("opened")));
        open(false);
        menu.setVisible(!places.isEmpty());
    }

    private void open(boolean opened) {
        navigation.setClassName("opened", opened);
        menu.getElement().setAttribute("aria-expanded", String.valueOf(opened));
    }

    private Footer footer() {
        Footer footer = new Footer(new Span(getTranslation("shell.footer")));
        footer.addClassName("shell-footer");
        return footer;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
        unsaved.shown(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.leaving(event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String page = event.getLocation().getPath();
        unsaved.begin(page);
        banner.removeAll();
        banners.forEach(one -> one.of(event.getLocation()).ifPresent(banner::add));
        open(false);
        places.forEach((place, link) -> {
            if (place.holds(page)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        if (shown != null) {
            main.getElement()
                    .executeJs("setTimeout(() => this.contains(document.activeElement)"
                            + " || this.focus({preventScroll: true}), 50)");
        }
        boolean back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
        if (shown != null && !shown.equals(page) && !back) {
            main.getElement().executeJs("window.scrollTo(0, 0)");
        }
        shown = page;
    }
}
