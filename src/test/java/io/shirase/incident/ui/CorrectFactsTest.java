package io.shirase.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.NoticeFrom;
import io.shirase.part.MomentField;
import io.shirase.part.Note;
import io.shirase.persistence.ScreenTest;
import io.shirase.time.Moment;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("handler")
class CorrectFactsTest extends ScreenTest {

    @Autowired
    private Incidents incidents;

    private Incident suspicion() {
        return as(
                "policyholder",
                () -> newIncident(answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK)
                        .withDiscovery(new Discovery(clock.today().minusDays(5), LocalTime.of(8, 20), "佐藤"))));
    }

    private Facts facts(Incident incident) {
        return incidents.get(incident.id()).facts();
    }

    private <F extends Component & HasLabel> F field(Class<F> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> choice(String label) {
        return field(Select.class, label);
    }

    @Test
    void aHandlerCorrectsTheDiscoveryAndSeesTheClocksMoveBeforeItIsSaved() {
        Incident incident = suspicion();
        open("incidents/" + incident.id() + "/facts");

        MomentField discovered = field(MomentField.class, "最初に気づいた日時");
        assertThat(discovered.getValue()).isEqualTo(new Moment(clock.today().minusDays(5), LocalTime.of(8, 20)));
        discovered.setValue(new Moment(clock.today().minusDays(6), LocalTime.of(23, 0)));

        assertThat(words()).contains("保存すると、次のように変わります");
        assertThat(facts(incident)).isEqualTo(incident.facts());
        press("保存する");
        assertThat(facts(incident))
                .isEqualTo(incident.facts()
                        .withDiscovery(new Discovery(clock.today().minusDays(6), LocalTime.of(23, 0), "佐藤")));
    }

    @Test
    @DisplayName(
            "Each clock that a correction moves is told in days before it is saved: the insurer's and the authorities'")
    void clocksInDays() {
        Incident incident = suspicion();
        open("incidents/" + incident.id() + "/facts");

        field(MomentField.class, "最初に気づいた日時").setValue(new Moment(clock.today().minusDays(7), LocalTime.of(8, 20)));
        assertThat(words())
                .contains(
                        "「緊急対応費用の連絡」の最終日が、2026年12月18日(金)から2026年12月16日(水)に変わります（2日早くなります）",
                        "個人情報保護委員会への確報」の最終日が、2027年1月18日(月)から2027年1月14日(木)に変わります（4日早くなります）");
        field(MomentField.class, "最初に気づいた日時").setValue(new Moment(clock.today().minusDays(40), LocalTime.of(8, 20)));
        assertThat(words()).contains("35日早くなります", "この日はすでに過ぎています。");
    }

    @Test
    void aHandlerSaysHowASuspicionTurnedOut() {
        Incident incident = suspicion();
        open("incidents/" + incident.id() + "/facts");

        choice("調査の結果").setValue(SuspicionOutcome.NO_ATTACK);
        press("保存する");

        assertThat(facts(incident).outcome()).isEqualTo(SuspicionOutcome.NO_ATTACK);
    }

    @Test
    void onlyOfASuspicionIsAskedHowItTurnedOut() {
        Incident incident = suspicion();
        open("incidents/" + incident.id() + "/facts");
        assertThat(choice("調査の結果").isVisible()).isTrue();

        choice("事故の種類").setValue(IncidentKind.LEAK);
        assertThat(find(Select.class).all()).extracting(Select::getLabel).doesNotContain("調査の結果");
        press("保存する");

        assertThat(facts(incident).kind()).isEqualTo(IncidentKind.LEAK);
        assertThat(facts(incident).outcome()).isNull();
    }

    @Test
    void whoGaveNoticeProposesWhetherItWasOneFromOutside() {
        Incident incident = suspicion();
        open("incidents/" + incident.id() + "/facts");

        choice("知ったきっかけ").setValue(NoticeFrom.PUBLIC_BODY);
        Checkbox external = find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("外部からの通報にあたる"))
                .findFirst()
                .orElseThrow();
        assertThat(external.getValue()).isTrue();
        press("保存する");

        assertThat(facts(incident).externalNotice()).isTrue();
    }

    @Test
    void aDayInTheFutureIsSaidBesideItsFieldAndNothingIsSaved() {
        Incident incident = suspicion();
        open("incidents/" + incident.id() + "/facts");

        DatePicker announced = field(DatePicker.class, "公表した日");
        announced.setValue(clock.today().plusDays(1));
        press("保存する");

        assertThat(announced.isInvalid()).isTrue();
        assertThat(facts(incident)).isEqualTo(incident.facts());
    }

    @Test
    void whatAColleagueCorrectedMeanwhileStaysCorrected() {
        Incident incident = suspicion();
        open("incidents/" + incident.id() + "/facts");
        choice("調査の結果").setValue(SuspicionOutcome.ATTACK);
        as(
                "handler2",
                () -> incidents.correct(
                        incident.id(),
                        incident.version(),
                        incident.facts().with(facts -> facts.announcedOn = clock.today()),
                        "公表の連絡"));

        press("保存する");
        assertThat(words()).contains("ほかの方が先にこの事故の内容を直しました");
        assertThat(facts(incident).outcome()).isNotEqualTo(SuspicionOutcome.ATTACK);
        press("保存する");

        assertThat(facts(incident).outcome()).isEqualTo(SuspicionOutcome.ATTACK);
        assertThat(facts(incident).announcedOn()).isEqualTo(clock.today());
    }

    @Test
    void whoConfirmsAnAttackIsAskedForLeakedPersonalDataAndForTheKind() {
        Incident incident = suspicion();
        open("incidents/" + incident.id() + "/facts");
        assertThat(notes()).noneMatch(note -> note.contains("個人情報が漏れたかどうか"));

        choice("調査の結果").setValue(SuspicionOutcome.ATTACK);

        assertThat(notes()).anyMatch(note -> note.contains("個人情報が漏れたかどうか") && note.contains("事故の種類"));
        choice("個人情報が漏れた（またはそのおそれ）").setValue(YesNo.YES);
        press("保存する");
        assertThat(facts(incident).personalDataLeaked()).isTrue();
    }

    private List<String> notes() {
        return find(Note.class).all().stream()
                .map(note -> note.getElement().getTextRecursively())
                .toList();
    }
}
