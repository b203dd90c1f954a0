package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.IncidentKind;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.time.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The draft of a report to an authority")
class DutyReportsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final String FORM = "commission-report";

        @Autowired
        DutyReports reports;

        @Autowired
        Duties duties;

        @Autowired
        Incidents incidents;

        @Test
        @DisplayName("begins with what the facts say, and says what is unknown")
        void prefilled() {
            UUID incident = attack().id();
            signIn("policyholder");
            duties.done(UUID.randomUUID(), incident, "police", new Moment(LocalDate.of(2026, 11, 22), null), "R8-55");
            DutyReport report = reports.of(incident, FORM);

            assertThat(text(report, "outline")).contains("発覚日時：2026年11月23日(月)", "発見者：情報システム係", "発生日時：不明");
            assertThat(text(report, "data")).isEqualTo("氏名・住所・電話・メール");
            assertThat(text(report, "persons")).isEqualTo("1,200人");
            assertThat(text(report, "cause")).isEqualTo("調査中");
            assertThat(text(report, "prevention")).isEmpty();
            assertThat(text(report, "other")).isEqualTo("警察への相談・届出：2026年11月22日(日)（時刻はまだ分かりません）（番号：R8-55）");
            DutyReport common = reports.of(incident, "ransomware");
            assertThat(text(common, "impact")).contains("受注サーバー", "氏名・住所・電話・メール", "1,200人");
            assertThat(text(common, "note")).isEmpty();
        }

        @Test
        @DisplayName("is kept version by version, with what each has otherwise, once however often it is pressed")
        void versions() {
            UUID incident = attack().id();
            signIn("policyholder");
            Map<String, String> texts = texts(reports.of(incident, FORM));
            UUID press = UUID.randomUUID();
            reports.save(press, incident, FORM, 0, texts);
            assertThat(reports.save(press, incident, FORM, 0, texts).versions()).hasSize(1);
            assertThat(reports.save(UUID.randomUUID(), incident, FORM, 1, texts).versions())
                    .as("nothing is different")
                    .hasSize(1);

            texts.put("cause", "VPN装置の弱点");
            DutyReport second = reports.save(UUID.randomUUID(), incident, FORM, 1, texts);

            assertThat(second.versions()).hasSize(2);
            assertThat(second.differences(second.versions().getLast()))
                    .singleElement()
                    .satisfies(difference -> {
                        assertThat(difference.item().code()).isEqualTo("cause");
                        assertThat(difference.before()).isEqualTo("調査中");
                        assertThat(difference.now()).isEqualTo("VPN装置の弱点");
                    });
        }

        @Test
        @DisplayName("follows the facts where nobody wrote anything else, and says so where somebody did")
        void factsMove() {
            Incident incident = attack();
            signIn("policyholder");
            Map<String, String> texts = texts(reports.of(incident.id(), FORM));
            texts.put("data", "氏名、住所、電話番号");
            reports.save(UUID.randomUUID(), incident.id(), FORM, 0, texts);
            incidents.correct(
                    incident.id(),
                    incident.version(),
                    incident.facts(),
                    incident.particulars()
                            .with(edit -> edit.affected =
                                    new Affected("受注サーバー", 1500, Set.of(DataKind.CONTACT, DataKind.CARD_NUMBERS))),
                    "");
            DutyReport report = reports.of(incident.id(), FORM);

            assertThat(text(report, "persons")).isEqualTo("1,500人");
            assertThat(report.haveFactsMoved(item(report, "persons"))).isFalse();
            assertThat(text(report, "data")).isEqualTo("氏名、住所、電話番号");
            assertThat(report.haveFactsMoved(item(report, "data"))).isTrue();
        }

        @Test
        @DisplayName("of two who save at once, the second is told and loses nothing")
        void stale() {
            UUID incident = attack().id();
            signIn("policyholder");
            Map<String, String> texts = texts(reports.of(incident, FORM));
            reports.save(UUID.randomUUID(), incident, FORM, 0, texts);
            texts.put("cause", "別の原因");

            assertThatExceptionOfType(StaleReport.class)
                    .isThrownBy(() -> reports.save(UUID.randomUUID(), incident, FORM, 0, texts))
                    .satisfies(
                            refused -> assertThat(refused.current().versions()).hasSize(1));
        }

        @Test
        @DisplayName("is a text and a PDF with its nine items, which say whose the official form is")
        void papers() throws IOException {
            UUID incident = attack().id();
            signIn("policyholder");
            Map<String, String> texts = texts(reports.of(incident, FORM));
            texts.put("prevention", "一行目\n二行目 𠮷田工務店");
            DutyReport report = reports.save(UUID.randomUUID(), incident, FORM, 0, texts);
            ReportPaper paper = new ReportPaper(report, report.latest().orElseThrow());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            paper.write(pdf);

            assertThat(paper.text())
                    .contains("正式な様式は個人情報保護委員会のものです", "1. 概要", "8. 再発防止のための措置\r\n一行目\r\n二行目 𠮷田工務店", "（記載なし）");
            try (var document = Loader.loadPDF(pdf.toByteArray())) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("正式な様式は個人情報保護委員会のものです", "9. その他参考となる事項", "第1版");
            }
        }

        @Test
        @DisplayName("is nobody's who does not see the incident, and of no form that nobody knows")
        void nobodyElse() {
            UUID incident = attack().id();
            signIn("policyholder2");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.of(incident, FORM));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.save(UUID.randomUUID(), incident, FORM, 0, Map.of()));
            signIn("policyholder");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.of(incident, "nothing"));
            assertThatExceptionOfType(InvalidDuty.class)
                    .isThrownBy(() ->
                            reports.save(UUID.randomUUID(), incident, FORM, 0, Map.of("cause", "a".repeat(8001))));
        }

        private static Map<String, String> texts(DutyReport report) {
            Map<String, String> texts = new HashMap<>();
            report.form().items().forEach(item -> texts.put(item.code(), report.text(item)));
            return texts;
        }

        private static Form.Item item(DutyReport report, String code) {
            return report.form().items().stream()
                    .filter(item -> item.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        private static String text(DutyReport report, String code) {
            return report.text(item(report, code));
        }

        private Incident attack() {
            return newIncident(
                    newPolicy(),
                    answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "情報システム係"))
                            .withAffected(new Affected("受注サーバー", 1200, Set.of(DataKind.CONTACT))));
        }
    }
}
