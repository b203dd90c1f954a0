package io.shirase.fuzz;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Products;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.claimfile.ClaimFileWriter;
import java.io.OutputStream;

/** Whatever comes in as a claim file is refused with a reason, or is assessed and survives being written and read. */
public final class ClaimFileFuzz {

    private static final ClaimFileReader READER = new ClaimFileReader(Products.packaged());

    private ClaimFileFuzz() {}

    /** Jazzer calls this with bytes of its own invention. */
    public static void fuzzerTestOneInput(byte[] input) {
        ClaimFileReader.Read read;
        try {
            read = READER.read(input);
        } catch (ClaimFileException refused) {
            return;
        }
        AssessmentWriter.write(Assessor.assess(read.product(), read.claim()), OutputStream.nullOutputStream());
        ClaimFileReader.Read again = READER.read(ClaimFileWriter.bytes(read.claim()));
        if (!again.claim().equals(read.claim())) {
            throw new IllegalStateException("Written and read again, the claim is another");
        }
    }
}
