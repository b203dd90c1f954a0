package io.shirase.proof;

import io.shirase.language.Words;
import io.shirase.product.ProductCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Checks a packet: whether every file is the one that the manifest names, who sealed it, and whether the sums follow from
 * the facts. Needs nothing but the ZIP and the product files.
 */
public final class PacketCheck {

    private static final int LARGEST_MANIFEST = 64 << 20;
    private static final int LARGEST_ABOUT = 1 << 20;

    private final ProductCatalog products;
    private final SealCheck seals;
    private final Words words;

    /** @param trusted certificates that whoever checks vouches for; empty for none */
    public PacketCheck(ProductCatalog products, Collection<X509Certificate> trusted, Instant now, Words words) {
        this.products = products;
        this.words = words;
        seals = new SealCheck(trusted, now, words);
    }

    /**
     * What was found, in the order of the checks. Where a check shows that this is no packet, it is the last.
     *
     * @throws IOException if the file cannot be read
     */
    public List<Finding> check(Path zip) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (PacketArchive archive = PacketArchive.open(zip)) {
            byte[] manifest = archive.bytes(PacketParts.MANIFEST, LARGEST_MANIFEST);
            manifest(archive, Manifest.read(manifest).sums(), findings);
            findings.addAll(attempt(() -> seals.check(archive, manifest)));
            findings.addAll(attempt(() -> sums(archive)));
        } catch (PacketRefused refused) {
            findings.add(refused.finding(words));
        } catch (OutOfMemoryError e) {
            findings.add(new Finding(Finding.Kind.OPEN, words.of("proof.memory")));
        }
        return findings;
    }

    @FunctionalInterface
    private interface Check {
        List<Finding> run() throws PacketRefused;
    }

    private List<Finding> attempt(Check check) {
        try {
            return check.run();
        } catch (PacketRefused refused) {
            return List.of(refused.finding(words));
        }
    }

    private void manifest(PacketArchive archive, Map<String, String> sums, List<Finding> findings)
            throws PacketRefused {
        int before = findings.size();
        for (String name : archive.names()) {
            if (!sums.containsKey(name) && !name.equals(PacketParts.MANIFEST) && !name.equals(PacketParts.SEAL)) {
                findings.add(wrong("manifest.unlisted", name));
            }
        }
        for (Map.Entry<String, String> listed : sums.entrySet()) {
            if (!archive.has(listed.getKey())) {
                findings.add(wrong("manifest.missing", listed.getKey()));
            } else if (!archive.sum(listed.getKey()).equals(listed.getValue())) {
                findings.add(wrong("manifest.changed", listed.getKey()));
            }
        }
        if (findings.size() == before) {
            findings.add(new Finding(
                    Finding.Kind.TRUE,
                    words.of("proof.manifest.holds", words.formats().number(sums.size()))));
        }
    }

    private List<Finding> sums(PacketArchive archive) throws PacketRefused {
        List<Finding> findings = new ArrayList<>();
        PacketAbout about = archive.has(PacketParts.ABOUT)
                ? PacketAbout.read(archive.bytes(PacketParts.ABOUT, LARGEST_ABOUT))
                : null;
        if (about == null) {
            findings.add(new Finding(Finding.Kind.NOTE, words.of("proof.about.none")));
        } else if (about.made().equals(PacketAbout.FROM_FILE)) {
            findings.add(new Finding(Finding.Kind.NOTE, words.of("proof.about.file")));
        }
        findings.addAll(new SumsCheck(products, words).check(archive, about));
        return findings;
    }

    private Finding wrong(String key, String name) {
        return new Finding(Finding.Kind.FALSE, words.of("proof." + key, Harmless.text(name)));
    }
}
