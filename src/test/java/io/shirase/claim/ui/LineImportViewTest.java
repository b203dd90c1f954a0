package io.shirase.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseImport;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.NewLine;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.persistence.ScreenTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
@DisplayName("A table of expenses")
class LineImportViewTest extends ScreenTest {

    @Autowired
    private Expenses expenses;

    @Autowired
    private ExpenseImport lines;

    private Incident incident() {
        return newIncident(answers -> answers.withKind(IncidentKind.LEAK));
    }

    private static NewLine line(Incident incident, String vendor) {
        return new NewLine(
                UUID.nameUUIDFromBytes((incident.id() + vendor).getBytes()),
                incident.id(),
                ExpenseFacts.NONE.with(facts -> {
                    facts.activity = Activity.LAWYER;
                    facts.amount = Yen.of(1_000);
                    facts.vendor = vendor;
                }));
    }

    @Test
    @DisplayName("is asked for on a page of its own, with templates")
    void page() {
        open("incidents/" + incident().id() + "/expenses/import");

        assertThat(words()).contains("表から取り込む", "ひな形（XLSX）", "1件も記録しません");
    }

    @Test
    @DisplayName("is taken all or none, once, and only by who may see the incident")
    void allOrNone() {
        Incident incident = incident();
        List<NewLine> table =
                IntStream.range(0, 5).mapToObj(i -> line(incident, "業者" + i)).toList();
        NewLine bad = line(incident, "x".repeat(ExpenseFacts.MAX_VENDOR + 1));

        assertThatExceptionOfType(InvalidExpense.class)
                .isThrownBy(() -> lines.table(incident.id(), List.of(table.getFirst(), bad)));
        assertThat(expenses.ofIncident(incident.id())).isEmpty();

        lines.table(incident.id(), table);
        lines.table(incident.id(), table);
        assertThat(expenses.ofIncident(incident.id()))
                .extracting(line -> line.number())
                .containsExactly(1, 2, 3, 4, 5);

        as(
                "policyholder2",
                () -> assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> lines.table(incident.id(), List.of(line(incident, "だれか")))));
    }
}
