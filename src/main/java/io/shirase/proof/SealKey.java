package io.shirase.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key that an installation seals its packets with.
 *
 * @param chain the key's certificate first, then those that vouch for it
 */
public record SealKey(PrivateKey key, List<X509Certificate> chain) {

    /** What a certificate that nobody vouches for is called by, so that it can be told from one that somebody does. */
    static final String DEMO = "Shirase demo key - vouched for by nobody";

    private static final String ALIAS = "seal";
    private static final Duration LIFE = Duration.ofDays(3650);

    public SealKey {
        chain = List.copyOf(chain);
    }

    /** The certificate of the key. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Whether it is the self-made one of a demonstration. */
    public boolean isDemo() {
        return isDemo(certificate());
    }

    static boolean isDemo(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains(DEMO);
    }

    /**
     * The first key of a PKCS#12 file.
     *
     * @throws IOException if the file cannot be read, has another password, or holds no key with a certificate
     */
    public static SealKey read(Path file, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    List<X509Certificate> chain = new ArrayList<>();
                    for (Certificate certificate : store.getCertificateChain(alias)) {
                        chain.add((X509Certificate) certificate);
                    }
                    return new SealKey(key, chain);
                }
            }
            throw new IOException("The key file " + file + " holds no key");
        } catch (GeneralSecurityException e) {
            throw new IOException("The key file " + file + " cannot be read", e);
        }
    }

    /** Writes the key as a PKCS#12 file. */
    public void write(OutputStream out, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, password, chain.toArray(new Certificate[0]));
            store.store(out, password);
        } catch (GeneralSecurityException e) {
            throw new IOException("The key cannot be written", e);
        }
    }

    /** A new key with a certificate of its own making, which says that nobody vouches for it. */
    public static SealKey demo(Instant now) {
        return selfMade("CN=" + DEMO, now);
    }

    /** @param name of the holder, in X.500's form */
    static SealKey selfMade(String name, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            X500Name holder = new X500Name(name);
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    holder,
                    new BigInteger(120, new SecureRandom()).setBit(1),
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(LIFE)),
                    holder,
                    pair.getPublic());
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
            return new SealKey(pair.getPrivate(), List.of(certificate));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("A key cannot be made", e);
        }
    }
}
