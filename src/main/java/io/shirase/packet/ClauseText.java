package io.shirase.packet;

import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.product.Product;

/** A rule's wording, as printed: its gist, and the quotation where a source speaks. */
final class ClauseText {

    private ClauseText() {}

    static Clause of(io.shirase.product.Clause clause, Product product, Words words) {
        String gist = words.of(clause.gist());
        if (clause.isOfCertificate()) {
            return new Clause(gist, null, words.of("packet.clause.certificate"));
        }
        String quote = clause.quote();
        return quote == null
                ? new Clause(gist, null, words.of("packet.clause.unwritten"))
                : new Clause(gist, words.of("packet.clause.quote", quote), words.of(product.name()));
    }
}
