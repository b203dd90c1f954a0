package io.shirase.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Symptom;
import io.shirase.incident.Told;
import io.shirase.incident.Told.Whom;
import io.shirase.part.CountField;
import io.shirase.part.MomentField;
import io.shirase.part.Timeline;
import io.shirase.persistence.ScreenTest;
import io.shirase.time.Moment;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
class IncidentViewTest extends ScreenTest {

    @Autowired
    private Incidents incidents;

    private Incident suspicion() {
        return newIncident(answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK)
                .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 20), "")));
    }

    @Test
    void onePageSaysWhatNowUntilWhenAndWhatIsKnown() {
        Incident incident = suspicion();

        open("incidents/" + incident.id());

        assertThat(words()).contains("いま、すること", "いつまでに", "お金のこと", "事故の内容", incident.receiptNumber());
        assertThat(find(Timeline.class).exists()).isTrue();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "files/incidents/" + incident.id() + "/notice.pdf",
                        "files/incidents/" + incident.id() + "/packet.pdf",
                        "files/incidents/" + incident.id() + "/packet.zip");
    }

    @Test
    void aMissingFactIsOneClickFromBeingAddedAndMovesTheClocksBeforeItIsSaved() {
        Incident incident = newIncident(UnaryOperator.identity());
        open("incidents/" + incident.id());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("incidents/" + incident.id() + "/facts");

        open("incidents/" + incident.id() + "/facts");
        MomentField discovered = find(MomentField.class).all().getFirst();
        discovered.setValue(new Moment(clock.today().minusDays(3), LocalTime.of(10, 0)));
        assertThat(words()).contains("保存すると、次のように変わります", "の最終日は、").doesNotContain("の最終日が、");
        assertThat(incidents.get(incident.id()).facts().discovery().on()).isNull();
        press("保存する");

        assertThat(incidents.get(incident.id()).facts().discovery().on())
                .isEqualTo(clock.today().minusDays(3));
    }

    @Test
    void whileItIsGoingOnThePageLeadsWithFirstAidUntilItIsOver() {
        Incident incident = newIncident(answers -> answers.withOngoing(true));

        open("incidents/" + incident.id());
        assertThat(words()).contains("電源は切らない", "に電話する");
        press("おさまりました");

        assertThat(incidents.get(incident.id()).particulars().safety().ongoing())
                .isFalse();
        assertThat(words()).doesNotContain("電源は切らない");
    }

    @Test
    void withoutTheDayOfDiscoveryNoClockRunsFromAKnownDay() {
        Incident incident = newIncident(UnaryOperator.identity());

        open("incidents/" + incident.id());

        assertThat(find(Timeline.class).exists()).isFalse();
        assertThat(words()).contains("最初に気づいた日がまだ分からないため、期限を数えられません", "遅くとも");
    }

    @Test
    void whatWasNotKnownIsAddedLaterAndTheCommissionIsThenToBeTold() {
        Incident incident = newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK));
        open("incidents/" + incident.id() + "/facts");
        find(TextArea.class).withLabel("影響のあるシステム").single().setValue("受注サーバー");
        find(CountField.class).single().setValue("１２００人");
        data().setValue(Set.of(DataKind.CONTACT));
        press("保存する");

        assertThat(incidents.get(incident.id()).particulars().affected())
                .isEqualTo(new Affected("受注サーバー", 1200, Set.of(DataKind.CONTACT)));
        assertThat(words()).contains("個人情報保護委員会への確報", "受注サーバー", "1,200人");
    }

    @Test
    @DisplayName("who was told and when can be added later, and who says \"nobody\" says nothing else")
    void toldAndWhen() {
        Incident incident = newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK));
        open("incidents/" + incident.id() + "/facts");
        MomentField police = when("伝えた日時（任意）：警察");
        assertThat(police.isVisible()).isFalse();

        told().setValue(Set.of(Whom.NOBODY));
        told().setValue(Set.of(Whom.NOBODY, Whom.POLICE));
        assertThat(told().getValue()).containsExactly(Whom.POLICE);
        assertThat(police.isVisible()).isTrue();
        police.setValue(new Moment(clock.today().minusDays(1), null));
        press("保存する");
        assertThat(incidents.get(incident.id()).particulars().told())
                .containsExactly(new Told(Whom.POLICE, new Moment(clock.today().minusDays(1), null)));

        open("incidents/" + incident.id() + "/facts");
        told().setValue(Set.of(Whom.NOBODY, Whom.POLICE));
        press("保存する");
        assertThat(incidents.get(incident.id()).particulars().told())
                .containsExactly(new Told(Whom.NOBODY, Moment.UNKNOWN));
    }

    private MomentField when(String label) {
        return ((Component) told())
                .getParent()
                .orElseThrow()
                .getChildren()
                .filter(MomentField.class::isInstance)
                .map(MomentField.class::cast)
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Whom> told() {
        return find(CheckboxGroup.class).all().stream()
                .filter(group -> "伝えた先".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("a name that is too long is kept, counted and not cut off")
    void whoNoticedIsNotCutOff() {
        Incident incident = newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK));
        open("incidents/" + incident.id() + "/facts");
        TextField by = find(TextField.class).withLabel("最初に気づいた方").single();
        by.setValue("あ".repeat(203));
        press("保存する");
        assertThat(by.getErrorMessage()).contains("200文字まで", "203文字");
        assertThat(incidents.get(incident.id()).facts().discovery().by()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DataKind> data() {
        return find(CheckboxGroup.class).all().stream()
                .filter(group -> "漏れたかもしれない情報".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDraftIsOnTheListToGoOnWith() {
        var draft = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));

        open("incidents");

        assertThat(words()).contains("まだ送っていない報告", "続きから書く");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("report/" + draft + "/"));
    }

    @Test
    @WithUserDetails("policyholder2")
    void aNeighboursIncidentDoesNotExistOnAnyOfItsPages() {
        Incident incident = as("policyholder", this::suspicion);

        for (String page : new String[] {"", "/facts", "/expenses", "/expenses/new", "/what-if"}) {
            open("incidents/" + incident.id() + page);
            assertThat(isNotFound()).as(page).isTrue();
            assertThat(words()).as(page).doesNotContain(incident.receiptNumber());
        }
    }

    @Test
    @WithUserDetails("agency")
    void theAgencyFollowsTheIncidentsOfItsCustomers() {
        Incident incident = as("policyholder", this::suspicion);

        open("incidents/" + incident.id());

        assertThat(words()).contains(incident.receiptNumber(), incident.insuredName());
    }

    @Test
    void whatIsNoIdIsNotFound() {
        open("incidents/nonsense");

        assertThat(isNotFound()).isTrue();
    }
}
