package io.shirase.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Symptom;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindProposalTest {

    @ParameterizedTest
    @CsvSource({
        "RANSOM_NOTE, CYBER_ATTACK",
        "WEBSITE_CHANGED, CYBER_ATTACK",
        "LOST_BAG, LEAK",
        "STRANGE_MAIL, SUSPECTED_ATTACK",
        "SLOW_SYSTEM, SUSPECTED_ATTACK",
        "WARNING_FROM_OUTSIDE, SUSPECTED_ATTACK",
        "MONEY_OR_CARDS, LEAK",
        "OTHER, SUSPECTED_ATTACK"
    })
    void whatIsSeenSuggestsWhatItIs(Symptom seen, IncidentKind proposed) {
        assertThat(KindProposal.from(Set.of(seen))).isEqualTo(proposed);
    }

    @Test
    void whatProvesAnAttackGoesBeforeEverythingElse() {
        assertThat(KindProposal.from(Set.of(Symptom.values()))).isEqualTo(IncidentKind.CYBER_ATTACK);
        assertThat(KindProposal.from(Set.of(Symptom.LOST_BAG, Symptom.SLOW_SYSTEM)))
                .isEqualTo(IncidentKind.LEAK);
    }

    @Test
    void nothingSeenIsASuspicion() {
        assertThat(KindProposal.from(Set.of())).isEqualTo(IncidentKind.SUSPECTED_ATTACK);
    }

    @Test
    void whatThePersonSaysGoesBeforeWhatIsSeen() {
        Answers answers = Answers.NONE.withSymptoms(Set.of(Symptom.RANSOM_NOTE)).withKind(IncidentKind.LEAK);

        assertThat(answers.proposedKind()).isEqualTo(IncidentKind.LEAK);
        assertThat(answers.withKind(null).proposedKind()).isEqualTo(IncidentKind.CYBER_ATTACK);
    }
}
