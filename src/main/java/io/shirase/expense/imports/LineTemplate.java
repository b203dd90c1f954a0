package io.shirase.expense.imports;

import io.shirase.language.Csv;
import io.shirase.language.Words;
import io.shirase.web.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An empty table of expenses with every column that is read. */
@RestController
@RequestMapping("/files/expenses")
class LineTemplate {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final double WIDTH = 20;

    @GetMapping("/template.xlsx")
    void xlsx(@RequestParam String language, HttpServletResponse response) throws IOException {
        Attachment.head(response, "expenses.xlsx", XLSX);
        xlsx(names(language), response.getOutputStream());
    }

    private static void xlsx(List<String> names, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Shirase", "1.0")) {
            Worksheet table = workbook.newWorksheet("expenses");
            for (int i = 0; i < names.size(); i++) {
                table.value(0, i, names.get(i));
                table.style(0, i).bold().fillColor("E8ECF2").wrapText(true).set();
                table.width(i, WIDTH);
            }
            table.freezePane(0, 1);
        }
    }

    @GetMapping("/template.csv")
    void csv(@RequestParam String language, HttpServletResponse response) throws IOException {
        Attachment.head(response, "expenses.csv", "text/csv;charset=UTF-8");
        Csv csv = new Csv(response.getOutputStream());
        csv.row(names(language).stream().map(Csv::quoted).toList());
        csv.flush();
    }

    private static List<String> names(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        return Arrays.stream(LineColumn.values())
                .map(column -> words.of(column.nameKey()))
                .toList();
    }
}
