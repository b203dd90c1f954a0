package io.shirase.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Symptom;
import io.shirase.incident.ui.YesNo;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.part.Timeline;
import io.shirase.persistence.ScreenTest;
import io.shirase.report.ReportStep;
import io.shirase.time.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
class ReportViewTest extends ScreenTest {

    @Autowired
    private Incidents incidents;

    private void openStep(UUID draft, ReportStep step) {
        open("report/" + draft + "/" + step.code());
    }

    @Test
    void firstAidAndTheHotlineComeBeforeEverythingElse() {
        openStep(newDraft(UnaryOperator.identity()), ReportStep.SAFETY);

        assertThat(heading()).isEqualTo("被害は、いまも続いていますか");
        assertThat(words()).contains("電源は切らない", "お金を払わない", "ネットワークのケーブルを抜き");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tel:0120269318");
    }

    @Test
    void anAnswerIsSavedAsItIsGivenAndTheKindIsProposedInPlainWords() {
        UUID draft = newDraft(UnaryOperator.identity());
        openStep(draft, ReportStep.SYMPTOMS);

        symptoms().setValue(Set.of(Symptom.RANSOM_NOTE));

        assertThat(reports.get(draft).answers().particulars().symptoms()).containsExactly(Symptom.RANSOM_NOTE);
        assertThat(words()).contains("いまのところ、次のように受け付けます", "保存しました");
        assertThat(reports.get(draft).answers().proposedKind()).isEqualTo(IncidentKind.CYBER_ATTACK);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Symptom> symptoms() {
        return find(CheckboxGroup.class).all().getFirst();
    }

    @Test
    void nothingNeedsAnAnswerToGoOnAndEveryQuestionHasItsAddress() {
        UUID draft = newDraft(UnaryOperator.identity());
        openStep(draft, ReportStep.SAFETY);

        for (ReportStep step : List.of(ReportStep.values())) {
            assertThat(heading()).isEqualTo(Steps.question(step));
            assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                    .isEqualTo("report/" + draft + "/" + step.code());
            if (step != ReportStep.CHECK) {
                press("次へ");
            }
        }
        assertThat(reports.get(draft).answers().passed()).hasSize(ReportStep.values().length - 1);
    }

    @Test
    void lookingAtTheFirstQuestionMakesNoReportAndTheFirstAnswerDoes() {
        var policy = newPolicy();
        UI.getCurrent()
                .navigate("report", QueryParameters.of("policy", policy.id().toString()));
        assertThat(heading()).isEqualTo("被害は、いまも続いていますか");
        UUID draft = UUID.fromString(
                UI.getCurrent().getActiveViewLocation().getSegments().get(1));
        assertThat(reports.find(draft)).isEmpty();

        @SuppressWarnings("unchecked")
        RadioButtonGroup<YesNo> ongoing = find(RadioButtonGroup.class).single();
        ongoing.setValue(YesNo.NO);

        press("次へ");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("report/" + draft + "/symptoms");
        assertThat(reports.get(draft).answers().policyId()).isEqualTo(policy.id());
        assertThat(reports.get(draft).answers().particulars().safety().ongoing())
                .isFalse();
    }

    @Test
    void whatHappenedAndWhenIsEnoughToSendAndTheRestIsToDo() {
        UUID draft = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.RANSOM_NOTE)));
        openStep(draft, ReportStep.SYMPTOMS);
        assertThat(find(Button.class).withText("今すぐ送る").exists()).isFalse();
        openStep(draft, ReportStep.DISCOVERY);
        find(MomentField.class).single().setValue(Moment.of(LocalDateTime.now(clock)));
        clock.advance(Duration.ofSeconds(90));

        press("今すぐ送る");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("report/" + draft + "/receipt");
        assertThat(words()).contains("2026年11月23日(月) 10:01:30", "あとで加えること", "どんな情報が漏れた");
        UUID incident = reports.get(draft).incidentId();
        assertThat(incidents.get(incident).facts().insurerNotifiedAt())
                .isEqualTo(LocalDateTime.of(2026, 11, 23, 10, 1, 30));
    }

    @Test
    void aPolicyThatHasEndedIsSaidAtOnce() {
        UUID draft = newDraft(UnaryOperator.identity());
        openStep(draft, ReportStep.DISCOVERY);
        assertThat(words()).doesNotContain("この期間の外");

        find(MomentField.class).all().getFirst().setValue(new Moment(LocalDate.of(2020, 1, 1), null));

        assertThat(words()).contains("この期間の外");
    }

    @Test
    void whatCannotBeIsNotLeftBehind() {
        UUID draft = newDraft(UnaryOperator.identity());
        openStep(draft, ReportStep.DISCOVERY);
        find(MomentField.class)
                .all()
                .getFirst()
                .setValue(new Moment(clock.today().plusDays(1), LocalTime.NOON));

        press("次へ");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/discovery");
        assertThat(reports.get(draft).answers().passed()).doesNotContain(ReportStep.DISCOVERY);
    }

    @Test
    void oneTapSaysNowAndAnotherTheDayWithoutATime() {
        UUID draft = newDraft(UnaryOperator.identity());
        openStep(draft, ReportStep.DISCOVERY);

        press("いま");
        assertThat(reports.get(draft).answers().discovery().moment().exact())
                .contains(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        press("さっき");
        assertThat(reports.get(draft).answers().discovery().moment()).isEqualTo(new Moment(clock.today(), null));
        press("昨日");
        assertThat(reports.get(draft).answers().discovery().moment())
                .isEqualTo(new Moment(clock.today().minusDays(1), null));
    }

    @Test
    void theKindIsProposedWithItsReason() {
        UUID draft = newDraft(UnaryOperator.identity());
        openStep(draft, ReportStep.SYMPTOMS);

        symptoms().setValue(Set.of(Symptom.MONEY_OR_CARDS));
        assertThat(words()).contains("カードや口座の番号などが、だれかに知られたおそれがあるためです");
        symptoms().setValue(Set.of());

        assertThat(words()).doesNotContain("いまのところ、次のように受け付けます");
    }

    @Test
    void theDayOfDiscoveryShowsAtOnceUntilWhenWhatHasToBeDone() {
        UUID draft = newDraft(answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK));
        openStep(draft, ReportStep.DISCOVERY);
        assertThat(find(Timeline.class).exists()).isFalse();

        MomentField when = find(MomentField.class).all().getFirst();
        when.setValue(new Moment(clock.today().minusDays(1), LocalTime.of(9, 5)));

        assertThat(find(Timeline.class).exists()).isTrue();
        assertThat(reports.get(draft).answers().discovery().on())
                .isEqualTo(clock.today().minusDays(1));
    }

    @Test
    void aDiscoveryInTheFutureIsRefusedNextToTheFieldAndNotSaved() {
        UUID draft = newDraft(UnaryOperator.identity());
        openStep(draft, ReportStep.DISCOVERY);

        MomentField when = find(MomentField.class).all().getFirst();
        when.setValue(new Moment(clock.today().plusDays(1), LocalTime.NOON));

        assertThat(when.isMistyped()).isTrue();
        assertThat(find(DayField.class).single().getErrorMessage()).contains("先すぎます");
        assertThat(reports.get(draft).answers().discovery().on()).isNull();
    }

    @Test
    void beforeAnythingIsOrderedItSaysWhichCostsNeedConsent() {
        openStep(newDraft(UnaryOperator.identity()), ReportStep.ORDERS);

        assertThat(words()).contains("書面による同意", "弁護士への相談", "データ・ソフト・ウェブサイトの復旧");
    }

    @Test
    void sendingEndsWithAReceiptAndSendingTwiceMakesOneIncident() {
        UUID draft = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.SLOW_SYSTEM)));
        openStep(draft, ReportStep.CHECK);
        Button send = find(Button.class).withText("報告を送る").single();

        test(send).click();
        Incident first = incidents.get(
                java.util.Objects.requireNonNull(reports.get(draft).incidentId()));

        assertThat(heading()).isEqualTo("報告を受け付けました");
        assertThat(words()).contains(first.receiptNumber());
        assertThat(reports.submit(draft).id()).isEqualTo(first.id());
        openStep(draft, ReportStep.SYMPTOMS);
        assertThat(heading()).isEqualTo("報告を受け付けました");
    }

    @Test
    @WithUserDetails("operator")
    @DisplayName("an operator's report has but one page: a question's address leads there")
    void operator() {
        UUID draft = newDraft(UnaryOperator.identity());

        openStep(draft, ReportStep.SYMPTOMS);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("calls/" + draft);
    }

    @Test
    @WithUserDetails("policyholder2")
    void somebodyElsesReportDoesNotExist() {
        UUID draft = newDraftOf();

        openStep(draft, ReportStep.CHECK);

        assertThat(isNotFound()).isTrue();
    }

    private UUID newDraftOf() {
        return as("policyholder", () -> newDraft(answers -> answers.withOngoing(true)));
    }

    @Test
    void anUnknownStepIsNotFound() {
        open("report/" + newDraft(UnaryOperator.identity()) + "/no-such-step");

        assertThat(isNotFound()).isTrue();
    }

    @Test
    void theThreeAnswersIncludeNotKnownYet() {
        UUID draft = newDraft(UnaryOperator.identity());
        openStep(draft, ReportStep.SAFETY);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<YesNo> ongoing = find(RadioButtonGroup.class).single();

        ongoing.setValue(YesNo.YES);
        assertThat(reports.get(draft).answers().particulars().safety().ongoing())
                .isTrue();
        ongoing.setValue(YesNo.UNKNOWN);

        assertThat(reports.get(draft).answers().particulars().safety().ongoing())
                .isNull();
    }
}
