package io.shirase.identity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** An authenticator made of software, after Web Authentication Level 3: one key of ES256, with attestation "none". */
public final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final KeyPair keys;
    private final byte[] id = new byte[32];
    private final String origin;
    private byte[] user = {};
    private int count;
    private boolean verifies = true;

    public SoftKey(String origin) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        new SecureRandom().nextBytes(id);
        this.origin = origin;
    }

    /** From now on it says that somebody is there, but not that it knows who. */
    SoftKey withoutVerification() {
        verifies = false;
        return this;
    }

    /** As if it had signed so often. */
    void setCount(int count) {
        this.count = count;
    }

    /** @param asked what the portal asks of the browser, JSON */
    public String make(String asked) {
        JsonNode options = RelyingParty.JSON.readTree(asked);
        user = decoded(options.get("user").get("id").asString());
        byte[] credential = bytes(out -> {
            out.write(new byte[16]);
            out.writeShort(id.length);
            out.write(id);
            out.write(publicKey());
        });
        byte[] data = data(options.get("rp").get("id").asString(), ATTESTED, credential);
        byte[] attestation = bytes(out -> {
            out.write(0xa3);
            text(out, "fmt");
            text(out, "none");
            text(out, "attStmt");
            out.write(0xa0);
            text(out, "authData");
            out.write(0x59);
            out.writeShort(data.length);
            out.write(data);
        });
        byte[] client = client("webauthn.create", options);
        return """
            {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":{
            "attestationObject":"%2$s","clientDataJSON":"%3$s","transports":["internal"]}}
            """.formatted(encoded(id), encoded(attestation), encoded(client));
    }

    /** @param asked what the portal asks of the browser, JSON */
    public String signIn(String asked) {
        JsonNode options = RelyingParty.JSON.readTree(asked);
        byte[] data = data(options.get("rpId").asString(), 0, new byte[] {});
        byte[] client = client("webauthn.get", options);
        byte[] signed = bytes(out -> {
            out.write(data);
            out.write(digest(client));
        });
        return """
            {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":{
            "authenticatorData":"%2$s","clientDataJSON":"%3$s","signature":"%4$s","userHandle":"%5$s"}}
            """.formatted(encoded(id), encoded(data), encoded(client), encoded(signature(signed)), encoded(user));
    }

    private byte[] data(String rpId, int flags, byte[] credential) {
        return bytes(out -> {
            out.write(digest(rpId.getBytes(StandardCharsets.UTF_8)));
            out.write(flags | PRESENT | (verifies ? VERIFIED : 0));
            out.writeInt(count);
            out.write(credential);
        });
    }

    private byte[] client(String type, JsonNode options) {
        return """
            {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, options.get("challenge").asString(), origin).getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 9053: a key on P-256 for ES256. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return bytes(out -> {
            out.write(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
            out.write(coordinate(key.getW().getAffineX().toByteArray()));
            out.write(new byte[] {0x22, 0x58, 0x20});
            out.write(coordinate(key.getW().getAffineY().toByteArray()));
        });
    }

    private static byte[] coordinate(byte[] number) {
        byte[] padded = ByteBuffer.allocate(64).put(new byte[32]).array();
        System.arraycopy(number, 0, padded, 64 - number.length, number.length);
        return Arrays.copyOfRange(padded, 32, 64);
    }

    private byte[] signature(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.write(0x60 + text.length());
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private interface Writes {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writes what) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            what.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
