package io.shirase.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.IncidentKind;
import io.shirase.expense.Expenses;
import io.shirase.expense.imports.LineColumn;
import io.shirase.expense.imports.StagedTables;
import io.shirase.incident.Incident;
import io.shirase.persistence.ScreenTest;
import io.shirase.sheet.SheetRefused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
    private StagedTables tables;

    private Incident incident() {
        return newIncident(answers -> answers.withKind(IncidentKind.LEAK));
    }

    @Test
    @DisplayName("is asked for on a page of its own, with templates")
    void page() {
        open("incidents/" + incident().id() + "/expenses/import");

        assertThat(words()).contains("表から取り込む", "ひな形（XLSX）", "1件も記録しません");
    }

    @Test
    @DisplayName("that was begun is offered again, shown by its address with what was mended, taken, and taken back")
    void resumed() throws SheetRefused {
        Incident incident = incident();
        String path = "incidents/" + incident.id() + "/expenses/import";
        UUID table = tables.stage(
                incident.id(),
                "費用の一覧.csv",
                new ByteArrayInputStream("支払先,金額（損害額）\n業者,いくら\n業者,2000\n".getBytes(StandardCharsets.UTF_8)));
        open(path);
        assertThat(words()).contains("途中まで確かめた表があります", "費用の一覧.csv");

        open(path + "?table=" + table);
        assertThat(words()).contains("読み取れないところのある行が1件あります");
        tables.mend(table, 2, LineColumn.AMOUNT, "1000");
        open(path + "?table=" + table);
        press("2件を記録する");
        assertThat(expenses.ofIncident(incident.id())).hasSize(2);
        assertThat(words()).contains("表の費用を記録しました");

        press("元に戻す");
        assertThat(expenses.ofIncident(incident.id())).isEmpty();
        assertThat(words()).contains("すべて取り除きました");
    }
}
