package io.shirase.proof;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Hashtable;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Signs packets: detached CMS signatures with the signer's certificate among what is signed (CAdES baseline B, or T with a
 * timestamp). Safe for use by many threads.
 */
public final class Seal {

    private final SealKey key;
    private final @Nullable TimestampServer timestamps;

    /** @param timestamps null where no server is asked */
    public Seal(SealKey key, @Nullable TimestampServer timestamps) {
        this.key = key;
        this.timestamps = timestamps;
    }

    public SealKey key() {
        return key;
    }

    /** Who seals, as the certificate calls the holder. */
    public String signer() {
        return key.certificate().getSubjectX500Principal().getName();
    }

    /**
     * The signature of a file that lies beside it.
     *
     * @param digest SHA-256 of the file
     * @return CMS, DER
     * @throws IOException if the timestamp server does not give a timestamp
     */
    public byte[] detached(byte[] digest, Instant at) throws IOException {
        return sign(digest, at);
    }

    /**
     * The signature that lies in a PDF. The time of signing is the PDF's to say (PAdES).
     *
     * @param digest SHA-256 of what the signature covers
     * @return CMS, DER
     * @throws IOException if the timestamp server does not give a timestamp
     */
    public byte[] inPdf(byte[] digest) throws IOException {
        return sign(digest, null);
    }

    /** How many bytes a signature takes at most. */
    public int room() {
        int certificates = key.chain().stream().mapToInt(Seal::length).sum();
        return 4096 + certificates + (timestamps == null ? 0 : 16_384);
    }

    private static int length(X509Certificate certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate has no encoding", e);
        }
    }

    private byte[] sign(byte[] digest, @Nullable Instant at) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            signer.setSignedAttributeGenerator(new Attributes(digest, signingCertificate(), at));
            generator.addSignerInfoGenerator(signer.build(contentSigner(), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            CMSSignedData signed = generator.generate(new CMSAbsentContent(), false);
            return timestamped(signed).getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("The packet cannot be signed", e);
        }
    }

    /** One whose signature of the same bytes is always the same. */
    private ContentSigner contentSigner() throws OperatorCreationException, IOException {
        if (!key.key().getAlgorithm().equals("EC")) {
            return new JcaContentSignerBuilder("SHA256withRSA").build(key.key());
        }
        AlgorithmIdentifier ecdsa = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        return new SameEveryTime(ecdsa, sha256)
                .build(PrivateKeyFactory.createKey(key.key().getEncoded()));
    }

    /** ECDSA with the number that is drawn by lot elsewhere made of key and message (RFC 6979). */
    private static final class SameEveryTime extends BcECContentSignerBuilder {

        private SameEveryTime(AlgorithmIdentifier signature, AlgorithmIdentifier digest) {
            super(signature, digest);
        }

        @Override
        protected Signer createSigner(AlgorithmIdentifier signature, AlgorithmIdentifier digest)
                throws OperatorCreationException {
            return new DSADigestSigner(new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest())), new SHA256Digest());
        }
    }

    private SigningCertificateV2 signingCertificate() throws GeneralSecurityException {
        byte[] sum = Manifest.digest().digest(key.certificate().getEncoded());
        return new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(sum)});
    }

    private CMSSignedData timestamped(CMSSignedData signed) throws IOException {
        if (timestamps == null) {
            return signed;
        }
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        byte[] token = timestamps.stamp(Manifest.digest().digest(signer.getSignature()));
        AttributeTable unsigned = new AttributeTable(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token))));
        return CMSSignedData.replaceSigners(
                signed, new SignerInformationStore(SignerInformation.replaceUnsignedAttributes(signer, unsigned)));
    }

    /** What is signed besides the content: its digest, the signer's certificate, and where it is said here the time. */
    private static final class Attributes extends DefaultSignedAttributeTableGenerator {

        private final byte[] digest;
        private final SigningCertificateV2 certificate;
        private final @Nullable Instant at;

        private Attributes(byte[] digest, SigningCertificateV2 certificate, @Nullable Instant at) {
            this.digest = digest;
            this.certificate = certificate;
            this.at = at;
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        protected Hashtable createStandardAttributeTable(Map parameters) {
            Hashtable attributes = super.createStandardAttributeTable(parameters);
            attributes.remove(CMSAttributes.cmsAlgorithmProtect);
            attributes.remove(CMSAttributes.signingTime);
            put(attributes, CMSAttributes.messageDigest, new DEROctetString(digest));
            put(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2, certificate);
            if (at != null) {
                put(attributes, CMSAttributes.signingTime, new Time(Date.from(at)));
            }
            return attributes;
        }

        @SuppressWarnings({"rawtypes", "unchecked"})
        private static void put(Hashtable attributes, ASN1ObjectIdentifier what, ASN1Encodable value) {
            attributes.put(what, new Attribute(what, new DERSet(value)));
        }
    }
}
