package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

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
import io.shirase.incident.ui.Ids;
import io.shirase.part.LongText;
import io.shirase.part.PageHeader;
import io.shirase.part.Refused;
import io.shirase.part.Titles;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicySearch;
import io.shirase.report.Answers;
import io.shirase.report.Call;
import io.shirase.report.OthersCalls;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import io.shirase.report.Reports;
import io.shirase.report.UnmatchedNotices;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that an operator writes while a caller tells it: every question on one page, to be answered in any order. */
@Route("calls/:draftId")
@RolesAllowed("OPERATOR")
class CallView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** So often at most what is being noted is kept, in milliseconds, while somebody types without a pause. */
    private static final int NOTED = 400;

    private final Reports reports;
    private final OthersCalls others;
    private final UnmatchedNotices unmatched;
    private final Questions questions;
    private final PolicySearch policies;
    private final CallBacks callBacks;
    private final CallBackCards cards;
    private final Clock clock;
    /** What there is to say of the policy before the report is sent. */
    private final Div besidePolicy = new Div();

    private final List<Question> asked = new ArrayList<>();
    private UUID id = new UUID(0, 0);
    private CallKeeping keeping;
    private CallerFields caller;
    private CallPolicy policy;
    private CallBar bar;
    private CallBackForm callBack;

    @SuppressWarnings("NullAway.Init") // shown when the page is entered
    CallView(
            Reports reports,
            OthersCalls others,
            UnmatchedNotices unmatched,
            Questions questions,
            PolicySearch policies,
            CallBacks callBacks,
            CallBackCards cards,
            Clock clock) {
        this.reports = reports;
        this.others = others;
        this.unmatched = unmatched;
        this.questions = questions;
        this.policies = policies;
        this.callBacks = callBacks;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ids.of(event, "draftId");
        Optional<ReportDraft> anothers = others.find(id);
        if (anothers.isPresent()) {
            offer(anothers.get());
            return;
        }
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
        Writing writing = new Writing(reports, id, begun.isPresent(), about);
        keeping = new CallKeeping(id, writing, others, clock, this::follow);
        show(begun.orElseGet(() -> ReportDraft.empty(id, about)));
    }

    private void offer(ReportDraft anothers) {
        getContent().setClassName("column");
        getContent().removeAll();
        getContent().add(header(), CallTaking.offer(anothers, () -> {
            ReportDraft mine = others.takeOver(id);
            keeping = new CallKeeping(id, new Writing(reports, id, true, null), others, clock, this::follow);
            show(mine);
        }));
    }

    private void show(ReportDraft draft) {
        Answers answers = draft.answers();
        caller = questions.caller(answers, keeping::answer);
        policy = new CallPolicy(draft.call(), policies, this::choose, keeping::note);
        bar = new CallBar(answers, keeping.saved(), this::send);
        CallPart who = new CallPart(CallPart.CALLER, caller);
        CallPart about = CallPart.titled(CallPart.POLICY, words().of("report.ui.policy"), policy, besidePolicy);
        CallPart noted = CallPart.titled(CallPart.NOTES, words().of("report.ui.call.notes"), notes(draft.call()));
        Div main = questions(draft);
        besidePolicy.addClassName("cards");
        getContent().setClassName("workbench call");
        getContent().getElement().setAttribute("data-parts", ".call-part");
        getContent().removeAll();
        getContent().add(header());
        CallTaking.note(draft).ifPresent(getContent()::add);
        Div side = new Div(who, about, noted);
        side.addClassName("call-side");
        getContent().add(keeping.trouble(), side, main, bar);
        new CallOrder(getContent(), side, main, bar, List.of(who, about, noted))
                .keep(UI.getCurrent().getPage());
        showPolicy(answers);
        follow(answers);
    }

    private Div questions(ReportDraft draft) {
        Div main = new Div();
        main.addClassName("call-questions");
        asked.clear();
        Arrays.stream(ReportStep.values())
                .filter(step -> step != ReportStep.CHECK)
                .forEach(step -> main.add(part(step, draft.answers())));
        main.add(callBack(draft.call()));
        return main;
    }

    private static PageHeader header() {
        return new PageHeader(words().of("report.ui.call.title")).back("incidents", words().of("report.ui.later"));
    }

    private CallPart part(ReportStep step, Answers answers) {
        Question question =
                questions.about(step, Way.of(id), answers, change -> keeping.answer(step, change), Div::new);
        question.amongOthers();
        asked.add(question);
        return new CallPart(CallPart.of(step), question);
    }

    private CallPart callBack(Call call) {
        Div promised = new Div(cards.here(callBacks.ofCall(id)));
        callBack = new CallBackForm(
                clock,
                () -> reports.find(id).map(this::firm).orElse(""),
                (wanted, wish) -> {
                    keeping.begin();
                    callBacks.promiseInCall(wanted, id, wish);
                },
                () -> {
                    promised.removeAll();
                    promised.add(cards.here(callBacks.ofCall(id)));
                });
        callBack.keepTyped(call.callBack(), typed -> keeping.note(known -> known.withCallBack(typed)));
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
                Question.kept(notes, () -> keeping.note(known -> known.withNotes(event.getValue()))));
        return notes;
    }

    private void choose(@Nullable Policy chosen) {
        keeping.answer(answers -> answers.withPolicy(chosen == null ? null : chosen.id()));
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

    private void send() {
        bar.sendable();
        if (!Refused.within(getContent())) {
            new CallSending(id, reports, keeping).send(callBack);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.ui.call.title"));
    }
}
