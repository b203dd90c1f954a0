package io.shirase.evidence;

import io.shirase.identity.FirstDayStep;
import io.shirase.language.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The step of the first day that is about the virus scanner: its absence is said, and nobody is kept from going on. */
@Component
@Order(45)
class ScannerStep implements FirstDayStep {

    private final VirusScanner scanner;

    ScannerStep(VirusScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public String code() {
        return "evidence.start.scanner";
    }

    @Override
    public String path() {
        return "admin/start";
    }

    @Override
    public boolean isDone() {
        return scanner.isThere();
    }

    /** Who has no scanner says that this was decided. */
    @Override
    public boolean isConfirmedByHand() {
        return !scanner.isThere();
    }

    @Override
    public String said(Words words) {
        return words.of(scanner.isThere() ? "evidence.start.scanner.there" : "evidence.start.scanner.none");
    }
}
