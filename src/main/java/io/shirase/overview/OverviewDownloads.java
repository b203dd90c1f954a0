package io.shirase.overview;

import io.shirase.identity.NotFoundException;
import io.shirase.language.Words;
import io.shirase.product.ProductCatalog;
import io.shirase.time.Japan;
import io.shirase.web.Attachment;
import io.shirase.web.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Sends one table of figures, or all as one workbook, computed anew: the file says of which moment. */
@RestController
class OverviewDownloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Overviews overviews;
    private final ProductCatalog products;

    OverviewDownloads(Overviews overviews, ProductCatalog products) {
        this.overviews = overviews;
        this.products = products;
    }

    private record Said(List<FigureTable> tables, String asOf) {}

    @GetMapping("/files/overview/{table}.csv")
    void csv(
            @PathVariable String table,
            @RequestParam(required = false) @Nullable Integer year,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Said said = said(year, request);
        FigureTable chosen = chosen(said, table);
        Attachment.head(response, table + ".csv", "text/csv;charset=UTF-8");
        FigureFiles.csv(chosen, said.asOf(), response.getOutputStream());
    }

    @GetMapping("/files/overview/{table}.xlsx")
    void xlsx(
            @PathVariable String table,
            @RequestParam(required = false) @Nullable Integer year,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Said said = said(year, request);
        List<FigureTable> chosen = table.equals("overview") ? said.tables() : List.of(chosen(said, table));
        Attachment.head(response, table + ".xlsx", XLSX);
        FigureFiles.xlsx(chosen, said.asOf(), response.getOutputStream());
    }

    private Said said(@Nullable Integer year, HttpServletRequest request) {
        if (year != null && !Received.isYear(year)) {
            throw new NotFoundException();
        }
        Words words = Words.in(RequestLanguage.of(request));
        Overview overview = overviews.of(year);
        String at = words.formats().time(LocalDateTime.ofInstant(overview.at(), Japan.ZONE));
        String asOf = year == null
                ? words.of("overview.as-of", at)
                : words.of("overview.as-of.year", at, String.valueOf(year));
        return new Said(FigureTables.of(overview, products, words), asOf);
    }

    private static FigureTable chosen(Said said, String code) {
        return said.tables().stream()
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** For everybody else there are none. */
    @ExceptionHandler({AccessDeniedException.class, NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
