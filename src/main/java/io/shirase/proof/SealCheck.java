package io.shirase.proof;

import io.shirase.language.Words;
import io.shirase.time.Japan;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says of a packet's seals who made them, when, and whether somebody vouches for that. */
final class SealCheck {

    private static final int LARGEST = 1 << 17;

    private final Collection<X509Certificate> trusted;
    private final Instant now;
    private final Words words;

    /** @param trusted certificates that whoever checks vouches for; empty for none */
    SealCheck(Collection<X509Certificate> trusted, Instant now, Words words) {
        this.trusted = List.copyOf(trusted);
        this.now = now;
        this.words = words;
    }

    /** @param manifest its bytes */
    List<Finding> check(PacketArchive archive, byte[] manifest) throws PacketRefused {
        List<Finding> findings = new ArrayList<>();
        boolean isSealed = archive.has(PacketParts.SEAL);
        PdfSeal.Found inPdf = PdfSeal.find(archive);
        if (!isSealed && inPdf == null) {
            findings.add(found(trusted.isEmpty() ? Finding.Kind.NOTE : Finding.Kind.FALSE, "seal.none"));
            return findings;
        }
        if (!isSealed || inPdf == null) {
            findings.add(found(Finding.Kind.FALSE, "seal.half"));
            return findings;
        }
        SealReader.Read read = SealReader.read(
                archive.bytes(PacketParts.SEAL, LARGEST), Manifest.digest().digest(manifest));
        SealReader.Read pdf = SealReader.read(inPdf.cms(), inPdf.digest());
        if (!pdf.signer().equals(read.signer())) {
            findings.add(found(Finding.Kind.FALSE, "seal.two"));
        }
        findings.add(found(
                Finding.Kind.TRUE,
                "seal.holds",
                Harmless.text(read.signer().getSubjectX500Principal().getName()),
                read.fingerprint()));
        findings.add(trust(read));
        findings.add(when(read));
        return findings;
    }

    private Finding trust(SealReader.Read read) {
        if (!trusted.isEmpty()) {
            boolean isTrusted = read.isTrusted(trusted, now);
            return found(
                    isTrusted ? Finding.Kind.TRUE : Finding.Kind.FALSE, isTrusted ? "seal.trusted" : "seal.untrusted");
        }
        if (SealKey.isDemo(read.signer())) {
            return found(Finding.Kind.NOTE, "seal.demo");
        }
        return found(Finding.Kind.NOTE, read.isSelfMade() ? "seal.selfmade" : "seal.unknown");
    }

    private Finding when(SealReader.Read read) {
        SealReader.Stamp stamp = read.stamp();
        if (stamp != null) {
            return found(Finding.Kind.TRUE, "seal.stamped", time(stamp.at()), Harmless.text(stamp.by()));
        }
        return read.signedAt() == null
                ? found(Finding.Kind.NOTE, "seal.untimed")
                : found(Finding.Kind.NOTE, "seal.timed", time(read.signedAt()));
    }

    private String time(Instant at) {
        return words.formats().exactTime(LocalDateTime.ofInstant(at, Japan.ZONE));
    }

    private Finding found(Finding.Kind kind, String key, Object... values) {
        return new Finding(kind, words.of("proof." + key, values));
    }
}
