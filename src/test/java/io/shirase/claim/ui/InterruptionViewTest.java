package io.shirase.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Claim;
import io.shirase.claim.Interruptions;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.part.MomentField;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
class InterruptionViewTest extends ScreenTest {

    private static final LocalDateTime STOPPED = LocalDateTime.of(2026, 5, 1, 9, 0);

    @Autowired
    private Interruptions interruptions;

    private Incident covered() {
        Claim.Terms terms = new Claim.Terms(
                Yen.of(300_000_000),
                Yen.of(50_000_000),
                Yen.ZERO,
                null,
                Yen.of(20_000_000),
                Yen.of(10_000_000),
                12,
                Yen.of(1_000_000),
                null,
                null);
        UUID policy = newPolicy(terms, Set.of("interruption")).id();
        return newIncident(answers -> answers.withPolicy(policy));
    }

    private void amount(String label, String typed) {
        find(YenField.class).withLabel(label).single().setValue(typed);
    }

    private void fill() {
        find(MomentField.class).withLabel("止まった日時").single().setValue(Moment.of(STOPPED));
        find(MomentField.class).withLabel("動き始めた日時").single().setValue(Moment.of(STOPPED.plusDays(3)));
        amount("止まらなければ見込めた売上", "50,000,000");
        amount("実際の売上", "32,000,000");
        amount("1年間の営業利益と経常費の合計", "240,000,000");
        amount("1年間の売上", "600,000,000");
        amount("支払わずにすんだ経常費（任意）", "700,000");
    }

    @Test
    void theArithmeticIsShownStepByStepBeforeAnythingIsSaved() {
        Incident incident = covered();
        open("incidents/" + incident.id() + "/interruption");
        fill();

        press("保存せずに計算する");

        // 18,000,000 lost, 40 % of it profit, less 700,000 saved, less the deductible of 1,000,000.
        assertThat(words()).contains("¥18,000,000", "¥6,500,000", "¥5,500,000");
        assertThat(interruptions.ofPolicy(incident.policyId())).isEmpty();
    }

    @Test
    @DisplayName("Asked with nothing entered, the page says what is needed, and of no mark that is not there")
    void nothingEntered() {
        open("incidents/" + covered().id() + "/interruption");
        press("保存せずに計算する");
        assertThat(words()).contains("入れると、計算できます").doesNotContain("赤い印");
    }

    @Test
    void whatWasSavedIsThereToBeChanged() {
        Incident incident = covered();
        open("incidents/" + incident.id() + "/interruption");
        fill();
        press("保存する");

        assertThat(interruptions.ofPolicy(incident.policyId())).hasSize(1);
        open("incidents/" + incident.id() + "/interruption");
        amount("実際の売上", "40,000,000");
        press("保存する");

        assertThat(interruptions.ofPolicy(incident.policyId()))
                .extracting(entry ->
                        java.util.Objects.requireNonNull(entry.facts().profit()).actualRevenue())
                .containsExactly(Yen.of(40_000_000));
    }

    @Test
    void aHalfFilledFormSaysWhatIsMissingAndKeepsTheRest() {
        Incident incident = covered();
        open("incidents/" + incident.id() + "/interruption");
        amount("実際の売上", "32,000,000");

        press("保存する");

        YenField expected = find(YenField.class).withLabel("止まらなければ見込めた売上").single();
        assertThat(expected.isInvalid()).isTrue();
        assertThat(find(YenField.class).withLabel("実際の売上").single().getValue()).isEqualTo("32,000,000");
        assertThat(interruptions.ofPolicy(incident.policyId())).isEmpty();
    }

    @Test
    @WithUserDetails("policyholder2")
    void aNeighboursStopDoesNotExist() {
        Incident incident = as("policyholder", () -> newIncident(UnaryOperator.identity()));

        open("incidents/" + incident.id() + "/interruption");

        assertThat(isNotFound()).isTrue();
    }

    @Test
    void ofTwoTabsThatBeganWithNoneTheSecondIsToldAndKeepsWhatWasTyped() {
        Incident incident = covered();
        open("incidents/" + incident.id() + "/interruption");
        fill();
        interruptions.add(UUID.randomUUID(), incident.policyId(), elsewhere());

        press("保存する");

        assertThat(words()).contains("policyholderさんが変更しました", "この画面の内容でよければ");
        assertThat(interruptions.ofPolicy(incident.policyId())).hasSize(1);
        press("保存する");
        assertThat(interruptions.ofPolicy(incident.policyId()))
                .singleElement()
                .satisfies(saved -> assertThat(saved.facts().profit())
                        .isNotNull()
                        .extracting(Claim.Profit::standardRevenue)
                        .isEqualTo(Yen.of(50_000_000)));
    }

    private static Claim.Interruption elsewhere() {
        Claim.Rate whole = new Claim.Rate(1, 1);
        return new Claim.Interruption(
                "elsewhere",
                List.of(new Claim.Stop(STOPPED, STOPPED.plusDays(1))),
                new Claim.Profit(Yen.of(2_000_000), Yen.ZERO, whole, Yen.ZERO, Yen.ZERO, whole, Yen.ZERO),
                null);
    }
}
