package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicySearch;
import io.shirase.report.CallNotes;
import io.shirase.report.OutsideNotice;
import io.shirase.report.UnmatchedNotices;
import io.shirase.time.Japan;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** One report from outside: what was said, which policies it may be about, and what to do with it. */
@Route("notices/:noticeId")
@RolesAllowed({"OPERATOR", "HANDLER", "SUPERVISOR"})
class NoticeMatchView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final UnmatchedNotices notices;
    private final PolicySearch policies;
    private final CallNotes callNotes;
    private UUID id = new UUID(0, 0);

    NoticeMatchView(UnmatchedNotices notices, CallNotes callNotes, PolicySearch policies) {
        this.notices = notices;
        this.callNotes = callNotes;
        this.policies = policies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ids.of(event, "noticeId");
        show(notices.get(id));
    }

    private void show(OutsideNotice notice) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(notice.title())
                        .back("notices", words().of("report.notices.title"))
                        .facts(
                                notice.received().number().text(),
                                words().formats().exactTime(notice.received().receivedLocally())));
        if (notice.oneOfMany()) {
            getContent().add(new Note(Tone.WARN, words().of("report.notices.many.text")));
        }
        UUID incident = notice.incidentId();
        if (incident != null) {
            getContent()
                    .add(
                            new Note(Tone.GOOD, words().of("report.notices.matched")),
                            new Actions(Links.primary("incidents/" + incident, words().of("report.notices.incident"))),
                            said(notice));
            addNotes();
            return;
        }
        if (notice.setAside() != null) {
            getContent().add(aside(notice.setAside()));
        }
        getContent().add(said(notice));
        addNotes();
        getContent().add(proposals(notice), search(notice));
        if (notice.setAside() == null) {
            getContent().add(new CodePanel(() -> notices.newCode(id)), setAside());
        }
    }

    private void addNotes() {
        getContent()
                .add(new NotesOfCalls(
                        () -> callNotes.ofNotice(id), (note, text) -> callNotes.addToNotice(note, id, text)));
    }

    private static Panel said(OutsideNotice notice) {
        return new Panel(
                words().of("report.outside.said"), OutsideWords.sender(notice.sender()), OutsideWords.facts(notice));
    }

    private Section proposals(OutsideNotice notice) {
        Section found = new Section(new H2(words().of("report.notices.proposals")));
        found.addClassName("cards");
        List<ProposalCard> cards = notices.proposals(notice).stream()
                .map(proposal -> new ProposalCard(proposal, this::match))
                .toList();
        cards.forEach(found::add);
        if (cards.isEmpty()) {
            found.add(new Paragraph(words().of("report.notices.proposals.none")));
        }
        return found;
    }

    private Panel search(OutsideNotice notice) {
        Div chosen = new Div();
        chosen.addClassName("cards");
        return new Panel(
                words().of("report.notices.search"),
                new PolicyField(
                        policies,
                        policy -> {
                            chosen.removeAll();
                            chosen.add(ProposalCard.of(policy, notices.isInForce(policy, notice), this::match));
                        },
                        words().of("report.notices.search.none")),
                chosen);
    }

    private void match(Policy policy) {
        UUID incident = notices.match(id, policy.id()).id();
        UI.getCurrent().navigate("incidents/" + incident);
    }

    private Panel setAside() {
        LongText why = new LongText(words().of("report.notices.why"), UnmatchedNotices.MAX_WHY);
        why.setHelperText(words().of("report.notices.why.hint"));
        Panel panel = new Panel(words().of("report.notices.setAside"));
        panel.add(why, new Actions(Buttons.secondary(words().of("report.notices.setAside.do"), () -> {
            why.setInvalid(why.isMistyped());
            if (!Refused.within(panel)) {
                try {
                    show(notices.setAside(id, why.getValue()));
                } catch (InvalidFacts invalid) {
                    why.setErrorMessage(
                            invalid.problems().getFirst().text(words().formats().locale()));
                    why.setInvalid(true);
                    why.focus();
                }
            }
        })));
        return panel;
    }

    private Note aside(OutsideNotice.SetAside aside) {
        return new Note(
                Tone.WAITING,
                new Paragraph(words().of(
                                "report.notices.aside.since",
                                words().formats().time(LocalDateTime.ofInstant(aside.at(), Japan.ZONE)))),
                new Paragraph(aside.why()),
                new Actions(
                        Buttons.secondary(words().of("report.notices.takeBack"), () -> show(notices.takeBack(id)))));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.notices.title"));
    }
}
