package io.shirase.proof;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;

/** Reads a seal and finds out what it proves. */
final class SealReader {

    /**
     * What a seal that holds says.
     *
     * @param signer the certificate that it was made with
     * @param signedAt when, by the signer's own word; null where the seal does not say it
     * @param stamp when at the latest, by somebody else's word; null where nobody was asked
     */
    record Read(
            X509Certificate signer,
            List<X509Certificate> others,
            @Nullable Instant signedAt,
            @Nullable Stamp stamp) {

        /** SHA-256 of the certificate, in lower-case hexadecimal. */
        String fingerprint() {
            try {
                return HexFormat.of().formatHex(Manifest.digest().digest(signer.getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A certificate that was read has an encoding", e);
            }
        }

        boolean isSelfMade() {
            return signer.getSubjectX500Principal().equals(signer.getIssuerX500Principal());
        }

        /** The time that the certificate has to be valid at. */
        Instant at(Instant now) {
            return stamp != null ? stamp.at() : signedAt != null ? signedAt : now;
        }

        /** Whether one of these vouches for the signer, or is the signer's own. */
        boolean isTrusted(Collection<X509Certificate> trusted, Instant now) {
            return trusted.contains(signer) || isPathTo(trusted, now);
        }

        private boolean isPathTo(Collection<X509Certificate> trusted, Instant now) {
            try {
                X509CertSelector wanted = new X509CertSelector();
                wanted.setCertificate(signer);
                Set<TrustAnchor> anchors = new HashSet<>();
                trusted.forEach(anchor -> anchors.add(new TrustAnchor(anchor, null)));
                PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, wanted);
                List<X509Certificate> known = new ArrayList<>(others);
                known.add(signer);
                parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
                parameters.setRevocationEnabled(false);
                parameters.setDate(Date.from(at(now)));
                CertPathBuilder.getInstance("PKIX").build(parameters);
                return true;
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
    }

    /** @param by who says so, as its certificate calls it */
    record Stamp(Instant at, String by) {}

    private static final String SHA_256 = NISTObjectIdentifiers.id_sha256.getId();

    private SealReader() {}

    /**
     * @param cms DER
     * @param digest SHA-256 of what the seal is said to cover
     * @throws PacketRefused if it is no seal, or not of this
     */
    static Read read(byte[] cms, byte[] digest) throws PacketRefused {
        try {
            CMSSignedData signed = new CMSSignedData(Map.of(SHA_256, digest), cms);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                throw new PacketRefused("seal.unreadable");
            }
            SignerInformation signer = signers.iterator().next();
            X509CertificateHolder holder = holder(signed.getCertificates(), signer.getSID());
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
            AttributeTable attributes = signer.getSignedAttributes();
            if (attributes == null
                    || !signer.getDigestAlgOID().equals(SHA_256)
                    || !isOf(certificate, attributes)
                    // By the key and not by the certificate, whose own time is a question of its own.
                    || !signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                throw new PacketRefused("seal.broken");
            }
            return new Read(certificate, others(signed, holder), signedAt(attributes), stamp(signer));
        } catch (CMSSignerDigestMismatchException e) {
            throw new PacketRefused("seal.other");
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            throw new PacketRefused("seal.unreadable");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static X509CertificateHolder holder(Store<X509CertificateHolder> certificates, Selector who)
            throws CMSException {
        Collection<X509CertificateHolder> found = certificates.getMatches(who);
        if (found.isEmpty()) {
            throw new CMSException("The signer's certificate is not there");
        }
        return found.iterator().next();
    }

    /** Whether the certificate is the one that was signed along: nobody can put another in its place. */
    private static boolean isOf(X509Certificate certificate, AttributeTable attributes)
            throws GeneralSecurityException {
        ASN1Encodable value = value(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        if (value == null) {
            return false;
        }
        ESSCertIDv2 signed = SigningCertificateV2.getInstance(value).getCerts()[0];
        return signed.getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)
                && Arrays.equals(signed.getCertHash(), Manifest.digest().digest(certificate.getEncoded()));
    }

    private static @Nullable Instant signedAt(AttributeTable attributes) {
        ASN1Encodable value = value(attributes.get(CMSAttributes.signingTime));
        return value == null ? null : Time.getInstance(value).getDate().toInstant();
    }

    private static @Nullable ASN1Encodable value(@Nullable Attribute attribute) {
        return attribute == null || attribute.getAttrValues().size() != 1
                ? null
                : attribute.getAttrValues().getObjectAt(0);
    }

    private static List<X509Certificate> others(CMSSignedData signed, X509CertificateHolder signer)
            throws GeneralSecurityException {
        List<X509Certificate> others = new ArrayList<>();
        for (X509CertificateHolder other : signed.getCertificates().getMatches(null)) {
            if (!other.equals(signer)) {
                others.add(new JcaX509CertificateConverter().getCertificate(other));
            }
        }
        return others;
    }

    private static @Nullable Stamp stamp(SignerInformation signer) throws PacketRefused {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        ASN1Encodable value =
                unsigned == null ? null : value(unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken));
        if (value == null) {
            return null;
        }
        try {
            TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(value));
            byte[] stamped = token.getTimeStampInfo().getMessageImprintDigest();
            if (!Arrays.equals(stamped, Manifest.digest().digest(signer.getSignature()))) {
                throw new PacketRefused("seal.stamp");
            }
            X509CertificateHolder by = holder(token.getCertificates(), token.getSID());
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(by));
            return new Stamp(
                    token.getTimeStampInfo().getGenTime().toInstant(),
                    by.getSubject().toString());
        } catch (TSPException
                | CMSException
                | IOException
                | OperatorCreationException
                | CertificateException
                | RuntimeException e) {
            throw new PacketRefused("seal.stamp");
        }
    }
}
