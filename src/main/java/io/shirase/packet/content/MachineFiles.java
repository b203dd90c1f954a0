package io.shirase.packet.content;

import io.shirase.claim.ExportedClaim;
import io.shirase.claim.Outlook;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.ClaimFileWriter;
import io.shirase.product.Product;
import io.shirase.proof.PacketAbout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What machines read in a packet. The bytes are handed out as they are, not copied.
 *
 * @param claim the claim file, as JSON
 * @param certificate the numbers that the certificate states differently from its product, as JSON; null where there are
 *     none
 * @param assessment the assessment of claim and certificate, as JSON
 */
public record MachineFiles(Bytes claim, @Nullable Bytes certificate, Bytes assessment, Origin origin) {

    /** Bytes that are there already. */
    public static final class Bytes {

        private final byte[] bytes;

        /** @param bytes not copied */
        public Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        public int size() {
            return bytes.length;
        }

        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * By what the packet was reckoned, and what it was made of.
     *
     * @param product code of the product
     * @param edition first day of the product's edition
     * @param rules SHA-256 of the edition's file
     * @param made as in {@link PacketAbout}
     */
    public record Origin(String product, LocalDate edition, String rules, String made) {

        static Origin of(Product product, String made) {
            return new Origin(product.code(), product.validFrom(), product.fileSum(), made);
        }

        /** Whether nothing stands behind the packet but a claim file. */
        public boolean isFile() {
            return made.equals(PacketAbout.FROM_FILE);
        }
    }

    /** Of what the portal has stored. */
    public static MachineFiles of(Outlook assessed) {
        ExportedClaim exported = ExportedClaim.of(assessed);
        ByteArrayOutputStream assessment = new ByteArrayOutputStream();
        AssessmentWriter.write(exported.assessment(), assessment);
        return new MachineFiles(
                new Bytes(ClaimFileWriter.bytes(exported.claim())),
                exported.certificate().map(stated -> new Bytes(stated.bytes())).orElse(null),
                new Bytes(assessment.toByteArray()),
                Origin.of(assessed.product(), PacketAbout.BY_PORTAL));
    }

    /** Of a claim file, as it came. */
    public static MachineFiles ofFile(byte[] claim, byte @Nullable [] certificate, Outlook assessed) {
        ByteArrayOutputStream assessment = new ByteArrayOutputStream();
        AssessmentWriter.write(assessed.assessment(), assessment);
        return new MachineFiles(
                new Bytes(claim),
                certificate == null ? null : new Bytes(certificate),
                new Bytes(assessment.toByteArray()),
                Origin.of(assessed.product(), PacketAbout.FROM_FILE));
    }

    /** What the packet says of itself. */
    public byte[] about(PacketContent content) {
        return new PacketAbout(
                        content.notice().number(),
                        content.locale().getLanguage(),
                        content.madeAt(),
                        origin.product(),
                        origin.edition(),
                        origin.rules(),
                        origin.made())
                .bytes();
    }
}
