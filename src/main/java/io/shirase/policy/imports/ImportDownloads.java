package io.shirase.policy.imports;

import io.shirase.language.Csv;
import io.shirase.language.Words;
import io.shirase.product.Product;
import io.shirase.web.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Sends the templates of a product, and what is wrong with the rows of an import. For administrators. */
@RestController
@RequestMapping("/files/policies")
class ImportDownloads {

    private static final int PIECE = 200;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PolicyImports imports;

    ImportDownloads(PolicyImports imports) {
        this.imports = imports;
    }

    @GetMapping("/template.xlsx")
    void xlsx(@RequestParam String product, @RequestParam String language, HttpServletResponse response)
            throws IOException {
        Product chosen = imports.templateOf(product);
        Attachment.head(response, chosen.code() + ".xlsx", XLSX);
        ImportTemplate.xlsx(chosen, words(language), response.getOutputStream());
    }

    @GetMapping("/template.csv")
    void csv(@RequestParam String product, @RequestParam String language, HttpServletResponse response)
            throws IOException {
        Product chosen = imports.templateOf(product);
        Attachment.head(response, chosen.code() + ".csv", "text/csv;charset=UTF-8");
        ImportTemplate.csv(chosen, words(language), response.getOutputStream());
    }

    /** Each fault in a row: where, what the cell says, and why it cannot be taken. */
    @GetMapping("/imports/{id}/faults.csv")
    void faults(@PathVariable UUID id, @RequestParam String language, HttpServletResponse response) throws IOException {
        PolicyImport found = imports.get(id);
        Words words = words(language);
        Attachment.head(response, "faults.csv", "text/csv;charset=UTF-8");
        Csv csv = new Csv(response.getOutputStream());
        csv.row(List.of(
                Csv.quoted(words.of("policy.imports.row")),
                Csv.quoted(words.of("policy.imports.column.field")),
                Csv.quoted(words.of("policy.imports.faults.cell")),
                Csv.quoted(words.of("policy.imports.faults.why"))));
        int sent = 0;
        List<ImportRow> piece = faulty(found, sent);
        while (!piece.isEmpty()) {
            for (ImportRow row : piece) {
                write(row, words, csv);
            }
            sent += piece.size();
            piece = faulty(found, sent);
        }
        csv.flush();
    }

    private List<ImportRow> faulty(PolicyImport found, int sent) {
        return found.columns() == null ? List.of() : imports.page(found, Outcome.FAULTY, sent, PIECE);
    }

    private static void write(ImportRow row, Words words, Csv csv) throws IOException {
        String place = String.valueOf(row.place());
        for (Finding finding : row.findings()) {
            if (finding.fault()) {
                ImportField field = ImportField.of(finding.field()).orElseThrow();
                csv.row(List.of(
                        place,
                        Csv.quoted(words.of(field.nameKey())),
                        Csv.quoted(row.text(field)),
                        Csv.quoted(finding.in(words.locale()))));
            }
        }
        Integer twin = row.twin();
        if (twin != null) {
            csv.row(List.of(
                    place,
                    Csv.quoted(words.of(ImportField.CERTIFICATE_NUMBER.nameKey())),
                    Csv.quoted(row.text(ImportField.CERTIFICATE_NUMBER)),
                    Csv.quoted(words.of("policy.imports.twin", twin))));
        }
    }

    private static Words words(String language) {
        return Words.in(Locale.forLanguageTag(language));
    }

    /** For everybody else there are none. */
    @ExceptionHandler({AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
