package io.shirase.proof;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.CertificateFile;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.language.Words;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reckons a packet's assessment anew from its facts and holds both against each other. */
final class SumsCheck {

    private static final int LARGEST_ASSESSMENT = 512 << 20;
    private static final int LARGEST_CERTIFICATE = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final ProductCatalog products;
    private final Words words;

    SumsCheck(ProductCatalog products, Words words) {
        this.products = products;
        this.words = words;
    }

    /** @param about what the packet says of itself; null where it says nothing */
    List<Finding> check(PacketArchive archive, @Nullable PacketAbout about) throws PacketRefused {
        byte[] claim = archive.bytes(PacketParts.CLAIM, ClaimFileReader.LARGEST);
        byte[] certificate = archive.has(PacketParts.CERTIFICATE)
                ? archive.bytes(PacketParts.CERTIFICATE, LARGEST_CERTIFICATE)
                : null;
        byte[] stated = archive.bytes(PacketParts.ASSESSMENT, LARGEST_ASSESSMENT);
        ClaimFileReader.Read read = read(claim);
        if (about != null && !about.product().equals(read.product().code())) {
            return List.of(found(
                    Finding.Kind.FALSE,
                    "about.product",
                    Harmless.text(about.product()),
                    read.product().code()));
        }
        Optional<Finding> edition = edition(about, read.product());
        Assessment assessment = assessed(read, certificate);
        List<String> differences = differences(stated, assessment);
        List<Finding> findings = new ArrayList<>();
        edition.ifPresent(findings::add);
        if (differences.isEmpty()) {
            findings.add(found(
                    Finding.Kind.TRUE,
                    "sums.follow",
                    words.of(read.product().name()),
                    read.product().validFrom(),
                    words.formats().number(read.claim().expenses().size())));
            findings.addAll(new LinesCheck(words).check(archive, read.claim().expenses(), assessment));
        } else {
            // By other rules the sums may well be others: that is no proof of anything.
            Finding.Kind kind = edition.isPresent() ? Finding.Kind.OPEN : Finding.Kind.FALSE;
            findings.add(found(kind, edition.isPresent() ? "sums.other.rules" : "sums.differ"));
            differences.forEach(text -> findings.add(new Finding(kind, text)));
        }
        return findings;
    }

    private Assessment assessed(ClaimFileReader.Read read, byte @Nullable [] certificate) throws PacketRefused {
        try {
            ClaimFileReader.Read stated =
                    certificate == null ? read : read.certified(CertificateFile.read(certificate));
            return Assessor.assess(stated.product(), stated.claim());
        } catch (ClaimFileException refused) {
            throw new PacketRefused("sums.certificate", Harmless.text(refused.text(words.locale())));
        }
    }

    private ClaimFileReader.Read read(byte[] claim) throws PacketRefused {
        try {
            return new ClaimFileReader(products).read(claim);
        } catch (ClaimFileException refused) {
            throw new PacketRefused("sums.claim", Harmless.text(refused.text(words.locale())));
        }
    }

    /** Says so where the rules here are not those that the packet was reckoned by. */
    private Optional<Finding> edition(@Nullable PacketAbout about, Product here) {
        if (about == null) {
            return Optional.empty();
        }
        if (!about.edition().equals(here.validFrom())) {
            return Optional.of(found(Finding.Kind.OPEN, "edition.other", about.edition(), here.validFrom()));
        }
        return about.rules().equals(here.fileSum())
                ? Optional.empty()
                : Optional.of(found(Finding.Kind.NOTE, "edition.changed", here.validFrom()));
    }

    private List<String> differences(byte[] stated, Assessment assessment) throws PacketRefused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentWriter.write(assessment, out);
        byte[] reckoned = out.toByteArray();
        return Arrays.equals(stated, reckoned)
                ? List.of()
                : new AssessmentDifferences(words).between(json(stated), json(reckoned));
    }

    private static JsonNode json(byte[] bytes) throws PacketRefused {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException | StackOverflowError e) {
            throw new PacketRefused("sums.assessment");
        }
    }

    private Finding found(Finding.Kind kind, String key, Object... values) {
        return new Finding(kind, words.of("proof." + key, values));
    }
}
