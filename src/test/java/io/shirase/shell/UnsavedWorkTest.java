package io.shirase.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.part.YenField;
import io.shirase.persistence.SampleTerms;
import io.shirase.persistence.ScreenTest;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("What is typed and not saved yet")
@WithUserDetails("policyholder")
class UnsavedWorkTest extends ScreenTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 5, 1, 12, 0);

    @Autowired
    private Expenses expenses;

    private Incident incident() {
        return newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 0), "")));
    }

    /** The page is loaded anew in it. */
    private void inEnglish() {
        test(find(NativeButton.class).withText("English").single()).click();
    }

    private void follow(String path) {
        UI.getCurrent()
                .getInternals()
                .getRouter()
                .navigate(UI.getCurrent(), new Location(path), NavigationTrigger.CLIENT_SIDE);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Activity> activity(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    private YenField yen(String label) {
        return find(YenField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExpenseOutlivesAChangeOfTheLanguage() {
        String path = "incidents/" + incident().id() + "/expenses/new";
        open(path);
        activity("使い道").setValue(Activity.CONDOLENCE_PERSON);
        find(TextField.class).withLabel("支払先（任意）").single().setValue("ギフト商会");
        yen("合計の金額").setValue("１２０,０００");
        find(DayField.class).withLabel("費用が生じた日").single().setValue(clock.today());
        find(MomentField.class).all().getFirst().setValue(Moment.of(NOON));
        find(TextArea.class).single().setValue("途中のメモ");

        inEnglish();

        assertThat(words()).contains("Add an expense");
        assertThat(activity("Purpose").getValue()).isEqualTo(Activity.CONDOLENCE_PERSON);
        assertThat(find(TextField.class).all().stream().map(TextField::getValue))
                .contains("ギフト商会");
        assertThat(find(YenField.class).all().stream().map(YenField::getValue)).contains("120,000");
        assertThat(find(DayField.class).all().stream().map(DayField::getValue)).contains(clock.today());
        assertThat(find(MomentField.class).all().getFirst().getValue()).isEqualTo(Moment.of(NOON));
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("途中のメモ");
    }

    @Test
    void rowsThatWereAddedAreThereAgain() {
        var policy = newPolicy(SampleTerms.INTERRUPTION, Set.of("interruption")).id();
        String path = "incidents/"
                + newIncident(answers -> answers.withPolicy(policy)).id() + "/interruption";
        open(path);
        press("止まっていた期間をもう一つ加える");
        List<MomentField> moments = find(MomentField.class).all();
        moments.get(2).setValue(Moment.of(NOON));

        inEnglish();

        assertThat(find(MomentField.class).all().get(2).getValue()).isEqualTo(Moment.of(NOON));
        open(path + "/continuation");
        press("Add another cost");
        find(YenField.class).all().stream()
                .filter(field -> field.getLabel().startsWith("Amount"))
                .toList()
                .getLast()
                .setValue("32,000,000");

        test(find(NativeButton.class).withText("日本語").single()).click();

        assertThat(find(YenField.class).all().stream().map(YenField::getValue)).contains("32,000,000");
    }

    @Test
    void aFactOutlivesAChangeOfTheLanguage() {
        Incident incident = incident();
        String path = "incidents/" + incident.id() + "/facts";
        open(path);
        find(TextField.class).all().getFirst().setValue("当直の社員");

        inEnglish();

        assertThat(find(TextField.class).all().getFirst().getValue()).isEqualTo("当直の社員");
    }

    @Test
    void leavingAHalfFilledFormAsksFirst() {
        Incident incident = incident();
        open("incidents/" + incident.id() + "/expenses/new");
        find(TextField.class).withLabel("支払先（任意）").single().setValue("ギフト商会");

        follow("incidents/" + incident.id() + "/expenses");

        assertThat(heading()).contains("費用を加える");
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(heading()).doesNotContain("費用を加える");
    }

    @Test
    void anUntouchedFormIsLeftWithoutAQuestionAndSoIsOneThatWasSaved() {
        Incident incident = incident();
        String log = "incidents/" + incident.id() + "/expenses";
        open(log + "/new");
        follow(log);
        assertThat(find(ConfirmDialog.class).exists()).isFalse();

        open(log + "/new");
        activity("使い道").setValue(Activity.NOTIFICATION);
        yen("金額").setValue("1000");
        find(DayField.class).withLabel("費用が生じた日").single().setValue(clock.today());
        press("保存する");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(expenses.ofIncident(incident.id())).hasSize(1);
    }
}
