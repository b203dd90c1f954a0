package io.shirase.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import io.shirase.assessment.Claim;
import io.shirase.claim.InterruptionWork;
import io.shirase.claim.InterruptionWorks;
import io.shirase.claim.Interruptions;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.part.LongText;
import io.shirase.part.MomentField;
import io.shirase.part.YenField;
import io.shirase.persistence.SampleTerms;
import io.shirase.persistence.ScreenTest;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
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

    @Autowired
    private InterruptionWorks works;

    private Incident covered() {
        UUID policy =
                newPolicy(SampleTerms.INTERRUPTION, Set.of("interruption")).id();
        return newIncident(answers -> answers.withPolicy(policy));
    }

    private void amount(String label, String typed) {
        find(YenField.class).withLabel(label).single().setValue(typed);
    }

    private String path(Incident incident) {
        return "incidents/" + incident.id() + "/interruption";
    }

    private void stopped() {
        find(MomentField.class).withLabel("止まった日時").single().setValue(Moment.of(STOPPED));
        find(MomentField.class).withLabel("動き始めた日時").single().setValue(Moment.of(STOPPED.plusDays(3)));
        press("保存して次へ");
    }

    @SuppressWarnings("unchecked")
    private void months() {
        find(LongText.class)
                .withLabel("月と売上")
                .single()
                .setValue("2025年5月 30,000,000\n2025年6月 20,000,000\n2026年5月 15,000,000\n2026年6月 17,000,000");
        press("読み取る");
        Select<YearMonth> until = find(Select.class).all().getFirst();
        until.setValue(YearMonth.of(2026, 6));
    }

    private void rate() {
        amount("1年間の営業利益", "10,000,000");
        find(Checkbox.class).withLabel("営業損失（赤字）だった").single().setValue(true);
        amount("1年間の経常費", "250,000,000");
        amount("1年間の売上", "600,000,000");
        press("保存して次へ");
    }

    @Test
    @DisplayName("is asked one question after the other, reckoned step by step, and put into the claim at the end")
    void walked() {
        Incident incident = covered();
        open(path(incident));
        stopped();
        months();
        assertThat(words()).contains("4か月分（2025年5月から2026年6月）", "合計：前の年 ¥50,000,000、実際 ¥32,000,000");
        press("保存して次へ");
        rate();
        amount("支払わずにすんだ経常費（任意）", "700,000");
        press("保存して次へ");
        press("保存して次へ");
        CheckboxGroup<?> have = find(CheckboxGroup.class).single();
        assertThat(have.getListDataView().getItems().toList().toString())
                .contains("MONTHLY_ACCOUNTS", "SAVED_COSTS")
                .doesNotContain("RESTORATION");
        press("保存して次へ");

        // 18,000,000 lost, 40 % of it profit, less 700,000 saved, less the deductible of 1,000,000.
        assertThat(words()).contains("¥18,000,000", "¥6,500,000", "¥5,500,000", "書類：月次の試算表");
        assertThat(interruptions.ofPolicy(incident.policyId())).isEmpty();
        press("この計算で請求に加える");
        assertThat(interruptions.ofPolicy(incident.policyId()))
                .singleElement()
                .extracting(
                        entry -> Objects.requireNonNull(entry.facts().profit()).actualRevenue())
                .isEqualTo(Yen.of(32_000_000));
        open(path(incident));
        assertThat(words()).contains("この計算は、請求に入っています", "2026年6月", "−¥3,000,000");
    }

    @Test
    @DisplayName("is kept at each step: after going back, or another day, everything stands there")
    void kept() {
        Incident incident = covered();
        open(path(incident));
        stopped();
        months();
        press("前へ");
        assertThat(find(MomentField.class).withLabel("止まった日時").single().getValue())
                .isEqualTo(Moment.of(STOPPED));
        open(path(incident) + "/months");
        assertThat(find(YenField.class).withLabel("2026年6月の売上（実際）").single().getValue())
                .isEqualTo("17,000,000");
        assertThat(works.of(incident.id()).orElseThrow().work().months()).hasSize(4);
    }

    @Test
    @DisplayName(
            "says what is missing, each with the way to where it is entered, and cannot be put into the claim before")
    void missing() {
        Incident incident = covered();
        open(path(incident) + "/result");
        assertThat(words()).contains("止まった日時と動き始めた日時", "月ごとの売上、または営業を続けるための費用");
        assertThat(find(Button.class).withText("この計算で請求に加える").all()).isEmpty();

        open(path(incident) + "/months");
        months();
        press("保存して次へ");
        amount("1年間の売上", "おおよそ");
        press("保存して次へ");
        assertThat(find(YenField.class).withLabel("1年間の売上").single().isInvalid())
                .isTrue();
        open(path(incident) + "/nothing");
        assertThat(isNotFound()).isTrue();
    }

    @Test
    @DisplayName("that came with a claim file is reckoned from its sums, of which nobody knows the months")
    void sums() {
        Incident incident = covered();
        interruptions.add(UUID.randomUUID(), incident.policyId(), elsewhere());
        open(path(incident));
        assertThat(words()).contains("この計算は、請求に入っています", "¥2,000,000");
        open(path(incident) + "/months");
        assertThat(find(YenField.class).withLabel("止まらなければ見込めた売上").single().getValue())
                .isEqualTo("2,000,000");
    }

    @Test
    @WithUserDetails("policyholder2")
    void aNeighboursStopDoesNotExist() {
        Incident incident = as("policyholder", () -> newIncident(UnaryOperator.identity()));

        open(path(incident));

        assertThat(isNotFound()).isTrue();
    }

    @Test
    @DisplayName("of two tabs the second is told, and keeps what was typed")
    void twoTabs() {
        Incident incident = covered();
        open(path(incident));
        find(MomentField.class).withLabel("止まった日時").single().setValue(Moment.of(STOPPED));
        works.save(incident.id(), 0, InterruptionWork.NONE.with(edit -> edit.yearRevenue = 5L));
        press("保存して次へ");

        assertThat(words()).contains("policyholderさんが変更しました", "この画面の内容でよければ");
        press("保存して次へ");
        assertThat(works.of(incident.id()).orElseThrow().work().stops()).hasSize(1);
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
