package io.shirase.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import io.shirase.claim.ClaimFiles;
import io.shirase.claim.Imported;
import io.shirase.claim.Insured;
import io.shirase.claimfile.Examples;
import io.shirase.identity.Demo;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.persistence.ScreenTest;
import io.shirase.review.OtherFacts;
import io.shirase.review.OwnReason;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("handler")
class DeskIncidentViewTest extends ScreenTest {

    private static final String ATTACK = "{'id': 'A', 'kind': 'cyber-attack', 'discoveredAt': '2026-06-10T09:00'}";

    @Autowired
    private ClaimFiles files;

    @Autowired
    private Incidents incidents;

    @Autowired
    private OtherFacts otherFacts;

    private String desk(String incident, String expenses) {
        String policy = "'product': 'tokio-marine-chuokai', 'certificateNumber': 'C-" + UUID.randomUUID()
                + "', 'terms': {'policyLimit': 1000000000, 'costLimit': 500000000}";
        byte[] json =
                Examples.claim(policy, incident, expenses).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        Insured firm = new Insured(Demo.FIRM.id(), Demo.FIRM.name(), Demo.AGENCY.id());
        Imported imported = as("admin", () -> files.importFile(json, firm));
        return "desk/" + imported.incidents().get("A");
    }

    private static String line(String id, String activity, long amount) {
        return "{'id': '%s', 'incident': 'A', 'activity': '%s', 'amount': %d, 'accruedOn': '2026-06-11'}"
                .formatted(id, activity, amount);
    }

