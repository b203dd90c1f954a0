package io.shirase.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seal")
class SealTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final SealKey INSURER = SealKey.selfMade("CN=Sample Insurance Co.", NOW);
    private static final byte[] DIGEST = Manifest.digest().digest(new byte[] {1, 2, 3});
    private static final byte[] OTHER = Manifest.digest().digest(new byte[] {1, 2, 4});

    /** Answers requests for timestamps on a port of this machine, as RFC 3161 has it. */
    private static HttpServer authority(SealKey issuer, Instant at) throws Exception {
        SealKey key = SealKey.selfMade("CN=Sample Clock", NOW);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(
                        issuer.certificate().getSubjectX500Principal().getEncoded()),
                BigInteger.TWO,
                Date.from(NOW.minusSeconds(60)),
                Date.from(NOW.plusSeconds(3600)),
                new X500Name("CN=Sample Clock"),
                key.certificate().getPublicKey());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        X509Certificate clock = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.key())));
        DigestCalculator sha256 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key.key(), clock),
                sha256,
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(clock)));
        TimeStampResponseGenerator answers = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                TimeStampRequest request =
                        new TimeStampRequest(exchange.getRequestBody().readAllBytes());
                byte[] answer =
                        answers.generate(request, BigInteger.ONE, Date.from(at)).getEncoded();
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } catch (TSPException e) {
                throw new IOException(e);
            }
        });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static String refusal(byte[] cms, byte[] digest) {
        try {
            SealReader.read(cms, digest);
            return "";
        } catch (PacketRefused e) {
            return e.getMessage();
        }
    }

    @Test
    @DisplayName("says who made it and when, and holds for the bytes that it was made of alone")
    void holds() throws Exception {
        byte[] cms = new Seal(INSURER, null).detached(DIGEST, NOW);

        SealReader.Read read = SealReader.read(cms, DIGEST);

        assertThat(read.signer()).isEqualTo(INSURER.certificate());
        assertThat(read.signedAt()).isEqualTo(NOW);
        assertThat(read.isSelfMade()).isTrue();
        assertThat(refusal(cms, OTHER)).startsWith("seal.other");
    }

    @Test
    @DisplayName("is broken by any byte that is changed in it, and never breaks the reader")
    void everyByteCounts() throws Exception {
        byte[] cms = new Seal(INSURER, null).detached(DIGEST, NOW);
        int held = 0;
        for (int i = 0; i < cms.length; i += 7) {
            byte[] changed = cms.clone();
            changed[i] ^= 1;
            String refusal = refusal(changed, DIGEST);
            if (refusal.isEmpty()) {
                // Only what a seal says around what is signed can change and leave it true, such as the version of the
                // container.
                assertThat(SealReader.read(changed, DIGEST).signer()).isEqualTo(INSURER.certificate());
                held++;
            } else {
                assertThat(refusal).startsWith("seal.");
            }
        }
        assertThat(held).isLessThan(cms.length / 70);
        assertThat(refusal(new byte[0], DIGEST)).startsWith("seal.unreadable");
    }

    @Test
    @DisplayName("is trusted where the certificate that is given is its own or vouches for it, and by nothing else")
    void trust() throws Exception {
        SealKey root = SealKey.selfMade("CN=Sample Root", NOW);
        SealKey key = SealKey.selfMade("CN=Sample Insurance Co.", NOW);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=Sample Root"),
                BigInteger.TWO,
                Date.from(NOW.minusSeconds(60)),
                Date.from(NOW.plusSeconds(3600)),
                new X500Name("CN=Sample Insurance Co."),
                key.certificate().getPublicKey());
        X509Certificate issued = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(root.key())));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        byte[] cms = new Seal(new SealKey(key.key(), List.of(issued)), null).detached(DIGEST, NOW);

        SealReader.Read read = SealReader.read(cms, DIGEST);

        assertThat(read.isTrusted(List.of(root.certificate()), NOW)).isTrue();
        assertThat(read.isTrusted(List.of(issued), NOW)).isTrue();
        assertThat(read.isTrusted(List.of(INSURER.certificate()), NOW)).isFalse();
        assertThat(read.isTrusted(List.of(root.certificate()), NOW.plusSeconds(7200)))
                .as("by the time of signing, and not of checking")
                .isTrue();
    }

    @Test
    @DisplayName("carries the time that an authority saw it, where one is asked; without its answer nothing is sealed")
    void timestamp() throws Exception {
        Instant seen = NOW.minusSeconds(5);
        HttpServer server = authority(INSURER, seen);
        byte[] cms;
        try {
            Seal seal = new Seal(INSURER, new TimestampServer(address(server)));
            cms = seal.detached(DIGEST, NOW);
            assertThat(cms.length).isLessThan(seal.room());
        } finally {
            server.stop(0);
        }
        SealReader.Stamp stamp = SealReader.read(cms, DIGEST).stamp();
        assertThat(stamp).isEqualTo(new SealReader.Stamp(seen, "CN=Sample Clock"));
        assertThatThrownBy(() -> new Seal(INSURER, new TimestampServer(address(server))).detached(DIGEST, NOW))
                .isInstanceOf(IOException.class);
    }
}
