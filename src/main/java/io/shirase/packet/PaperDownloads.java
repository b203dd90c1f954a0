package io.shirase.packet;

import io.shirase.identity.NotFoundException;
import io.shirase.language.Words;
import io.shirase.packet.content.LetterContent;
import io.shirase.packet.content.PaymentContent;
import io.shirase.packet.print.LetterPdf;
import io.shirase.packet.print.PaymentPdf;
import io.shirase.web.Attachment;
import io.shirase.web.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Sends short papers to be kept: letters of consent and notices of payments. */
@RestController
class PaperDownloads {

    private final ConsentLetters letters;
    private final PaymentNotices notices;

    PaperDownloads(ConsentLetters letters, PaymentNotices notices) {
        this.letters = letters;
        this.notices = notices;
    }

    @GetMapping("/files/consents/{id}/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        Locale locale = RequestLanguage.of(request);
        LetterContent letter = letters.of(id, locale);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        LetterPdf.write(letter, pdf);
        return sent(pdf, Words.in(locale).of("packet.file.letter", letter.number()));
    }

    @GetMapping("/files/payments/{id}/notice.pdf")
    ResponseEntity<byte[]> notice(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        Locale locale = RequestLanguage.of(request);
        PaymentContent notice = notices.of(id, locale);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaymentPdf.write(notice, pdf);
        return sent(pdf, Words.in(locale).of("packet.file.payment", notice.number()));
    }

    private static ResponseEntity<byte[]> sent(ByteArrayOutputStream pdf, String name) {
        return Attachment.of(name, MediaType.APPLICATION_PDF, pdf.toByteArray());
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<String> notFound(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(Words.in(RequestLanguage.of(request)).of("packet.download.notfound"));
    }
}
