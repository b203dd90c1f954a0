package io.shirase.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.part.LongText;
import io.shirase.persistence.ScreenTest;
import io.shirase.review.Decide;
import io.shirase.review.Reviews;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
@DisplayName("What was decided, on the firm's page,")
class MessagesPanelTest extends ScreenTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Expenses expenses;

    private Incident incident;
    private UUID line;

    @BeforeEach
    void oneLineIsDenied() {
        incident = newIncident(answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK)
                .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "情報システム係")));
        line = UUID.randomUUID();
        expenses.add(
                line,
                incident.id(),
                ExpenseFacts.NONE.with(facts -> {
                    facts.activity = Activity.SHUTDOWN;
                    facts.amount = Yen.of(100_000);
                }),
                List.of());
        as("handler", () -> reviews.enter(Decide.deny(UUID.randomUUID(), reviews.of(line), "対象外です", null)));
    }

    @Test
    @DisplayName("can be objected to once, and the page says that somebody else looks at it")
    void objection() {
        open("incidents/" + incident.id());
        assertThat(words()).contains("担当者は対象外と判断しました", "この判断に納得できないとき", "別の担当者が見直します");

        objectionField().setValue("復旧に必要な作業でした");
        press("異議を申し出る");

        assertThat(words()).contains("異議を受け付けました", "異議のお申し出", "復旧に必要な作業でした").doesNotContain("納得できないとき");
        open("incidents/" + incident.id());
        assertThat(words()).contains("異議のお申し出").doesNotContain("納得できないとき");
        assertThat(reviews.of(line).objection()).isPresent();
    }

    @Test
    @DisplayName("is not objected to without a word, and nothing is lost")
    void empty() {
        open("incidents/" + incident.id());
        press("異議を申し出る");

        assertThat(objectionField().isInvalid()).isTrue();
        assertThat(reviews.of(line).objection()).isEmpty();
    }

    @Test
    @DisplayName("offers no objection to who decides")
    void handler() {
        signInHere("handler2");
        open("incidents/" + incident.id());
        assertThat(words()).contains("担当者は対象外と判断しました");
        assertThat(find(Details.class).all())
                .noneMatch(details -> details.getSummaryText().contains("納得"));
    }

    private LongText objectionField() {
        return find(LongText.class).all().stream()
                .filter(field -> field.getLabel().startsWith("どこが違う"))
                .findFirst()
                .orElseThrow();
    }
}
