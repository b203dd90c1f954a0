package io.shirase.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits, which encrypts by AES-GCM; its name is the beginning of its digest and stands before each text. */
final class SecretKey {

    static final String MARK = "enc1:";

    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final String name;

    private SecretKey(byte[] bytes) {
        key = new SecretKeySpec(bytes, "AES");
        name = HexFormat.of().formatHex(digest(bytes), 0, NAME_BYTES);
    }

    /** @throws IllegalArgumentException if it is not 32 bytes in Base64; the key is not repeated */
    static SecretKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException("A key of shirase.secrets is not written in Base64");
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key of shirase.secrets has " + bytes.length + " bytes and not 32");
        }
        return new SecretKey(bytes);
    }

    /** Everybody can know it: for demonstrations, in which there is nothing to hide. */
    static SecretKey demo() {
        return new SecretKey(digest("shirase-demo".getBytes(StandardCharsets.UTF_8)));
    }

    /** What each text begins with that this key has encrypted. */
    String mark() {
        return MARK + name + ":";
    }

    String encrypt(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return mark() + Base64.getEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException if this key did not encrypt it for this place, or it was changed */
    String decrypt(String stored, String place) {
        try {
            byte[] all = Base64.getDecoder().decode(stored.substring(mark().length()));
            byte[] nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new IllegalStateException(
                    "What is stored as " + place + " was changed or belongs elsewhere", changed);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
