package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.Todos;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.report.Answers;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayName("The one list of what is to be done")
class WorthTodosTest extends DatabaseTest {

    private static final Words JA = Words.in(Locale.JAPANESE);

    @Autowired
    private Todos todos;

    @Autowired
    private Expenses expenses;

    @Autowired
    private Claims claims;

    private Incident incident(IncidentKind kind, UnaryOperator<Answers> more) {
        return newIncident(
                newPolicy(),
                answers -> more.apply(answers.withKind(kind)
                        .withDiscovery(new Discovery(clock.today().minusDays(3), LocalTime.of(9, 0), ""))));
    }

    private ExpenseLine line(Incident incident, Activity activity, long amount, Consumer<ExpenseFacts.Edit> more) {
        return as(
                "policyholder",
                () -> expenses.add(
                        UUID.randomUUID(),
                        incident.id(),
                        ExpenseFacts.NONE.with(facts -> {
                            facts.activity = activity;
                            facts.amount = Yen.of(amount);
                            more.accept(facts);
                        }),
                        List.of()));
    }

    private List<Todo> list(Incident incident) {
        return as("policyholder", () -> todos.of(incident, JA));
    }

    @Test
    @DisplayName("says what a consent brings before it is paid, leads to the line, and forgets it once it was paid")
    void consent() {
        Incident incident = incident(IncidentKind.LEAK, answers -> answers);
        ExpenseLine line = line(incident, Activity.CONSULTING, 2_000_000, facts -> facts.accruedOn = clock.today());

        assertThat(list(incident))
                .filteredOn(todo -> todo.worth() != null)
                .singleElement()
                .satisfies(todo -> {
                    assertThat(todo.words()).contains("費用1", "支払う前に書面の同意を得ると、見込み ＋¥");
                    assertThat(todo.path()).contains(line.id().toString());
                    assertThat(todo.lastDay()).isNull();
                });
        as(
                "policyholder",
                () -> expenses.edit(
                        line.id(), line.version(), line.facts().with(f -> f.spentOn = clock.today()), List.of()));
        assertThat(list(incident)).filteredOn(todo -> todo.worth() != null).isEmpty();
    }

    @Test
    @DisplayName("names the last day and, while a suspicion is open, what is lost in either future")
    void window() {
        Incident incident = incident(IncidentKind.SUSPECTED_ATTACK, answers -> answers);
        line(incident, Activity.ATTACK_CHECK, 3_000_000, facts -> facts.outsourced = true);

        assertThat(list(incident))
                .filteredOn(todo -> todo.worth() != null)
                .singleElement()
                .satisfies(todo -> {
                    assertThat(todo.words()).contains("までに費用が生じないと、見込み ¥0〜¥3,000,000 が戻らなくなります");
                    assertThat(todo.lastDay()).isAfter(clock.today());
                });
    }

    @Test
    @DisplayName("is sorted by what is at stake, and what brings nothing stands below and is not pressing")
    void sorted() {
        Incident incident = incident(IncidentKind.LEAK, answers -> answers);
        line(incident, Activity.CONSULTING, 1_000_000, facts -> facts.accruedOn = clock.today());
        line(incident, Activity.CONSULTING, 4_000_000, facts -> facts.accruedOn = clock.today());

        List<Todo> list = list(incident);

        assertThat(list)
                .filteredOn(todo -> todo.worth() != null)
                .extracting(Todo::gain)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                .hasSize(2);
        assertThat(list.stream().map(Todo::isPressing).toList()).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        assertThat(list.getLast().isPressing()).isFalse();
    }

    @Test
    @DisplayName("names only the lines that bring most where there are many, and is found once a reading and day")
    void many() {
        Incident incident = incident(IncidentKind.LEAK, answers -> answers);
        for (int i = 1; i <= 13; i++) {
            line(incident, Activity.CONSULTING, 10_000L * i, facts -> facts.accruedOn = clock.today());
        }

        assertThat(list(incident))
                .filteredOn(todo -> todo.worth() != null)
                .hasSize(11)
                .anySatisfy(todo -> {
                    assertThat(todo.words()).contains("ほかの3件の費用");
                    assertThat(todo.path()).endsWith("/expenses");
                });
        Outlook outlook = as("policyholder", () -> claims.ofIncident(incident.id()));
        assertThat(outlook.steps(incident.id(), clock.today())).isSameAs(outlook.steps(incident.id(), clock.today()));
    }
}