    /** The readings are not on the page until somebody asks for them. */
    private void unfoldReadings() {
        NativeDetails readings = find(NativeDetails.class).all().stream()
                .filter(details -> details.getParent()
                        .filter(parent -> parent.getElement().getClassList().contains("desk-readings"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        readings.setOpen(true);
        ComponentUtil.fireEvent(readings, new NativeDetails.ToggleEvent(readings, true));
    }

    @Test
    void aWordingReadTheOtherWayIsShownInYenAndLineByLine() {
        open(desk(ATTACK, line("L1", "shutdown", 90_000_000) + "," + line("L2", "cause-investigation", 60_000_000)));
        assertThat(words()).contains("1件").doesNotContain("1億円は②③④であわせて1つの限度額です。");
        unfoldReadings();

        assertThat(words())
                .contains(
                        "約款の読み方で変わる支払額",
                        "1億円は②③④であわせて1つの限度額です。",
                        "¥100,000,000",
                        "②③④のそれぞれに1億円の限度額があります。",
                        "¥150,000,000",
                        "+¥50,000,000",
                        "変わる明細（1件）",
                        "「100%\t1事故・ 保険期間中 1億円」");
        press("明細2 原因・被害範囲の調査、証拠の保全");
        assertThat(words()).contains("もう一つの読み方では", "¥60,000,000（+¥50,000,000）");
    }

    @Test
    void whereNoReadingMakesADifferenceOneSentenceSaysSo() {
        open(desk(ATTACK, line("L1", "shutdown", 90_000_000)));

        assertThat(words()).contains("どちらに読んでもこの事故の支払額は変わりません").doesNotContain("約款の読み方で変わる支払額");
    }

    @Test
    void inEnglishTheReadingsAreEnglishAndTheQuotationStaysAsItIs() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(desk(ATTACK, line("L1", "shutdown", 90_000_000) + "," + line("L2", "cause-investigation", 60_000_000)));
        unfoldReadings();

        assertThat(words())
                .contains("Other reading", "②, ③ and ④ have 100 million yen each.", "Lines that change (1)", "1億円");
    }

    @Test
    void whileASuspicionIsOpenTheMoneyOfALineAndOfAllLinesIsARange() {
        open(desk(
                "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00', 'suddenEvent': true}",
                line("L1", "call-centre", 500)));

        assertThat(words()).contains("¥0〜¥500");
    }

    @Test
    @DisplayName("Many lines are accepted after what follows was shown, and taken back by one press")
    void manyAtOnce() {
        open(desk(ATTACK, line("L1", "shutdown", 1_000) + "," + line("L2", "cause-investigation", 6_000_000)));

        press("判断待ちをすべて選ぶ");
        press("選んだ2件を認める");
        String shown = find(Dialog.class).single().getElement().getTextRecursively();
        assertThat(shown).contains("¥6,001,000", "1件（合計¥6,000,000）は権限を超える");
        find(Dialog.class)
                .single()
                .getFooter()
                .getElement()
                .getChildren()
                .map(element -> element.getComponent().orElseThrow())
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith("選んだ"))
                .forEach(Button::click);
        assertThat(words()).contains("1件を認め、1件を上長に回しました");

        press("元に戻す");
        assertThat(words()).contains("2件の判断を取り消しました").contains("認めた額¥0");
    }

    @Test
    @DisplayName("What was done is what is said: above the limit, that it went to the supervisor")
    void whatWasDoneIsSaid() {
        open(desk(ATTACK, line("L1", "shutdown", 6_000_000)));
        press("認める");
        assertThat(words()).contains("明細1を上長に回しました").doesNotContain("妥当と認めました");
    }

    @Test
    @DisplayName("What waits for the supervisor is not yet said to the firm, nor is there an empty heading for it")
    void theFirmHearsWhatIsDecided() {
        String waiting = desk(ATTACK, line("L1", "shutdown", 6_000_000));
        open(waiting);
        press("認める");
        open(waiting.replace("desk/", "incidents/"));
        assertThat(words()).doesNotContain("担当者とのやりとり");

        String both = desk(ATTACK, line("L1", "shutdown", 1_000) + "," + line("L2", "cause-investigation", 6_000_000));
        open(both);
        press("認める");
        press("認める");
        open(both.replace("desk/", "incidents/"));
        assertThat(words()).contains("担当者とのやりとり", "担当者が認めました");
        assertThat(find(Article.class).withClassName("conversation").all()).hasSize(1);
    }

    @Test
    @WithUserDetails("supervisor")
    @DisplayName("Of what waits for a second person, one way is the first: to approve it")
    void approvalComesFirst() {
        String desk = desk(ATTACK, line("L1", "shutdown", 6_000_000));
        open(desk);
        assertThat(button("認める").getThemeNames()).contains("primary");
        press("認める");

        open(desk);
        assertThat(button("承認する").getThemeNames()).contains("primary");
        assertThat(button("認める").getThemeNames()).doesNotContain("primary");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @Test
    @DisplayName("Where nothing is paid, a warning says so with the reason before the line is accepted")
    void nothingIsPaid() {
        open(desk(ATTACK, line("L1", "support-service", 1_000)));
        assertThat(words()).contains("認めても支払われません");
        press("認める");
        assertThat(words()).contains("支払見込みは¥0です");
    }

    @Test
    @DisplayName(
            "A decision made on other facts is told before they are saved, marked afterwards, and settled by a new one")
    void onOtherFacts() {
        String desk = desk(ATTACK, line("L1", "shutdown", 1_000) + "," + line("L2", "shutdown", 2_000));
        open(desk);
        press("認める");
        assertThat(words()).doesNotContain("見直しを待つ判断");

        Incident incident = incidents.get(UUID.fromString(desk.replace("desk/", "")));
        Facts facts = incident.facts().withDiscovery(new Discovery(LocalDate.of(2020, 1, 1), LocalTime.NOON, ""));
        assertThat(otherFacts.ifSaved(incident.id(), facts)).singleElement().matches(OtherFacts.Touched::isOverPayment);
        incidents.correct(incident.id(), incident.version(), facts, "調べ直しました");

        open(desk);
        press("事実が直され、見直しを待つ判断 1件");
        assertThat(words()).contains("判断済みの明細1は、支払額が¥1,000から¥0に減ります", "返還の対象");
        press("認める");
        assertThat(words()).doesNotContain("見直しを待つ判断");
    }

    @Test
    @DisplayName("Many are ticked by a rule, never what is decided; what is accepted before and after is told")
    void manyByRule() {
        open(desk(ATTACK, line("L1", "shutdown", 1_000) + "," + line("L2", "support-service", 2_000)));
        press("まとめて認める");
        String shown = find(Dialog.class).single().getElement().getTextRecursively();
        assertThat(shown).contains("¥0から¥3,000になります", "1件は、認めても支払われません");
        RadioButtonGroup<?> rules = find(RadioButtonGroup.class).single();
        assertThat(rules.getListDataView().getItems().map(Object::toString)).containsExactly("PAID_IN_FULL", "ALL");
    }

    @Test
    @DisplayName(
            "Of a wording that can be read in two ways the other reading is a reason to choose, never the proposed one")
    void otherReadingAsReason() {
        open(desk(ATTACK, line("L1", "shutdown", 90_000_000)));
        press("認めない");
        Select<?> reasons = find(Select.class).single();
        List<String> labels = reasons.getListDataView()
                .getItems()
                .map(Wording.class::cast)
                .map(Wording::label)
                .toList();
        assertThat(labels).contains("もう一つの読み方：②③④のそれぞれに1億円の限度額があります。");
        assertThat(((Wording) reasons.getValue()).own()).isEqualTo(OwnReason.OTHER);
    }
}
