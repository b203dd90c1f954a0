package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.callback.CallBacks;
import io.shirase.callback.ui.CallBackCards;
import io.shirase.callback.ui.CallBackForm;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.ui.Ids;
import io.shirase.language.Problem;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Links;
import io.shirase.part.LongText;
import io.shirase.part.PageHeader;
import io.shirase.part.Refused;
import io.shirase.part.SaveState;
import io.shirase.part.Titles;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicySearch;
import io.shirase.report.Answers;
import io.shirase.report.Call;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import io.shirase.report.Reports;
import io.shirase.report.UnmatchedNotices;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A report that an operator writes while a caller tells it: every question on one page, to be answered in any order. */
@Route("calls/:draftId")
@RolesAllowed("OPERATOR")
class CallView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** So often at most what is being noted is kept, in milliseconds, while somebody types without a pause. */
    private static final int NOTED = 400;

    private final Reports reports;
    private final UnmatchedNotices unmatched;
    private final Questions questions;
    private final PolicySearch policies;
    private final CallBacks callBacks;
    private final CallBackCards cards;
    private final Clock clock;
    private final SaveState saved = new SaveState();
    private final Div trouble = new Div();
    /** What there is to say of the policy before the report is sent. */
    private final Div besidePolicy = new Div();

    private final List<Question> asked = new ArrayList<>();
    private UUID id = new UUID(0, 0);
    private Writing writing;
    private CallerFields caller;
    private CallPolicy policy;
    private CallBar bar;
    private CallBackForm callBack;

    @SuppressWarnings("NullAway.Init") // shown when the page is entered
    CallView(
            Reports reports,
            UnmatchedNotices unmatched,
            Questions questions,
            PolicySearch policies,
            CallBacks callBacks,
            CallBackCards cards,
            Clock clock) {
        this.callBacks = callBacks;
        this.cards = cards;
        this.reports = reports;
        this.unmatched = unmatched;
        this.questions = questions;
        this.policies = policies;
        this.clock = clock;
        trouble.addClassName("call-trouble");
        getContent().addClassNames("workbench", "call");
        getContent().getElement().setAttribute("data-parts", ".call-part");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ids.of(event, "draftId");
        Optional<ReportDraft> begun = reports.find(id);
        if (begun.isEmpty() && unmatched.isReceived(id)) {
            event.forwardTo("notices/" + id);
            return;
        }
        if (begun.filter(ReportDraft::isSent).isPresent()) {
            event.forwardTo(Way.of(id).receipt());
            return;
        }
        Steps.keepAddress(event);
        UUID about = begun.isEmpty()
                ? event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("policy")
                        .flatMap(Ids::read)
                        .orElse(null)
                : null;
        writing = new Writing(reports, id, begun.isPresent(), about);
        show(begun.orElseGet(() ->
                new ReportDraft(id, Instant.EPOCH, Instant.EPOCH, Answers.NONE.withPolicy(about), Call.NOTHING, null)));
    }

    private void show(ReportDraft draft) {
        Answers answers = draft.answers();
        caller = questions.caller(answers, this::save);
        policy = new CallPolicy(draft.call(), policies, this::choose, this::note);
        bar = new CallBar(answers, saved, this::send);
        Div side = new Div(
                new CallPart(CallPart.CALLER, caller),
                CallPart.titled(CallPart.POLICY, words().of("report.ui.policy"), policy, besidePolicy),
                CallPart.titled(CallPart.NOTES, words().of("report.ui.call.notes"), notes(draft.call())));
        side.addClassName("call-side");
        Div main = new Div();
        main.addClassName("call-questions");
        asked.clear();
        Arrays.stream(ReportStep.values())
                .filter(step -> step != ReportStep.CHECK)
                .forEach(step -> main.add(part(step, answers)));
        main.add(callBack());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words().of("report.ui.call.title"))
                                .back("incidents", words().of("report.ui.later")),
                        trouble,
                        side,
                        main,
                        bar);
        showPolicy(answers);
        follow(answers);
    }

    private CallPart part(ReportStep step, Answers answers) {
        Question question = questions.about(step, Way.of(id), answers, change -> save(step, change), Div::new);
        question.amongOthers();
        asked.add(question);
        return new CallPart(CallPart.of(step), question);
    }

    private CallPart callBack() {
        Div promised = new Div(cards.here(callBacks.ofCall(id)));
        callBack = new CallBackForm(
                clock,
                () -> reports.find(id).map(this::firm).orElse(""),
                (wanted, wish) -> {
                    writing.begin();
                    callBacks.promiseInCall(wanted, id, wish);
                },
                () -> {
                    promised.removeAll();
                    promised.add(cards.here(callBacks.ofCall(id)));
                });
        return CallPart.titled("call-back", words().of("callback.ui.form"), promised, callBack);
    }

    private String firm(ReportDraft draft) {
        return questions.insured(draft.answers()).orElse(draft.call().firm());
    }

    private LongText notes(Call call) {
        LongText notes = new LongText("", Call.MAX_NOTES);
        notes.setAriaLabel(words().of("report.ui.call.notes"));
        notes.setHelperText(words().of("report.ui.call.notes.hint"));
        notes.setMinRows(3);
        notes.setValueChangeMode(ValueChangeMode.TIMEOUT);
        notes.setValueChangeTimeout(NOTED);
        notes.setValue(call.notes());
        notes.addValueChangeListener(event ->
                Question.kept(notes, () -> note(known -> known.withNotes(event.getValue()))));
        return notes;
    }

    private void choose(@Nullable Policy chosen) {
        save(answers -> answers.withPolicy(chosen == null ? null : chosen.id()));
        reports.find(id).map(ReportDraft::answers).ifPresent(this::showPolicyInFocus);
    }

    private void showPolicyInFocus(Answers answers) {
        if (answers.policyId() == null) {
            policy.search().firm().focus();
        } else {
            policy.found(questions.policy(answers)).focus();
        }
    }

    private void showPolicy(Answers answers) {
        if (answers.policyId() == null) {
            policy.search();
        } else {
            policy.found(questions.policy(answers));
        }
    }

    /** A question that was answered with "not known yet" has been asked. */
    private List<Problem> save(ReportStep step, UnaryOperator<Answers> change) {
        return save(before -> {
            Answers answers = change.apply(before);
            return answers.answers(step) ? answers : answers.withPassed(step);
        });
    }

    private List<Problem> save(UnaryOperator<Answers> change) {
        return keep(() -> writing.answer(change));
    }

    private List<Problem> note(UnaryOperator<Call> change) {
        return keep(() -> writing.note(change));
    }

    /** What is wrong with it; where it was not kept, as another window was quicker, the operator is told. */
    private List<Problem> keep(Supplier<ReportDraft> keeping) {
        try {
            ReportDraft now = keeping.get();
            if (now.isSent()) {
                say(WritingView.card("report.ui.elsewhere")
                        .action(Links.primary(Way.of(id).receipt(), words().of("report.ui.elsewhere.receipt"))));
            } else {
                saved.saved(LocalTime.now(clock));
                follow(now.answers());
            }
            return List.of();
        } catch (NotFoundException gone) {
            say(WritingView.card("report.ui.discarded")
                    .action(Links.primary("report", words().of("report.ui.discarded.again"))));
            return List.of();
        } catch (InvalidFacts invalid) {
            return invalid.problems();
        }
    }

    private void follow(Answers answers) {
        caller.follow(answers);
        asked.forEach(question -> question.follow(answers));
        bar.show(answers);
        callBack.suggest(
                answers.particulars().caller().name(),
                answers.particulars().caller().telephone());
        besidePolicy.removeAll();
        reports.policyDoubt(answers).ifPresent(doubt -> besidePolicy.add(new PolicyWarning(doubt, this::choose)));
        questions.twins(answers).ifPresent(besidePolicy::add);
    }

    private void say(Component card) {
        trouble.removeAll();
        trouble.add(card);
        card.scrollIntoView();
        saved.removeAll();
    }

    private void send() {
        bar.sendable();
        if (Refused.within(getContent()) || !isCallBackPromised()) {
            return;
        }
        List<StillMissing> missing =
                StillMissing.first(reports.find(id).map(ReportDraft::answers).orElse(Answers.NONE));
        if (missing.isEmpty()) {
            submit();
        } else {
            String words = String.join(
                    words().of("report.ui.call.and"),
                    missing.stream().map(StillMissing::label).toList());
            AskBeforeLoss.open(
                    words().of("report.ui.call.send.title"),
                    words().of("report.ui.call.send.text", words),
                    words().of("report.ui.call.send.ask"),
                    words().of("report.ui.call.send.anyway"),
                    this::submit,
                    () -> {});
        }
    }

    /** What has been entered of a call back is not left behind. */
    private boolean isCallBackPromised() {
        if (callBack.isBegun()) {
            callBack.keep();
        }
        return !callBack.isBegun();
    }

    private void submit() {
        try {
            writing.begin();
            if (reports.find(id)
                    .map(ReportDraft::answers)
                    .map(Answers::policyId)
                    .isPresent()) {
                reports.submit(id);
                UI.getCurrent().navigate(Way.of(id).receipt());
            } else {
                UI.getCurrent()
                        .navigate("notices/" + reports.submitUnmatched(id).id());
            }
        } catch (InvalidFacts invalid) {
            say(WritingView.refused(invalid));
        } catch (NotFoundException gone) {
            keep(() -> {
                throw gone;
            });
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.ui.call.title"));
    }
}
