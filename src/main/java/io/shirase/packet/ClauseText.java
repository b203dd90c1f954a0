package io.shirase.packet;

import io.shirase.packet.PacketContent.Clause;
import io.shirase.product.Product;

/** A rule's wording, as printed: its gist, and the quotation where a source speaks. */
final class ClauseText {

    private ClauseText() {}

    static Clause of(io.shirase.product.Clause clause, Product product, Words words) {
        return new Clause(
                wording(clause, words), words.own("clause.source", words.of(product.name()), words.of(clause.gist())));
    }

    private static String wording(io.shirase.product.Clause clause, Words words) {
        if (clause.isOfCertificate()) {
            return words.own("clause.certificate");
        }
        String quote = clause.quote();
        return quote == null ? words.own("clause.unwritten") : words.own("clause.quote", quote);
    }
}
