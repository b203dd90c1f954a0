package io.shirase.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.NoticeFrom;
import io.shirase.incident.Orders;
import io.shirase.incident.Symptom;
import io.shirase.incident.Told;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Answers in the database")
class AnswersConverterTest {

    /** As stores of the first edition hold it. Change this only together with a migration of theirs. */
    private static final String STORED = """
            {"policyId":"6f6ad0a4-3f0e-4bb5-9d55-5f6f36a8a3a1",
             "safety":{"danger":false,"ongoing":true},
             "symptoms":["RANSOM_NOTE"],
             "kind":"CYBER_ATTACK",
             "discovery":{"on":"2026-11-02","time":"02:10:00","by":"当直"},
             "noticeFrom":"OWN_STAFF",
             "affected":{"systems":"受注サーバー","people":120,"dataKinds":["CONTACT"]},
             "orders":{"any":true,"what":"遮断","at":"2026-11-02T03:00:00"},
             "told":[{"whom":"POLICE","at":"2026-11-02T04:00:00"}],
             "description":"画面に英語の文",
             "passed":["SAFETY"],
             "askedByAnEarlierEdition":"ignored"}
            """;

    private final AnswersConverter converter = new AnswersConverter();

    private static final Answers SAID = Answers.NONE
            .withPolicy(UUID.fromString("6f6ad0a4-3f0e-4bb5-9d55-5f6f36a8a3a1"))
            .withOngoing(true)
            .withSymptoms(Set.of(Symptom.RANSOM_NOTE))
            .withKind(IncidentKind.CYBER_ATTACK)
            .withDiscovery(new Discovery(LocalDate.of(2026, 11, 2), LocalTime.of(2, 10), "当直"))
            .withNoticeFrom(NoticeFrom.OWN_STAFF)
            .withAffected(new Affected("受注サーバー", 120, Set.of(DataKind.CONTACT)))
            .withOrders(new Orders(true, "遮断", Moment.of(LocalDateTime.of(2026, 11, 2, 3, 0))))
            .withTold(List.of(new Told(Told.Whom.POLICE, Moment.of(LocalDateTime.of(2026, 11, 2, 4, 0)))))
            .withDescription("画面に英語の文")
            .withPassed(ReportStep.SAFETY);

    @Test
    void whatAnEarlierEditionStoredIsStillRead() {
        assertThat(converter.convertToEntityAttribute(STORED)).isEqualTo(SAID);
    }

    @Test
    void whatIsStoredComesBackAsItWas() {
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(SAID)))
                .isEqualTo(SAID);
        assertThat(converter.convertToEntityAttribute(null)).isEqualTo(Answers.NONE);
    }
}
