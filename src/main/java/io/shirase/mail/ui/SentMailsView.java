package io.shirase.mail.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.mail.MailSetup;
import io.shirase.mail.MailState;
import io.shirase.mail.SentMail;
import io.shirase.mail.SentMails;
import io.shirase.part.Buttons;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Rows;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.Workbench;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of every mail, the latest first. Filter and page live in the address, so a link shows the same list. */
@Route("admin/mail")
@RolesAllowed("ADMIN")
class SentMailsView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient SentMails mails;
    private final transient MailSetup setup;
    private final Div notes = new Div();
    private final Nav states = new Nav();
    private final Div list = new Div();

    SentMailsView(SentMails mails, MailSetup setup) {
        this.mails = mails;
        this.setup = setup;
        notes.addClassName("mail-notes");
        states.addClassName("mail-states");
        states.setAriaLabel(words().of("mail.ui.filter"));
        getContent()
                .head(
                        new PageHeader(words().of("mail.ui.title"))
                                .lead(words().of("mail.ui.lead"))
                                .action(Buttons.secondary(words().of("mail.ui.test"), this::sendTest)),
                        notes,
                        states)
                .left(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> address =
                event.getLocation().getQueryParameters().getParameters();
        MailState state = state(first(address, "state"));
        Map<MailState, Long> counts = mails.counts();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long shown = state == null ? all : counts.getOrDefault(state, 0L);
        int page = (int) Math.min(page(first(address, "page")), Math.max(0, shown - 1) / PAGE);
        showNotes();
        showStates(state, counts, all);
        list.removeAll();
        if (shown == 0) {
            list.add(new EmptyState(words().of("mail.ui.none.title"), words().of("mail.ui.none.sentence")));
            return;
        }
        list.add(rows().show(mails.list(state, page * PAGE, PAGE)), pager(state, page, shown));
    }

    private void sendTest() {
        setup.sendTest();
        setup.lastTest().ifPresent(test -> getUI().ifPresent(ui -> ui.navigate("admin/mail/" + test.id())));
    }

    private void showNotes() {
        notes.removeAll();
        if (!mails.hasServer()) {
            notes.add(new Note(Tone.NEUTRAL, words().of("mail.ui.no-server"), words().of("mail.ui.no-server.text")));
        }
        if (mails.isFull()) {
            notes.add(new Note(Tone.BAD, words().of("mail.ui.full"), words().of("mail.ui.full.text")));
        }
        mails.stuck().map(SentMailsView::stuck).ifPresent(notes::add);
    }

    private static Note stuck(SentMail mail) {
        return new Note(
                Tone.WARN,
                words().of("mail.ui.stuck", MailWords.time(mail.postedAt())),
                words().of("mail.trouble", Objects.requireNonNull(mail.trouble())));
    }

    private void showStates(@Nullable MailState chosen, Map<MailState, Long> counts, long all) {
        states.removeAll();
        states.add(state(null, words().of("mail.ui.all"), all, chosen == null));
        counts.forEach((state, count) -> {
            if (count > 0 || state == chosen) {
                states.add(state(state, MailWords.state(state), count, state == chosen));
            }
        });
    }

    private static Anchor state(@Nullable MailState state, String text, long count, boolean chosen) {
        Anchor link = Links.to(
                path(state, 0), new Span(text), named("count", words().formats().number(count)));
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Rows<SentMail> rows() {
        return new Rows<SentMail>(words().of("mail.ui.title"))
                .text(words().of("mail.ui.posted"), mail -> MailWords.time(mail.postedAt()))
                .component(words().of("mail.ui.subject"), SentMailsView::subject)
                .text(words().of("mail.ui.to"), MailWords::address)
                .component(words().of("mail.ui.state"), SentMailsView::standing)
                .number(words().of("mail.ui.attempts"), mail -> new Span(String.valueOf(mail.attempts())));
    }

    private static Component subject(SentMail mail) {
        return Links.to("admin/mail/" + mail.id(), mail.letter().subject());
    }

    private static Component standing(SentMail mail) {
        Div standing = new Div(MailWords.badge(mail));
        standing.addClassName("mail-standing");
        if (mail.trouble() != null) {
            standing.add(named("quiet", words().of("mail.trouble.short", mail.trouble())));
        }
        return standing;
    }

    private static Span named(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }

    private static Nav pager(@Nullable MailState state, int page, long shown) {
        Nav pager = new Nav();
        pager.addClassName("mail-pager");
        pager.setAriaLabel(words().of("mail.ui.pages"));
        long last = (shown - 1) / PAGE;
        pager.setVisible(last > 0);
        if (page > 0) {
            pager.add(Links.secondary(path(state, page - 1), words().of("mail.ui.newer")));
        }
        pager.add(new Span(words().of("mail.ui.page", page + 1, last + 1)));
        if (page < last) {
            pager.add(Links.secondary(path(state, page + 1), words().of("mail.ui.older")));
        }
        return pager;
    }

    private static String path(@Nullable MailState state, int page) {
        String filter = state == null ? "" : "state=" + state.code();
        String at = page == 0 ? "" : "page=" + page;
        String query = filter + (filter.isEmpty() || at.isEmpty() ? "" : "&") + at;
        return "admin/mail" + (query.isEmpty() ? "" : "?" + query);
    }

    private static @Nullable MailState state(String code) {
        return Arrays.stream(MailState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static int page(String number) {
        return number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
    }

    private static String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of("")).getFirst();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("mail.ui.title"));
    }
}
