package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.report.Answers;
import io.shirase.report.OutsideNotice;
import io.shirase.report.ReportStep;
import io.shirase.report.Sender;
import io.shirase.report.TooManyNotices;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** The questions of a report, for somebody without an account. Which report it is says the browser, no address. */
@Route("notice/:step")
@AnonymousAllowed
class NoticeView extends WritingView implements BeforeEnterObserver {

    private final BrowserNotice notice;
    private final SignedIn signedIn;

    NoticeView(BrowserNotice notice, Questions questions, SignedIn signedIn, Clock clock) {
        super(questions, clock);
        this.notice = notice;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportStep step =
                event.getRouteParameters().get("step").flatMap(Steps::of).orElseThrow(NotFoundException::new);
        OutsideNotice begun = notice.find().orElse(null);
        if (signedIn.find().isPresent()) {
            event.forwardTo("notice");
        } else if (begun != null && begun.isSent()) {
            event.forwardTo(Way.OUTSIDE.receipt());
        } else {
            Steps.keepAddress(event);
            show(Way.OUTSIDE, step, begun == null ? Answers.NONE : begun.answers());
        }
    }

    @Override
    String start() {
        return "notice";
    }

    @Override
    Component about(Answers answers) {
        return sender(notice.find().map(OutsideNotice::sender).orElse(Sender.UNKNOWN));
    }

    private static Section sender(Sender sender) {
        return CheckQuestion.part(words().of("report.outside.who"), "notice", OutsideWords.sender(sender));
    }

    @Override
    Component later() {
        return Buttons.quiet(
                words().of("report.outside.remove"),
                () -> AskBeforeLoss.open("report.outside.remove", () -> {
                    notice.forget();
                    UI.getCurrent().navigate("login");
                }));
    }

    @Override
    boolean isKept(UnaryOperator<Answers> change) {
        try {
            if (!notice.answer(change).isSent()) {
                return true;
            }
            end(card("report.ui.elsewhere")
                    .action(Links.primary(Way.OUTSIDE.receipt(), words().of("report.ui.elsewhere.receipt"))));
        } catch (TooManyNotices busy) {
            refuse(OutsideWords.busy(busy));
        } catch (NotFoundException discarded) {
            end(card("report.ui.discarded").action(Links.primary("notice", words().of("report.ui.discarded.again"))));
        }
        return false;
    }

    @Override
    void submit() {
        if (isKept(answers -> answers)) {
            notice.send();
            UI.getCurrent().navigate(Way.OUTSIDE.receipt());
        }
    }
}
