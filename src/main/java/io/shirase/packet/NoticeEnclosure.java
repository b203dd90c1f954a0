package io.shirase.packet;

import io.shirase.identity.SignedIn;
import io.shirase.language.Words;
import io.shirase.mail.Enclosures;
import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.print.NoticePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The notice receipt as the paper that goes with its mail. */
@Component
class NoticeEnclosure implements Enclosures {

    private final Packets packets;
    private final SignedIn signedIn;

    NoticeEnclosure(Packets packets, SignedIn signedIn) {
        this.packets = packets;
        this.signedIn = signedIn;
    }

    @Override
    public String code() {
        return "notice";
    }

    @Override
    public Enclosed make(UUID incident, Locale language) {
        NoticeContent notice = signedIn.asPortal(() -> packets.notice(incident, language));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            NoticePdf.write(notice, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Enclosed(
                Words.in(language).of("packet.file.notice", notice.number()),
                MediaType.APPLICATION_PDF_VALUE,
                new ByteArrayResource(pdf.toByteArray()));
    }
}
