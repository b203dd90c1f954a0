package io.shirase.packet.files;

import io.shirase.claim.ExportedClaim;
import io.shirase.claim.Outlook;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.ClaimFileWriter;
import io.shirase.packet.content.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What machines read in a packet. The bytes are handed out as they are, not copied.
 *
 * @param claim the claim file, as JSON
 * @param certificate the numbers that the certificate states differently from its product, as JSON; null where there are
 *     none
 * @param assessment the assessment of claim and certificate, as JSON
 */
public record MachineFiles(ByteSource claim, @Nullable ByteSource certificate, ByteSource assessment) {

    public static MachineFiles of(Outlook assessed) {
        ByteArrayOutputStream assessment = new ByteArrayOutputStream();
        ExportedClaim exported = ExportedClaim.of(assessed);
        AssessmentWriter.write(exported.assessment(), assessment);
        return new MachineFiles(
                source(ClaimFileWriter.bytes(exported.claim())),
                exported.certificate().map(stated -> source(stated.bytes())).orElse(null),
                source(assessment.toByteArray()));
    }

    private static ByteSource source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
