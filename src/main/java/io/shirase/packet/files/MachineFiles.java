package io.shirase.packet.files;

import io.shirase.claim.Outlook;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.CertificateFile;
import io.shirase.claimfile.ClaimFileWriter;
import io.shirase.packet.content.ByteSource;
import io.shirase.policy.Policy;
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
        AssessmentWriter.write(assessed.assessment(), assessment);
        Policy policy = assessed.period().policy();
        return new MachineFiles(
                source(ClaimFileWriter.bytes(assessed.period().claim())),
                policy.overrides().isEmpty()
                        ? null
                        : source(new CertificateFile(policy.product(), policy.overrides()).bytes()),
                source(assessment.toByteArray()));
    }

    private static ByteSource source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
