package io.shirase.proof;

/** What the files of a packet's ZIP are called. */
public final class PacketParts {

    public static final String PDF = "packet.pdf";
    public static final String CLAIM = "claim.json";

    /** Only where the certificate states numbers of its own. */
    public static final String CERTIFICATE = "certificate.json";

    public static final String ASSESSMENT = "assessment.json";
    public static final String LINES = "lines.csv";

    /** What the packet says of itself; see {@link PacketAbout}. */
    public static final String ABOUT = "packet.json";

    /** The folder of the original files. */
    public static final String RECEIPTS = "receipts/";

    public static final String MANIFEST = "manifest.sha256";

    /** The detached signature of the manifest: CMS, DER. Only where the installation has a key. */
    public static final String SEAL = "manifest.sha256.p7s";

    private PacketParts() {}
}
