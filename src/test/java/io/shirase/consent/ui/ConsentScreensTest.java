package io.shirase.consent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.consent.Consent;
import io.shirase.consent.ConsentState;
import io.shirase.consent.Consents;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
@DisplayName("Consents on the screens")
class ConsentScreensTest extends ScreenTest {

    @Autowired
    private Consents consents;

    @Autowired
    private Expenses expenses;

    private Incident incident() {
        return newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 0), "")));
    }

    @SuppressWarnings("unchecked")
    private ExpenseLine asked(Incident incident) {
        open("incidents/" + incident.id() + "/what-if");
        find(ComboBox.class).withLabel("使い道").single().setValue(Activity.LAWYER);
        find(YenField.class).all().stream()
                .filter(field -> field.getLabel().equals("金額"))
                .forEach(field -> field.setValue("300000"));
        press("見込みを調べる");
        press("この内容で同意を依頼する");
        return expenses.ofIncident(incident.id()).getFirst();
    }

    @Test
    @DisplayName("a question about a quotation becomes a planned line and a request with one click")
    void fromWhatIf() {
        Incident incident = incident();

        ExpenseLine planned = asked(incident);

        assertThat(planned.facts().amount()).isEqualTo(Yen.of(300_000));
        assertThat(planned.facts().accruedOn()).isNull();
        assertThat(planned.facts().orderedAt()).isNull();
        assertThat(heading()).isEqualTo("同意を依頼する");
        assertThat(words()).contains("¥300,000");
        press("同意を依頼する");
        assertThat(find(TextArea.class).withLabel("必要な理由").single().getErrorMessage())
                .contains("お書きください");
        find(TextArea.class).withLabel("必要な理由").single().setValue("漏えいの調査のため");
        press("同意を依頼する");

        Consent consent = consents.ofIncident(incident.id()).getFirst();
        assertThat(heading()).contains(consent.number());
        assertThat(words()).contains("お返事を待っています", "漏えいの調査のため");
        open("incidents/" + incident.id());
        assertThat(words()).contains("同意を依頼中です", "お返事待ち");
    }

    @Test
    @DisplayName(
            "a handler finds it, asks back, grants it with conditions, and the firm has the letter and the line counts")
    void answered() {
        Incident incident = incident();
        ExpenseLine line = asked(incident);
        Consent asked = consents.ask(UUID.randomUUID(), line.id(), "漏えいの調査のため", List.of());

        signInHere("handler");
        open("consents");
        assertThat(words()).contains(asked.number());
        open("consents/" + asked.id());
        press("質問する");
        assertThat(find(TextArea.class).withLabel("質問、または同意しない理由").single().isInvalid())
                .isTrue();
        find(TextArea.class).withLabel("質問、または同意しない理由").single().setValue("内訳は？");
        press("質問する");
        assertThat(words()).contains("質問あり", "内訳は？");

        signInHere("policyholder");
        open("incidents/" + incident.id());
        assertThat(words()).contains("担当者から質問があります");
        open("consents/" + asked.id());
        find(TextArea.class).withLabel("お答え").single().setValue("着手金のみです");
        press("答えを送る");

        signInHere("handler");
        open("consents/" + asked.id());
        find(YenField.class).single().setValue("２５０，０００円");
        find(TextArea.class).withLabel("条件（任意）").single().setValue("着手金に限る");
        press("この内容で同意する");
        assertThat(consents.get(asked.id()).state()).isEqualTo(ConsentState.GRANTED);

        signInHere("policyholder");
        open("consents/" + asked.id());
        assertThat(words()).contains("同意した金額¥250,000", "着手金に限る", "¥50,000 超えています");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("files/consents/" + asked.id() + "/letter.pdf");
        open("incidents/" + incident.id() + "/expenses/" + line.id());
        assertThat(words()).contains("同意書 " + asked.number(), "¥250,000 まで同意されています");
    }

    @Test
    @DisplayName("of another firm's request nothing is there")
    void neighbour() {
        Incident incident = incident();
        Consent asked = consents.ask(UUID.randomUUID(), asked(incident).id(), "調査", List.of());

        signInHere("policyholder2");
        open("consents/" + asked.id());

        assertThat(isNotFound()).isTrue();
    }
}
